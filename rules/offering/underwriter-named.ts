import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a sentence that names the placement agent, initial purchaser or underwriter of an unregistered offering.
 *
 * ## Why it matters
 * Rules 135 and 135c (17 CFR 230.135, 230.135c) cover a notice “without naming the underwriters”; practice treats
 * placement agents alike. Where the release relies on Rule 506(c), which permits general solicitation, the point is for
 * information only.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a private placement of 2,000,000 shares
 * of common stock to accredited investors. Birch Securities LLC acted as the exclusive placement agent.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a private placement of 2,000,000 shares
 * of common stock to accredited investors.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Financial advisers, transfer agents and arrangers of loans are not underwriters. A registered offering may name its
 * underwriters once the registration statement is filed (Rule 134), so such releases are left alone.
 */
export default defineRule({
  id: 'offering/underwriter-named',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['offering', 'types'],
  types: ['unregistered-offering'],
  era: {from: '1994-06-01'},
  messages: {named: 'The notice names `{name}` as {role}'},
  why: 'Rules 135 and 135c (17 CFR 230.135, 230.135c) cover a notice “without naming the underwriters”, and practice treats placement agents alike.',
  remedy: 'Delete the sentence, or confirm that neither rule is relied on.',
  check({release, report}) {
    const {offering} = release
    if (!offering || offering.kind !== 'unregistered' || !offering.reportingIssuer) return
    const {intermediaries, generalSolicitation} = offering
    for (const agent of intermediaries) {
      report({
        messageId: 'named',
        at: agent,
        data: {name: agent.name, role: agent.role},
        ...(generalSolicitation && release.asOf >= '2013-09-23' ? {severity: 'info' as const} : {}),
        fixes: [{title: 'Delete the sentence', safety: 'suggested', edits: [{span: agent.span, text: ''}]}]
      })
    }
  }
})
