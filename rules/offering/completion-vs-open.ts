import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release that announces the completion of a financing and also says that a further part may still close.
 *
 * ## Why it matters
 * Internal consistency: a reader who stops at the first sentence takes the whole sum for raised. A statement that is
 * true in part can mislead by what it leaves out (*Macquarie v. Moab*, 601 U.S. 257 (2024), on half-truths).
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced completion of a private placement of its
 * common stock to accredited investors. The Company may sell an additional $2.0 million of shares by May 31, 2021.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced the initial closing of a private placement
 * of its common stock to accredited investors. The Company may sell an additional $2.0 million of shares by May 31,
 * 2021; no investor has committed to buy them.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * An over-allotment option, warrants and at-the-market programmes are not closings still to come.
 */
export default defineRule({
  id: 'offering/completion-vs-open',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['offering', 'types'],
  types: ['unregistered-offering', 'registered-offering'],
  messages: {open: 'Completion is announced, but a part may still close: `{open}`'},
  why: 'Only a first closing is complete. What is true in part can mislead by what it leaves out (Macquarie v. Moab, 601 U.S. 257 (2024), on half-truths).',
  remedy: 'Announce the initial closing, and say how much of the rest is committed and how much is not.',
  check({release, report}) {
    const {completed, open} = release.offering ?? {}
    if (!completed || open?.kind !== 'further') return
    report({
      messageId: 'open',
      at: completed,
      data: {open: shortened(open.text)},
      related: [{span: open.span, message: 'still to close'}]
    })
  }
})

function shortened(text: string): string {
  return text.length > 33 ? `${text.slice(0, text.lastIndexOf(' ', 31))} …` : text
}
