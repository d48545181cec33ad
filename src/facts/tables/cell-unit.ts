import {gate} from '../../text/gated-pattern.ts'
import type {WrittenFigure} from './figure.ts'
import type {GridRow} from './grid.ts'
import {readScale, type StatedScale} from './scale.ts'

// "Shares used in computing earnings per share", "Weighted average shares - diluted"
const sharesFirst = gate(/^[\W\s]*(?:(?:weighted|number|average|basic|diluted|common|total|outstanding)\b[\w\s,-]{0,40}?\b)?shares\b(?! ?price)/i)
// "Common stock, $.01 par value; 30,000,000 shares authorized": an amount of capital
const capital =
  /\bpar value\b|\bstated value\b|\bno par\b|\d{3} shares\b|\bshares (?:authorized|issued)\b|\btreasury (?:stock|shares)\b|\bcommon (?:stock|shares)$/i
const perShare = gate(
  /\b(?:per|\/) ?(?:common |ordinary |diluted |basic |limited |outstanding |partner(?:ship)? |depositary )*(?:share|unit|ads|adr)s?\b|\bEPS\b/i
)
const shares =
  /\b(?:shares|units) (?:outstanding|used)|\bweighted[- ]average (?:number|common|basic|diluted|shares|outstanding)\b|\b(?:common|diluted|basic|outstanding) shares\b|\bnumber of shares\b/i
/** A label that says only which of two figures per share it is; the row above says what is meant. */
export const basicOrDiluted = /^[\W\s]*(?:basic|diluted|assuming dilution)\b/i
// "Weighted average (per Mcfe)", "NYMEX ($/MMBtu)", "Price per ton"
const pricePer = gate(/[$(]\/\w|\$ ?per\b|\bper (?!share|cent|diluted|basic|common|unit\b|above|annum)[a-z]+\b|\/(?:Bbl|Mcfe?|Gal|MMBtu|t(?:on)?|oz)\b/i)
const percentLabel = gate(
  /%|(?<![-\w])percent(?:age)?\b|\bmargin\b|\b(?:tax|interest|growth|vacancy|occupancy|retention) rate\b|\bratio\b|\byield\b|\breturn on\b| to (?:total|average|net|tangible|gross) |\bRO(?:A|E|AA|AE|ACE|AAE|TCE|ATCE|IC)\b/i
)
// "Number of stores", "Full-time employees at period end", "Customers (in millions)", but not "Settlement due from customers", "Employee costs"
const countLabel = gate(
  /\bnumber of\b|\bheadcount\b|^(?:(?!(?:due|held|owed|deposits?|costs?|receivables?|payables?|advances?|loans?|payments?|contracts?|revenues?|sales|settlements?|proceeds|from|to|for|with)\b)[\w-]+ ){0,4}(?:employees|stores|customers|subscribers|locations|tons|barrels|ounces|volumes?|square f(?:ee|oo)t|branches|rooms|properties|units sold)\b(?! (?:and|deposits?|costs?|receivables?|payables?|relations|acquisition|list|contracts?|benefits?|improvements?))|\bfull[- ]time\b|^(?:foreign )?exchange rates?\b(?! changes?| effects?| movements?| fluctuations?)/i
)

/** A figure with what tells its unit. */
export interface CellSetting {
  readonly figure: WrittenFigure
  readonly row: GridRow
  /** The row that "Basic" and "Diluted" belong to. */
  readonly family: string
  /** The row above gives figures per share. */
  readonly isAfterPerShare: boolean
  /** The head of its column. */
  readonly head: string
  /** What the table says of its amounts. */
  readonly scale: StatedScale | null
  readonly currency: string | null
  /** The table is scaled, and most of its figures are whole. */
  readonly isWhole: boolean
}

interface CellUnit {
  readonly unit: string
  readonly per: string | null
  readonly factor: number
}

/** What the figure of a cell counts, and by what it is scaled: told by its row, its column and the figures around it. */
export function cellUnit({row, family, figure, head, scale, currency, isWhole, isAfterPerShare}: CellSetting): CellUnit {
  const label = basicOrDiluted.test(row.label) ? `${family} ${row.label}` : row.label
  const factor = scale?.factor ?? 1
  const money = figure.currency ?? currency ?? 'number'
  if (figure.mark === 'percent' || figure.mark === 'points') return {unit: figure.mark, per: null, factor: 1}
  if (figure.mark === 'times') return {unit: 'times', per: null, factor: 1}
  if (figure.currency === null && /%|\bpercent|\b(?:rate|yield)s?(?:\/(?:rate|yield))?\)?$/i.test(head)) return {unit: 'percent', per: null, factor: 1}
  if (capital.test(label)) return {unit: money, per: null, factor}
  if (figure.currency === null && (sharesFirst.test(row.label) || (shares.test(label) && figure.step >= 0.1 && Math.abs(figure.value) > 10))) {
    const own = readScale(`(${label})`)?.factor ?? readScale(label)?.factor
    return {unit: 'shares', per: null, factor: own ?? (scale?.exceptShares ? 1 : factor)}
  }
  if (perShare.test(label) || perShare.test(head.replace(/\([^)]*\)?|\bexcept\b.*/gi, ''))) return {unit: money, per: 'share', factor: 1}
  if (figure.currency === null && figure.step < 1 && percentLabel.test(label)) return {unit: 'percent', per: null, factor: 1}
  if (figure.currency === null && countLabel.test(label)) return {unit: 'number', per: null, factor: 1}
  if (figure.step < 1 && pricePer.test(label)) return {unit: money, per: null, factor: 1}
  // "Basic" and "Diluted" with cents are per share, though only a title says so.
  const isCents = Math.abs(figure.step - 0.01) < 1e-6
  if (isCents && basicOrDiluted.test(row.label) && Math.abs(figure.value) < 1000) return {unit: money, per: 'share', factor: 1}
  if (isAfterPerShare && isCents) return {unit: money, per: 'share', factor: 1}
  // Hundredths among whole thousands are a rate or a price, whatever the label.
  if (isWhole && isCents && Math.abs(figure.value) < 100) return {unit: figure.currency ?? 'number', per: null, factor: 1}
  return {unit: money, per: null, factor}
}
