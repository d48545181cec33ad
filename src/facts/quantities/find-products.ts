import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import {bySentence} from './by-sentence.ts'
import {isCurrency} from './currencies.ts'
import {type Interval, meets, product} from './interval.ts'
import {isSlipOf} from './one-slip.ts'
import type {Quantity} from './quantity.ts'

/** A figure of a product, from the text or from a table. */
export interface Factor extends Placed {
  readonly text: string
  readonly value: number
  readonly unit: string
}

/** A number of shares, a price for each and the amount they make, as one passage gives them. */
export interface PriceTimesShares {
  readonly count: Factor
  readonly price: Factor
  readonly amount: Factor
  /** The product that rounding allows. */
  readonly allowed: Interval
  readonly fits: boolean
  /** Shares sold or bought at a price, shares of warrants and options at their exercise price, or earnings for each share. */
  readonly kind: 'sale' | 'exercise' | 'earnings'
}

const countedSecurities = /^(?:shares|ads|adr|unit|warrant|option)$/
// Words that say the price or the number is not the whole story.
const mixed = gate(
  /\b(?:convertible|conversion|less|accompanying|plus|together with|combined|exchange ratio|principal|per annum|respectively|discount|stated value|series [a-z]\b|forfeit\w*|exercisable|exercise|up to|par value)\b/i
)
const exercise = /\bexercis/i
const exerciseProceeds =
  /exercise proceeds|upon (?:the )?(?:full )?exercise|if (?:fully )?exercised|proceeds (?:from|upon|of) (?:the )?(?:full |cash )?exercise/i
const totals = gate(
  /\b(?:(?:gross |aggregate |total |cash )*(?:proceeds|consideration|purchase price|offering price|cost|investment|amount|price|value)|valued at|for (?:a |an )?(?:total|aggregate)|totall?ing|raising|raised|raises|financing|private placement|offering|for|approximately|of)[^.;]{0,60}$/i
)
const isNet = /\bnet (?:cash )?proceeds\b/i
const ofSale = /\b(?:s(?:ale|ell|old)|selling|purchase|offering|placement|issu\w+|repurchas\w+|tender\w*)\b/i

interface Passage {
  readonly text: string
  readonly counts: readonly Quantity[]
  readonly prices: readonly Quantity[]
  readonly amounts: readonly Quantity[]
}

/** Finds numbers of shares with a price for each and the amount they make, within two neighbouring sentences of a block. */
export function findProducts(release: Release): readonly PriceTimesShares[] {
  const found: PriceTimesShares[] = []
  const told = new Set<Factor>()
  const sentences = bySentence(release.quantities)
  const proceeds = release.quantities.filter(figure => isAmount(figure) && /^(?:gross )?proceeds$/.test(figure.label ?? '') && figure.bound === 'exact')
  for (const number of sentences.keys()) {
    const earnings = perShareEarnings(release, sentences.get(number) ?? [])
    found.push(...earnings)
    const passage = earnings.length > 0 ? null : passageAt(release, sentences, number)
    const made = passage && (alone(release, passage) ?? oneSlipOff(passage) ?? throughProceeds(passage, proceeds))
    const wider = made ? null : windowAt(release, sentences, number)
    const product = made ?? (wider && (oneSlipOff(wider) ?? aloneInWindow(release, wider)))
    if (!product || told.has(product.amount)) continue
    told.add(product.amount)
    found.push(product)
  }
  return found
}

function passageAt(release: Release, sentences: ReadonlyMap<number, readonly Quantity[]>, number: number): Passage | null {
  const figures = (sentences.get(number) ?? []).filter(({bound}) => bound === 'exact')
  const sentence = release.sentences[number]
  const {counts, prices, amounts} = sorted(release, figures)
  if (!sentence || prices.length === 0 || counts.length === 0) return null
  const next = release.sentences[number + 1]
  const following = next?.block === sentence.block ? (sentences.get(number + 1) ?? []) : []
  const later = following.some(figure => countedSecurities.test(figure.unit) || isPrice(release, figure)) ? [] : following.filter(isAmount)
  return {
    text: amounts.length > 0 || !next ? sentence.text : `${sentence.text} ${next.text}`,
    counts,
    prices,
    amounts: amounts.length > 0 ? amounts : later.filter(figure => /proceeds|purchase price/.test(figure.label ?? ''))
  }
}

