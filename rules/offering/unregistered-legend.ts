import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release about a private placement or another unregistered offering that does not say that the securities
 * are unregistered and may not be offered or sold in the United States absent registration or an exemption. While any
 * part of the offering is still to close the finding is an error.
 *
 * ## Why it matters
 * Rule 135c (17 CFR 230.135c) keeps a short notice of an unregistered offering by a reporting issuer from being an
 * offer of the securities. It is conditioned on such a statement. The rule is a safe harbor: a release without the
 * statement is not unlawful for that reason, but it cannot rely on the rule.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a private placement of 2,000,000 shares
 * of common stock to accredited investors at $4.00 per share. Gross proceeds are $8.0 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a private placement of 2,000,000 shares
 * of common stock to accredited investors at $4.00 per share. Gross proceeds are $8.0 million.
 *
 * The shares have not been registered under the Securities Act of 1933 and may not be offered or sold in the United
 * States absent registration or an applicable exemption from registration requirements.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Speaks only where the text shows that the issuer trades in the United States or files with the SEC, because Rule 135c
 * is for reporting issuers. Registered direct and public offerings are left alone.
 */
export default defineRule({
  id: 'offering/unregistered-legend',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['offering', 'types'],
  types: ['unregistered-offering'],
  era: {from: '1994-06-01'},
  absence: true,
  messages: {
    missing: 'An unregistered offering is announced without a Rule 135c legend',
    incomplete: 'The securities are called unregistered, but not barred from sale absent registration'
  },
  why: 'Rule 135c (17 CFR 230.135c) is conditioned on a statement that the securities are unregistered and may not be offered or sold in the United States absent registration or an exemption; without it the notice cannot rely on the rule.',
  remedy:
    'Add: “The securities have not been registered under the Securities Act of 1933, as amended, and may not be offered or sold in the United States absent registration or an applicable exemption from registration requirements.”',
  check({release, report}) {
    const {offering} = release
    if (!offering || offering.kind !== 'unregistered' || !offering.reportingIssuer || offering.unregisteredLegend) return
    const {open, notRegistered} = offering
    report({
      messageId: notRegistered ? 'incomplete' : 'missing',
      at: notRegistered ?? offering.announcedAt,
      severity: open && !notRegistered ? 'error' : 'warning',
      related: open ? [{span: open.sentence.span, message: 'part of the offering is still open, so the point matters'}] : []
    })
  }
})
