import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {bySentence} from './by-sentence.ts'
import {isCurrency} from './currencies.ts'
import {type Interval, meets, product, shareOf} from './interval.ts'
import type {Quantity} from './quantity.ts'

/** A number of shares, a price for each and the amount they make, as one passage gives them. */
export interface PriceTimesShares {
  readonly count: Quantity
  readonly price: Quantity
  readonly amount: Quantity
  /** The product that rounding allows. */
  readonly allowed: Interval
  readonly fits: boolean
  /** Shares sold or bought at a price, or shares of warrants and options at their exercise price. */
  readonly kind: 'sale' | 'exercise'
}

/** A number of shares said to be a percentage of another number of shares. */
export interface ShareClaim {
  readonly part: Quantity
  readonly whole: Quantity
  readonly percent: Quantity
  readonly allowed: Interval
  readonly fits: boolean
}

const countedSecurities = /^(?:shares|ads|adr|unit|warrant|option)$/
// Words that say the price or the number is not the whole story.
const mixed = gate(
  /\b(?:pre-funded|convertible|conversion|less|accompanying|plus|together with|combined|exchange ratio|par value|principal|per annum|respectively|discount|stated value|series [a-z]\b|in lieu|forfeit\w*|exercisable|exercise)\b/i
)
const exercise = /\bexercis/i
const totals = gate(
  /\b(?:(?:gross |aggregate |total |cash )*(?:proceeds|consideration|purchase price|offering price|cost|investment|amount|price)|for (?:a |an )?(?:total|aggregate)|totall?ing|raising|raised|financing|private placement|offering|for|approximately|of)[^.;]{0,60}$/i
)
const isNet = /\bnet (?:cash )?proceeds\b/i

/** Finds numbers of shares with a price for each and the amount they make, within two neighbouring sentences of a block. */
export function findProducts(release: Release): readonly PriceTimesShares[] {
  const found: PriceTimesShares[] = []
  const sentences = bySentence(release.quantities)
  for (const [number, figures] of sentences) {
    const text = release.sentences[number]?.text ?? ''
    const prices = figures.filter(isPrice)
    const counts = figures.filter(figure => countedSecurities.test(figure.unit) && figure.value >= 100)
    const [price] = prices
    const [count] = counts
    if (!price || !count || prices.length > 1 || counts.length > 1 || price.bound !== 'exact' || count.bound !== 'exact') continue
    const next = release.sentences[number + 1]
    const own = figures.filter(isAmount)
    const following = next && next.block === release.sentences[number]?.block ? (sentences.get(number + 1) ?? []) : []
    const later = following.some(figure => countedSecurities.test(figure.unit) || isPrice(figure)) ? [] : following.filter(isAmount)
    const candidates = own.length > 0 ? own : later.filter(figure => /proceeds|purchase price/.test(figure.label ?? ''))
    const [amount] = candidates
    if (!amount || candidates.length > 1 || amount.bound !== 'exact' || amount.unit !== price.unit) continue
    const passage = own.length > 0 ? text : `${text} ${next?.text ?? ''}`
    const kind = exercise.test(passage) ? 'exercise' : 'sale'
    if (kind === 'sale' && mixed.test(passage)) continue
    if (
      kind === 'exercise' &&
      !/exercise proceeds|upon (?:the )?(?:full )?exercise|if (?:fully )?exercised|proceeds (?:from|upon|of) (?:the )?(?:full |cash )?exercise/i.test(passage)
    )
      continue
    if (!totals.test(release.text.slice(Math.max(0, amount.range.from - 90), amount.range.from)) && !/proceeds|purchase price/.test(amount.label ?? ''))
      continue
    const allowed = product(count.interval, price.interval)
    const floor = isNet.test(passage) ? allowed[0] * 0.88 : allowed[0]
    found.push({count, price, amount, allowed, kind, fits: meets([floor, allowed[1]], amount.interval)})
  }
  return found
}

function isPrice(figure: Quantity): boolean {
  return (
    isCurrency(figure.unit) &&
    /^(?:share|unit|ads|adr|warrant|option)$/.test(figure.per ?? '') &&
    !/earnings|loss|dividend|book value|asset value/.test(figure.label ?? '')
  )
}

function isAmount(figure: Quantity): boolean {
  return isCurrency(figure.unit) && figure.per === null && figure.value >= 1000
}

const leadsToPercent = gate(/(?:,|\(|\bor|representing|which represents?|constitut\w+|equal to|equivalent to|comprising|about|approximately)[^.;]{0,40}$/i)
const ofOutstanding = gate(/^ ?\)?,? ?of (?:the |its |our |the Company['’]s |such )?[^.;]{0,60}(?:outstanding|issued|total|shares|capital)/i)
const otherBasis = gate(/\b(?:fully[- ]diluted|voting|as[- ]converted|beneficial|class [a-z]|post-closing|pro forma|following|after giving effect)\b/i)

/** Finds numbers of shares said to be a percentage of another number of shares in the same sentence. */
export function findShareClaims(release: Release): readonly ShareClaim[] {
  const found: ShareClaim[] = []
  for (const [number, figures] of bySentence(release.quantities)) {
    const sentence = release.sentences[number]
    const shares = figures.filter(figure => figure.unit === 'shares')
    const rates = figures.filter(figure => figure.unit === 'percent')
    const [part, whole] = shares
    const [percent] = rates
    if (!sentence || !part || !whole || !percent || shares.length !== 2 || rates.length !== 1) continue
    if (otherBasis.test(sentence.text) || [part, whole, percent].some(figure => figure.bound !== 'exact')) continue
    const [small, large] = part.value < whole.value ? [part, whole] : [whole, part]
    const before = release.text.slice(Math.max(sentence.range.from, percent.range.from - 50), percent.range.from)
    const after = release.text.slice(percent.range.to, percent.range.to + 110)
    if (!leadsToPercent.test(before) || !ofOutstanding.test(after) || !/outstanding|issued/i.test(sentence.text)) continue
    const allowed = shareOf(small.interval, large.interval)
    found.push({part: small, whole: large, percent, allowed, fits: meets(allowed, percent.interval)})
  }
  return found
}