// Two neighbouring sentences of a paragraph that share number, price and amount between them.
function windowAt(release: Release, sentences: ReadonlyMap<number, readonly Quantity[]>, number: number): Passage | null {
  const [sentence, next] = [release.sentences[number], release.sentences[number + 1]]
  if (!sentence || !next || next.section === 'table' || next.block.kind === 'heading') return null
  const figures = [...(sentences.get(number) ?? []), ...(sentences.get(number + 1) ?? [])].filter(({bound}) => bound === 'exact')
  const parts = sorted(release, figures)
  return parts.counts.length * parts.prices.length * parts.amounts.length > 0 ? {text: `${sentence.text} ${next.text}`, ...parts} : null
}

function sorted(release: Release, figures: readonly Quantity[]): Omit<Passage, 'text'> {
  const prices = figures.filter(figure => isPrice(release, figure))
  return {
    prices,
    counts: figures.filter(figure => countedSecurities.test(figure.unit) && figure.value >= 100),
    amounts: figures.filter(figure => isAmount(figure) && !prices.includes(figure))
  }
}

const ofWhole = gate(/\b(?:proceeds|purchase price|private placement|offering|financing|valuation|total cost|consideration)[^.;]{0,25}$/i)

function aloneInWindow(release: Release, passage: Passage): PriceTimesShares | null {
  const [[count], [price], [amount]] = [passage.counts, passage.prices, passage.amounts]
  if (!count || !price || !amount || passage.counts.length > 1 || passage.prices.length > 1 || passage.amounts.length > 1) return null
  const isOneBlock = release.sentences[count.sentence]?.block === release.sentences[amount.sentence]?.block
  const isWhole = /\b(?:total|aggregate)\b[^.;]{0,40}$/i.test(release.text.slice(Math.max(0, amount.range.from - 60), amount.range.from))
  if (!isOneBlock && !isWhole) return null
  if (exercise.test(passage.text) || !ofSale.test(passage.text) || !ofWhole.test(release.text.slice(Math.max(0, amount.range.from - 60), amount.range.from)))
    return null
  return alone(release, passage)
}

// One number, one price, one amount: they belong together.
function alone(release: Release, {text, counts, prices, amounts}: Passage): PriceTimesShares | null {
  const [[count], [price], [amount]] = [counts, prices, amounts]
  if (!count || !price || !amount || counts.length > 1 || prices.length > 1 || amounts.length > 1 || amount.unit !== price.unit) return null
  const kind = exercise.test(text) ? 'exercise' : 'sale'
  if (kind === 'sale' ? mixed.test(text) : !exerciseProceeds.test(text)) return null
  const before = release.text.slice(Math.max(0, amount.range.from - 90), amount.range.from)
  if (!totals.test(before) && !/proceeds|purchase price/.test(amount.label ?? '')) return null
  const allowed = product(count.interval, price.interval)
  const floor = isNet.test(text) ? allowed[0] * 0.88 : allowed[0]
  return {count, price, amount, allowed, kind, fits: meets([floor, allowed[1]], amount.interval)}
}

// Prices of exercise and conversion are paid at another time, or not at all.
const setsApart = gate(
  /\brespectively\b|\bexercis|\bconver(?:t|sion)|\b(?:accompanying|combined|plus|together with|less|discount|stated value|principal|exchange ratio)\b/i
)

// Among several figures only a number that a slip parts from the product of two others tells.
function oneSlipOff({text, counts, prices, amounts}: Passage): PriceTimesShares | null {
  if (counts.length * prices.length * amounts.length === 0 || counts.length * prices.length * amounts.length > 24 || setsApart.test(text)) return null
  const triples = triplesOf(counts, prices, amounts)
  if (triples.some(({fits}) => fits)) return null
  const slips = triples.filter(triple => isOneSlipOff(triple, 2))
  const sure = triples.filter(triple => isOneSlipOff(triple, 3))
  return slips.length === 1 ? (slips[0] ?? null) : sure.length === 1 ? (sure[0] ?? null) : null
}

