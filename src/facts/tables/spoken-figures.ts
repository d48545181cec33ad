import {findMetrics} from '../quantities/metrics.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Release} from '../release.ts'

/** A figure of a sentence with the words that lead to it and follow it. */
export interface SpokenFigure {
  readonly quantity: Quantity
  /** The measure; for an amount per share beside earnings, earnings per share. */
  readonly label: string | null
  readonly before: string
  /** The words since the figure before it; where they name no measure, those that lead to that one. */
  readonly lead: string
  readonly after: string
  /** The next words, whatever figure stands among them. */
  readonly follows: string
  /** "$9.0 million, or $0.62 per share": it tells the same period as the figure before it. */
  readonly isAlternate: boolean
}

// "$9.0 million, or $0.62 per share", "$9.0 million ($0.62 per share)"
//             ^^^^^               ^^
const alternate = /^,? ?\(?(?:or (?:a |an )?(?:(?:loss|earnings|income) of )?)?\(?$/
const quiet: ReadonlySet<string> = new Set(['about', 'cautionary', 'contact', 'furniture', 'offering-legend', 'call-details'])
const lists = new WeakMap<readonly Quantity[], readonly SpokenFigure[]>()

/** The figures of the text that tell of results, in order, with their words. */
export function spokenFigures(release: Release): readonly SpokenFigure[] {
  const known = lists.get(release.quantities)
  if (known) return known
  const spoken: SpokenFigure[] = []
  release.quantities.forEach((quantity, index) => {
    if (quiet.has(quantity.section)) return
    const last = spoken.at(-1)
    const next = release.quantities[index + 1]
    spoken.push(
      spokenFigure(release, quantity, {
        previous: last?.quantity.sentence === quantity.sentence ? last : null,
        end: next?.sentence === quantity.sentence ? next.range.from : Number.POSITIVE_INFINITY
      })
    )
  })
  lists.set(release.quantities, spoken)
  return spoken
}

function spokenFigure({sentences, text}: Release, quantity: Quantity, {previous, end}: {previous: SpokenFigure | null; end: number}): SpokenFigure {
  const sentence = sentences[quantity.sentence]
  const {from, to} = quantity.range
  const before = text.slice(Math.max(sentence?.range.from ?? from, from - 240), from)
  const after = text.slice(to, Math.min(sentence?.range.to ?? to, end, to + 80))
  const between = previous ? text.slice(Math.max(previous.quantity.range.to, from - 240), from) : before
  const lead = previous && findMetrics(between).length === 0 ? previous.lead : between
  const isAlternate = previous !== null && alternate.test(between)
  return {quantity, label: quantity.label ?? impliedLabel(quantity, before, isAlternate), before, lead, after, follows: text.slice(to, to + 60), isAlternate}
}

// "Net income for the period ending Dec. 30, 2026 was $3.9 million, or $0.15 per share", "Alder Creek earned $11.7 million"
function impliedLabel({per}: Quantity, before: string, isAlternate: boolean): string | null {
  if (per === 'share') return isAlternate && /\bnet (?:income|earnings)\b|\bearned\b/i.test(before) ? 'earnings per share' : null
  return /\b(?:[A-Z][\w.]+|we|it|company) earned (?:net income of )?$/.test(before) ? 'net income' : null
}
