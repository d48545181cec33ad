import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a dollar sign together with the word "dollars", and millions written both as "MM" and as "M".
 *
 * ## Why it matters
 * Drafting practice; no legal authority is claimed. M stands for thousands in some trades, so a mix can be misread by a factor of a thousand.
 *
 * ## Example
 * ```text bad
 * The Company paid $5 million dollars for the plant.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company paid $5 million for the plant.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Exact and rounded amounts side by side are no mix.
 */
export default defineRule({
  id: 'numeric/notation-style',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['quantities'],
  messages: {
    twice: '`{text}` names the currency twice',
    mixed: '`{text}` here, but `{other}` elsewhere'
  },
  why: 'One notation for one kind of amount reads without doubt (drafting practice).',
  remedy: 'Use one notation throughout.',
  check({release, report}) {
    const short = release.quantities.find(({text}) => /\dM$/.test(text))
    for (const figure of release.quantities) {
      if (figure.symbol && / dollars?$/i.test(figure.text)) {
        const text = figure.text.replace(/ (?:(?:U\.S\.|US) )?dollars?$/i, '')
        report({messageId: 'twice', at: figure, fixes: [{title: `Write ${text}`, safety: 'suggested', edits: [{span: figure.span, text}]}]})
      } else if (short && /\d ?MM$/i.test(figure.text)) {
        report({messageId: 'mixed', at: figure, data: {other: short.text}, related: [{span: short.span, message: 'the other notation'}]})
      }
    }
  }
})
