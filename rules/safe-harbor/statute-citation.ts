import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a citation of the safe harbor that is not correct: a section of the wrong Act, a wrong year, a wrong
 * section, a wrong name. The fix writes it correctly.
 *
 * ## Why it matters
 * The safe harbor stands in Section 27A of the Securities Act of 1933 (15 U.S.C. 77z-2) and Section 21E of the
 * Securities Exchange Act of 1934 (15 U.S.C. 78u-5, https://www.law.cornell.edu/uscode/text/15/78u-5), added by the
 * Private Securities Litigation Reform Act of 1995. No citation is needed, and an error does not lose the safe harbor;
 * it shows a careless legend.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements within the meaning of Section 21E of the Securities Act of 1933. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933, as amended, and Section 21E of the Securities Exchange Act of 1934, as amended. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only the cautionary paragraph is read.
 */
export default defineRule({
  id: 'safe-harbor/statute-citation',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary'],
  messages: {
    pair: '`{text}` pairs a section with the wrong Act',
    year: '`{text}` has the wrong year',
    section: '`{text}` is not the section of the safe harbor',
    name: '`{text}` is not the name of the Act',
    usage: '`{text}`: the Act is the Securities Exchange Act of 1934'
  },
  why: 'Section 27A is in the Securities Act of 1933, Section 21E in the Securities Exchange Act of 1934; both came with the Private Securities Litigation Reform Act of 1995 (109 Stat. 737). A wrong citation does not lose the safe harbor.',
  remedy: 'Cite it as `{expected}`.',
  check({release, report}) {
    for (const {fault, expected, span, text} of release.cautionary?.statuteCitations ?? []) {
      if (fault === null) continue
      report({
        messageId: fault,
        at: span,
        severity: fault === 'usage' ? 'info' : fault === 'name' ? 'warning' : 'error',
        data: {text, expected},
        expected: [expected],
        fixes: [{title: `Write ${expected}`, safety: 'safe', edits: [{span, text: expected}]}]
      })
    }
  }
})
