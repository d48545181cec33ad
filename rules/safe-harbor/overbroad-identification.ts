import {defineRule} from 'harborlint/rule'

// "reported revenue of", "announced that it has", "increased to"
//  ^^^^^^^^              ^^^^^^^^^              ^^^^^^^^^
const reported =
  /\b(?:reported|announced|completed|signed|received|appointed|was|were|has|have|increased|decreased|rose|fell|grew|totaled|opened|sold|acquired|entered|launched)\b/i

/**
 * ## What it does
 * Reports a legend that calls every statement of the release forward-looking although the release reports facts.
 *
 * ## Why it matters
 * Statements of present or past fact are not shielded by pairing them with projections (In re Quality Systems, 865
 * F.3d 1130, 9th Cir. 2017); a legend that claims too much invites the reply that it is boilerplate.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps reported revenue of $12 million, up from $9 million. All statements in this release are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps reported revenue of $12 million, up from $9 million. All statements other than statements of historical fact in this release are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A legend that says the release "may contain" such statements passes.
 */
export default defineRule({
  id: 'safe-harbor/overbroad-identification',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['cautionary', 'sentences'],
  messages: {overbroad: '`{text}` also covers the facts that the release reports'},
  why: 'Past and present facts are not shielded by being called forward-looking (Quality Systems, 9th Cir. 2017); other circuits may differ.',
  remedy: 'Limit the legend to statements that are not historical facts, or list the subjects.',
  check({release, report}) {
    const ways = release.cautionary?.identification ?? []
    const all = ways.find(way => way.by === 'all')
    if (!all || ways.some(way => way.by === 'blanket')) return
    const statements = new Set(release.statements.map(statement => statement.range.from))
    const fact = release.sentences.find(
      ({section, range, text}) =>
        /^(?:lead|body|quote|table)$/.test(section) && range.from < all.range.from && !statements.has(range.from) && reported.test(text)
    )
    if (fact) report({messageId: 'overbroad', at: all, related: [{span: fact.span, message: 'a reported fact'}]})
  }
})
