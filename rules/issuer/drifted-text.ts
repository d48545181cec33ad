import {type ApprovedChange, type ApprovedText, defineRule, type Fix, type Release} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend or an About text that departs from its approved wording in the configuration, and shows the words that differ.
 *
 * ## Why it matters
 * Practice: standing texts are settled once with counsel and then copied from release to release, where they change a word at a time
 * without anybody deciding it. No legal claim.
 *
 * ## Example
 * ```yaml issuer
 * names: [Alder Creek Foods, Inc.]
 * legends:
 *   about: >
 *     Alder Creek Foods, Inc. makes canned fruit and vegetables for grocers in the western United States. Founded in 1921, it employs about
 *     [number] people at its plants in Reno, Nevada and Boise, Idaho.
 * ```
 * ```text bad
 * About Alder Creek Foods, Inc.
 *
 * Alder Creek Foods, Inc. makes canned fruit and vegetables for leading grocers in the western United States. Founded in 1921, it employs
 * about 900 people at its plants in Reno, Nevada and Boise, Idaho.
 * ```
 *
 * ## Use instead
 * ```text good
 * About Alder Creek Foods, Inc.
 *
 * Alder Creek Foods, Inc. makes canned fruit and vegetables for grocers in the western United States. Founded in 1921, it employs
 * about 900 people at its plants in Reno, Nevada and Boise, Idaho.
 * ```
 *
 * ## Options
 * None; the texts are given by name under `issuer.legends` in the configuration. What changes from release to release stands in square
 * brackets there, as `[number]` above, and is not compared.
 *
 * ## Limits
 * Case, punctuation and line ends are not compared. A text of which less than half is left is taken for another one, and words before its
 * beginning or after its end are no part of it; where the configuration has several versions of one text, the nearest counts. A text that is
 * missing altogether is not reported here.
 */
export default defineRule({
  id: 'issuer/drifted-text',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['approvedTexts'],
  messages: {
    changed: '`{text}` here, but “{approved}” in the approved text {name}',
    added: '`{text}` is not in the approved text {name}',
    missing: 'The approved text {name} has “{approved}” here',
    several: 'The approved text {name} is changed in {count} places'
  },
  why: 'The configuration holds this text as approved; here it reads: {difference} (practice).',
  remedy: 'Restore the approved words, or have the new ones approved and put into the configuration.',
  check({release, report}) {
    for (const text of release.approvedTexts) {
      const [first, ...others] = text.changes
      if (!first) continue
      const {name, changes, difference} = text
      const isOne = others.length === 0
      report({
        messageId: isOne ? kindOf(first) : 'several',
        at: isOne ? first : release.spanOf({from: first.range.from, to: changes.at(-1)?.range.to ?? first.range.to}),
        data: {name, count: changes.length, difference, approved: short(first.approved), text: short(first.written)},
        expected: changes.flatMap(({approved}) => approved || []),
        related: isOne
          ? []
          : changes.map(change => ({span: change.span, message: change.approved ? `approved: ${change.approved}` : 'not in the approved text'})),
        fixes: fixesOf(release, text)
      })
    }
  }
})

function kindOf({approved, written}: ApprovedChange): 'changed' | 'added' | 'missing' {
  return approved === '' ? 'added' : written === '' ? 'missing' : 'changed'
}

function short(words: string): string {
  return words.length > 30 ? `${words.slice(0, 28).replace(/\s\S*$/, '')} …` : words
}

// All or nothing: a text that is half restored is neither the approved one nor the author's.
function fixesOf({spanOf}: Release, {changes}: ApprovedText): readonly Fix[] {
  const edits = changes.flatMap(({mend}) => (mend ? [{span: spanOf(mend.range), text: mend.text}] : []))
  return edits.length === changes.length ? [{title: 'Restore the approved words', safety: 'suggested', edits}] : []
}