// The proceeds of the sale, told elsewhere.
function throughProceeds({text, counts, prices, amounts}: Passage, proceeds: readonly Quantity[]): PriceTimesShares | null {
  const [[count], [price]] = [counts, prices]
  if (!count || !price || counts.length > 1 || prices.length > 1 || amounts.length > 0 || proceeds.length === 0 || exercise.test(text) || !ofSale.test(text))
    return null
  const triples = triplesOf(counts, prices, proceeds)
  if (triples.some(({fits}) => fits)) return null
  return triples.find(triple => isOneSlipOff(triple, 2)) ?? null
}

interface Triple extends PriceTimesShares {
  readonly count: Quantity
  readonly price: Quantity
  readonly amount: Quantity
}

function triplesOf(counts: readonly Quantity[], prices: readonly Quantity[], amounts: readonly Quantity[]): readonly Triple[] {
  return counts.flatMap(count =>
    prices.flatMap(price =>
      amounts
        .filter(({unit}) => unit === price.unit)
        .map(amount => {
          const allowed = product(count.interval, price.interval)
          return {count, price, amount, allowed, kind: 'sale' as const, fits: meets([allowed[0] * 0.995, allowed[1] * 1.005], amount.interval)}
        })
    )
  )
}

function isOneSlipOff({count, price, amount}: Triple, fewest: number): boolean {
  return (
    isSlipOf(amount, {value: count.value * price.value, fewest, sources: [count, price]}) ||
    isSlipOf(count, {value: amount.value / price.value, fewest, sources: [amount, price]}) ||
    isSlipOf(price, {value: amount.value / count.value, fewest, sources: [amount, count]})
  )
}

const eachEarns = /earnings per share|loss per share/
const basedOn = gate(
  /\b(?:based on|average base of|on an average of|weighted[- ]average(?: of)?|calculated on)(?: an?| approximately| the| weighted| average){0,4} ?$/i
)

// "net income of $5,433,000, or $0.38 per diluted share (based on 14.3 million shares)"
function perShareEarnings(release: Release, figures: readonly Quantity[]): readonly PriceTimesShares[] {
  return figures.flatMap((count, at) => {
    const [amount, price] = [figures[at - 2], figures[at - 1]]
    if (!amount || !price || count.unit !== 'shares' || !eachEarns.test(price.label ?? '') || !isAmount(amount)) return []
    if (!basedOn.test(release.text.slice(Math.max(0, count.range.from - 60), count.range.from)) || count.range.from - amount.range.to > 120) return []
    const allowed = product(count.interval, price.interval)
    return [{count, price, amount, allowed, kind: 'earnings' as const, fits: meets(allowed, amount.interval)}]
  })
}

// "at a price of $10 per CCTS share", "an average cost of $22.50", "average price per share of $18.25"
const priceBefore = gate(/\b(?:price|cost)(?: paid)?(?: per (?:share|unit|ads|common unit))? of $/i)
const perAfter = gate(/^,? (?:per|a|weighted average per) (?:[a-z]+ ){0,3}(?:share|unit|ads)\b/i)

function isPrice(release: Release, figure: Quantity): boolean {
  const {unit, per, label, value, scale, range} = figure
  if (!isCurrency(unit) || /earnings|loss|dividend|book value|asset value/.test(label ?? '')) return false
  if (/^(?:share|unit|ads|adr|warrant|option)$/.test(per ?? ''))
    return !/\bpar value(?: of)? $/i.test(release.text.slice(Math.max(0, range.from - 14), range.from))
  if (per !== null || scale > 1 || value >= 5000) return false
  return priceBefore.test(release.text.slice(Math.max(0, range.from - 40), range.from)) || perAfter.test(release.text.slice(range.to, range.to + 40))
}

function isAmount(figure: Quantity): boolean {
  return isCurrency(figure.unit) && figure.per === null && figure.value >= 1000
}
