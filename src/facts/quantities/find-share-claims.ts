import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {bySentence} from './by-sentence.ts'
import {type Interval, meets, shareOf} from './interval.ts'
import {isSlipOf} from './one-slip.ts'
import type {Quantity} from './quantity.ts'

/** A number of shares said to be a percentage of another number of shares. */
export interface ShareClaim {
  readonly part: Quantity
  readonly whole: Quantity
  readonly percent: Quantity
  readonly allowed: Interval
  readonly fits: boolean
}

/** A number of shares that follows from another one. */
export interface DerivedShares {
  readonly base: Quantity
  readonly derived: Quantity
  /** The number that follows. */
  readonly right: number
  /** `split`: what a split leaves of the base; `option`: the underwriters' option of fifteen percent. */
  readonly kind: 'split' | 'option'
  /** Shares for each share, as in 40 for a split of 1 for 40. */
  readonly ratio: number
}

const leadsToPercent = gate(/(?:,|\(|\bor|representing|which represents?|constitut\w+|equal to|equivalent to|comprising|about|approximately)[^.;]{0,40}$/i)
const ofOutstanding = gate(/^ ?\)?,? ?of (?:the |its |our |the Company['’]s |such )?[^.;]{0,60}(?:outstanding|issued|total|shares|capital)/i)
const otherBasis = gate(/\b(?:fully[- ]diluted|voting|as[- ]converted|beneficial|class [a-z]|post-closing|pro forma|following|after giving effect)\b/i)

/** Finds numbers of shares said to be a percentage of another number of shares in the same sentence. */
export function findShareClaims(release: Release): readonly ShareClaim[] {
  const found: ShareClaim[] = []
  for (const [number, figures] of bySentence(release.quantities)) {
    const sentence = release.sentences[number]
    const shares = figures.filter(figure => figure.unit === 'shares' && figure.value >= 100)
    const rates = figures.filter(figure => figure.unit === 'percent')
    const [part, whole] = shares
    const [percent] = rates
    if (!sentence || !part || !whole || !percent || shares.length !== 2 || rates.length !== 1) continue
    if (otherBasis.test(sentence.text) || [part, whole, percent].some(figure => figure.bound !== 'exact')) continue
    const [small, large] = part.value < whole.value ? [part, whole] : [whole, part]
    const before = release.text.slice(Math.max(sentence.range.from, percent.range.from - 50), percent.range.from)
    const after = release.text.slice(percent.range.to, percent.range.to + 110)
    // "20% of the 83.8 million shares"
    const isOfWhole = large === whole && /^ of (?:the |its |our )?$/.test(release.text.slice(percent.range.to, Math.max(percent.range.to, large.range.from)))
    if (!isOfWhole && (!leadsToPercent.test(before) || !ofOutstanding.test(after) || !/outstanding|issued/i.test(sentence.text))) continue
    const allowed = shareOf(small.interval, large.interval)
    found.push({part: small, whole: large, percent, allowed, fits: meets(allowed, percent.interval)})
  }
  return found
}

/** Finds numbers of shares that do not follow from another one as the release says they do. */
export function findDerivedShares(release: Release): readonly DerivedShares[] {
  if (!release.quantities.some(({unit}) => unit === 'shares')) return []
  return [...throughSplit(release), ...throughOption(release)]
}

// "every forty (40) shares", "each 375 shares of issued and outstanding"
//                                  ^^^
const everyShares = gate(/\b(?:every|each) (?:[a-z-]+ )*?\(?(\d{1,4})\)? (?:[a-z-]+ ){0,6}shares\b/i)
// "reduced from 61,711,017 shares to approximately 1,542,776 shares"
const fromTo = gate(/\bfrom (?:approximately |about )?$/i)
const toHere = gate(/\bto (?:approximately |about )?$/i)
const fewest = 2
// Holders of fractions may be given whole shares.
const rounding = 0.02

function throughSplit(release: Release): readonly DerivedShares[] {
  const ratio = splitRatio(release)
  if (ratio === null) return []
  const found: DerivedShares[] = []
  for (const figures of bySentence(release.quantities).values()) {
    const counts = figures.filter(figure => figure.unit === 'shares' && figure.value >= 1000 && !/^\d[MB]/.test(figure.text))
    const [base, derived] = counts
    if (!base || !derived || counts.length !== 2) continue
    const between = release.text.slice(base.range.to, derived.range.from)
    if (!fromTo.test(release.text.slice(Math.max(0, base.range.from - 30), base.range.from)) || !toHere.test(between)) continue
    const isReverse = derived.value < base.value
    const right = isReverse ? base.value / ratio : base.value * ratio
    const isOff = Math.abs(derived.value / right - 1) > rounding
    if (
      isOff &&
      (!/\bauthori[sz]ed\b/i.test(release.sentences[base.sentence]?.text ?? '') ||
        isSlipOf(derived, {value: right, fewest}) ||
        isSlipOf(base, {value: isReverse ? derived.value * ratio : derived.value / ratio, fewest}))
    )
      found.push({base, derived, right, kind: 'split', ratio})
  }
  return found
}

// The one ratio that the release gives, as in 40 for a split of 1 for 40; null when it gives none or several.
function splitRatio(release: Release): number | null {
  const ratios = new Set<number>()
  for (const {unit, value} of release.quantities) if (unit === 'ratio' && value > 0) ratios.add(Math.round(value < 1 ? 1 / value : value))
  for (const {text} of release.sentences) {
    const told = Number(/\bsplit|\bconsolidat|\bcombin/i.test(text) ? everyShares.exec(text)?.[1] : undefined)
    if (told > 1) ratios.add(told)
  }
  const [ratio] = ratios
  return ratio !== undefined && ratios.size === 1 && ratio > 1 ? ratio : null
}

const customary = 0.15

// "an option to purchase up to an additional 750,000 shares" beside an offering of 5,000,000: fifteen percent, and nothing a slip away from it
function throughOption(release: Release): readonly DerivedShares[] {
  const options = release.quantities.filter(({label, unit, value}) => label === 'option shares' && unit === 'shares' && value >= 1000)
  const bases = release.quantities.filter(({label, unit, bound, value}) => label === 'shares sold' && unit === 'shares' && bound === 'exact' && value >= 10_000)
  const isUnderwritten = options.length > 0 && /\bunderwrit/i.test(release.text)
  if (!isUnderwritten || bases.length === 0) return []
  return options.flatMap(derived => {
    if (bases.some(base => Math.abs(derived.value / (base.value * customary) - 1) < 0.005)) return []
    const base = bases.find(each => isSlipOf(derived, {value: each.value * customary, fewest}) || isSlipOf(each, {value: derived.value / customary, fewest}))
    return base ? [{base, derived, right: base.value * customary, kind: 'option' as const, ratio: customary}] : []
  })
}
