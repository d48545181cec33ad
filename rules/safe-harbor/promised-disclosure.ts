import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes an undated promise of later news: "in a later press release we will", "stay tuned", "will announce shortly".
 *
 * ## Why it matters
 * Practice: silence afterwards may be read as news.
 *
 * ## Example
 * ```text bad
 * In a later press release we will detail the components of this plan.
 * ```
 *
 * ## Use instead
 * ```text good
 * We will report the results of this plan on May 3, 2026.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Notices of calls are left alone.
 */
export default defineRule({
  id: 'safe-harbor/promised-disclosure',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['claims'],
  messages: {undated: 'The release promises further disclosure without a date'},
  why: 'Silence after a promise of news may be read as news (practice).',
  remedy: 'Drop it, or give the date by which you expect to report.',
  check({release, report}) {
    for (const claim of release.claims) if (claim.kind === 'promise') report({messageId: 'undated', at: claim})
  }
})
