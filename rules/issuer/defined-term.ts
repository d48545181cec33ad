import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports “the Company” where the release never defines it, and counts where it is also written “the company”.
 *
 * ## Why it matters
 * Practice: a release about two companies leaves open which of them is meant, and two spellings look like two meanings.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend. The Company will pay it
 * in June.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (the “Company”) (Nasdaq: ALDR) today declared a dividend. The
 * Company will pay it in June.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Looks at “the Company” only. “We” and “our” need no definition where one company speaks.
 */
export default defineRule({
  id: 'issuer/defined-term',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['companyTerm'],
  messages: {
    undefined: '“the Company” is not defined',
    both: '“the Company” is not defined, and it is also written “the company” {count}',
    mixed: '“the company” here, but the release defines “the Company”'
  },
  why: 'A short form that is defined once and written one way leaves no doubt about who is meant (practice).',
  remedy: 'Define it where the issuer is first named, {issuer} (the “Company”), and write it in one way.',
  check({release, report}) {
    const {capital, small, isDefined} = release.companyTerm
    const data = {issuer: release.issuer.name ?? '[●]', count: small.length === 1 ? 'once' : `${small.length} times`}
    const first = capital[0]
    if (first && !isDefined) report({messageId: small.length > 0 ? 'both' : 'undefined', at: first, data})
    else if (isDefined && small[0] && small.length <= capital.length) report({messageId: 'mixed', at: small[0], data})
  }
})
