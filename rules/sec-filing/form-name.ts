import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a form of the SEC that is not written the usual way, as "10K" or "10-QA", or that does not exist.
 *
 * ## Why it matters
 * The names of the forms are fixed by the SEC's rules (17 CFR parts 239 and 249). A reader who searches EDGAR for "10K" finds nothing.
 *
 * ## Example
 * ```text bad
 * The risks are described in our Form 10K for the year ended December 31, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * The risks are described in our Form 10-K for the year ended December 31, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A dash or a space in place of the hyphen is a matter of typography and reported in the strict profile only. Web addresses are left alone.
 */
export default defineRule({
  id: 'sec-filing/form-name',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['filings'],
  messages: {
    near: '`{text}` is not how the form is written; it is {form}',
    unknown: 'The SEC has no Form `{text}`'
  },
  why: 'The forms are named in 17 CFR parts 239 and 249; readers and EDGAR search know them by those names.',
  remedy: 'Write the name of the form as the SEC does.',
  check({release, report}) {
    for (const {form, writtenForm, nameAt} of release.filings) {
      if (writtenForm === null || !nameAt) continue
      if (form === null) report({messageId: 'unknown', at: nameAt})
      else {
        const isDash = writtenForm.toUpperCase().replace(/\s?[–—\s]\s?/, '-') === form.toUpperCase() && !/^\d+-[a-z]/.test(writtenForm)
        report({
          messageId: 'near',
          at: nameAt,
          data: {form},
          expected: [form],
          ...(isDash ? {profile: 'strict' as const, severity: 'info' as const} : {}),
          fixes: [{title: `Write ${form}`, safety: 'safe', edits: [{span: nameAt.span, text: form}]}]
        })
      }
    }
  }
})
