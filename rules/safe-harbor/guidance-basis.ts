import {defineRule, findBareGuidance} from 'harborlint/rule'

/**
 * ## What it does
 * Notes guidance with an amount that gives no period, or near which no assumption is stated.
 *
 * ## Why it matters
 * Item 10(b) of Regulation S-K (17 CFR 229.10(b)) asks of projections a reasonable basis and a choice of items and
 * period that does not mislead. It was written for filings and is persuasive for releases.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps Issues Earnings Guidance
 *
 * Tarn Pumps issued its earnings guidance and outlook today. Tarn Pumps expects earnings per share of $2.00.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps Issues Earnings Guidance for 2026
 *
 * Tarn Pumps issued its earnings guidance and outlook today. For fiscal 2026, Tarn Pumps expects earnings per share of $2.00 to $2.10, assuming no acquisitions.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Assumptions are looked for in the whole section.
 */
export default defineRule({
  id: 'safe-harbor/guidance-basis',
  severity: 'info',
  profiles: ['strict'],
  authority: 'statute',
  needs: ['statements', 'periods'],
  types: ['guidance'],
  messages: {bare: 'The guidance gives no {lacks}'},
  why: 'Item 10(b) of Regulation S-K asks of projections a reasonable basis and a fair choice of items and period; it was written for filings and is persuasive for releases.',
  remedy: 'Give the period and the assumptions: "For [●], we expect [●] of [●] to [●], assuming [●]."',
  check({release, report}) {
    for (const {statement, lacks} of findBareGuidance(release)) report({messageId: 'bare', at: statement, data: {lacks}})
  }
})
