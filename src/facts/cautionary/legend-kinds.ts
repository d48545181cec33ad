import {type GatedPattern, gate} from '../../text/gated-pattern.ts'
import type {Legend} from '../cautionary.ts'
import type {Release} from '../release.ts'
import type {PassageGroup} from './passages.ts'

// Legends other than the cautionary one, each by words that hardly stand elsewhere.
const kinds: readonly (readonly [Legend['kind'], GatedPattern])[] = [
  [
    'offering',
    gate(/\b(?:shall|does|do|is) not (?:constitute |an? )?(?:an? )?(?:offer|offering|solicitation)\b|\bhave not been (?:and will not be )?registered under\b/i)
  ],
  [
    'non-gaap',
    gate(
      /\bnon-gaap\b[^.]{0,200}\b(?:measures?|financial)\b[\s\S]{0,600}\b(?:not (?:be )?(?:considered|a substitute|intended)|in isolation|reconcil|supplement|investors)/i
    )
  ],
  [
    'promoter',
    gate(
      /\b(?:compensat\w+|paid|owns? shares)\b[^.]{0,120}\b(?:newsletter|publication|coverage|promot\w+|investor awareness|distribution of this|article)\b|\bnot (?:a )?(?:registered )?(?:investment advis\w+|broker-dealer)/i
    )
  ],
  ['trademark', gate(/\b(?:registered )?trademarks? (?:or registered trademarks? )?of\b/i)]
]
const canadian = /\bforward[- ]looking information\b|\bCanadian securities\b|\bTSX\b|\bSEDAR\b|\bapplicable securities (?:laws|legislation)\b/i
const american = gate(/\bLitigation Reform Act\b|\b27A\b|\b21E\b|\bSecurities and Exchange Commission\b|\bSEC\b|\bU\.?S\.? federal securities\b/)

/** The kind of a legend about forward-looking statements. */
export function kindOfGroup(group: PassageGroup): 'forward-looking' | 'canadian-forward-looking' {
  const text = group.passages.map(passage => passage.text).join(' ')
  return canadian.test(text) && !american.test(text) ? 'canadian-forward-looking' : 'forward-looking'
}

/** Lists all legends of a release by kind, in order of place. */
export function legendKinds(release: Release, groups: readonly PassageGroup[]): readonly Legend[] {
  const legends: Legend[] = groups.map(group => {
    const range = {from: group.passages[0]?.range.from ?? 0, to: group.passages.at(-1)?.range.to ?? 0}
    return {kind: kindOfGroup(group), text: release.text.slice(range.from, range.to), range, span: release.spanOf(range)}
  })
  // Most releases have the words of none.
  const possible = kinds.filter(([, pattern]) => pattern.opens(release.text))
  if (possible.length === 0) return legends
  for (const block of release.blocks) {
    if (block.text.length < 40 || legends.some(legend => legend.range.from <= block.range.from && block.range.to <= legend.range.to)) continue
    const kind = possible.find(([, pattern]) => pattern.test(block.text))?.[0]
    if (kind) legends.push({kind, text: block.text, range: block.range, span: block.span})
  }
  return legends.sort((a, b) => a.range.from - b.range.from)
}
