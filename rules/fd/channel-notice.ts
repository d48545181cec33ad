import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a social network named as a channel for material news without the account.
 *
 * ## Why it matters
 * SEC staff's view of web sites (Release 34-58288, 2008) and the Commission's report of April 2, 2013 on social media
 * turn on whether investors were told in advance which channels to watch.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. opened a mill. Investors should follow the company on Facebook, where it may announce material information.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. opened a mill. Investors should follow the company on Facebook (facebook.com/aldercreekfoods), where it may announce material information.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Whether the channel has been recognised before cannot be seen in the release.
 */
export default defineRule({
  id: 'fd/channel-notice',
  severity: 'info',
  profiles: ['strict'],
  authority: 'staff',
  needs: ['channels'],
  era: {from: '2013-04-02'},
  messages: {account: 'The release points to `{text}` for material news without naming the account'},
  why: 'Release 34-58288 and the Commission’s report of April 2, 2013 on social media turn on whether investors were told in advance which channels to watch.',
  remedy: 'Write: we use [●website] and [●accounts] to disclose material information.',
  check({release, report}) {
    const missing = release.channels.filter(({hasAccount}) => !hasAccount)
    const [first] = missing
    if (first) report({messageId: 'account', at: first, related: missing.slice(1).map(({span}) => ({span, message: 'named here too'}))})
  }
})
