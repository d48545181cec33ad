import {type Disguise, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports characters that make a reader see something else than a machine reads: marks that turn the order of the text round, Cyrillic, Greek
 * or full-width letters that look Latin in a word, digits of another script, and a letter where a digit of an amount belongs.
 *
 * ## Why it matters
 * A reader is shown one name or figure, while search engines, newswires and screen readers take another. No legal claim.
 *
 * ## Example
 * ```text bad
 * Аcme Valves Corp. reported revenue of $1O million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Acme Valves Corp. reported revenue of $10 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The message names the characters by their code points, since they cannot be told apart by eye. Greek letters that formulas use (“TNFα”) are
 * left alone, and so are marks of direction in a text that holds Hebrew or Arabic. Marks that only embed a direction, which telephone numbers
 * copied from an address book bring along, are reported in the strict profile.
 */
export default defineRule({
  id: 'draft/deceptive-characters',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['disguises'],
  messages: {
    override: '{codes} turns the order of the text after it',
    embedding: '{codes} cannot be seen and may turn the order of the text after it',
    letter: '`{start}` holds letters that only look Latin: {codes}',
    digit: '`{start}` is written in digits of another script: {codes}',
    figure: '`{start}` has a letter where a digit belongs: {codes}'
  },
  why: 'A reader sees one thing, while search engines, newswires and screen readers read another.',
  remedy: 'Type it anew with plain letters and digits.',
  check({release, report}) {
    for (const disguise of release.disguises) {
      report({
        messageId: disguise.kind,
        at: disguise,
        data: {start: disguise.text.slice(0, 24), codes: codesOf(disguise)},
        actual: disguise.text,
        ...(disguise.kind === 'embedding' ? {profile: 'strict', severity: 'info'} : {}),
        fixes: [
          {
            title: disguise.plain ? `Write ${disguise.plain.slice(0, 40)}` : `Delete ${codesOf(disguise)}`,
            safety: 'suggested',
            edits: [{span: disguise.span, text: disguise.plain}]
          }
        ]
      })
    }
  }
})

function codesOf({codePoints}: Disguise): string {
  return codePoints.length > 3 ? `${codePoints.slice(0, 3).join(' ')} …` : codePoints.join(' ')
}
