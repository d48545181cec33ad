/** What stands in a cell, as a number. */
export interface WrittenFigure {
  /** As printed, without the scale of the table; negative for parentheses and minus signs. */
  readonly value: number
  /** One unit in the last digit as printed. */
  readonly step: number
  readonly mark: 'percent' | 'points' | 'times' | 'cents' | null
  /** ISO 4217, if a symbol stands with it. */
  readonly currency: string | null
  /** Scale written in the cell itself: "1.2 million". */
  readonly scale: number
  /** A dash for nothing. */
  readonly isDash: boolean
  /** Four digits that read as a calendar year. */
  readonly isYear: boolean
  /** Opened by a parenthesis that the cell does not close. */
  readonly isOpen: boolean
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  USD: 'USD',
  C$: 'CAD',
  CDN$: 'CAD',
  CAD: 'CAD',
  A$: 'AUD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  RMB: 'CNY',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '¥': 'JPY'
}
const scales: Readonly<Record<string, number>> = {thousand: 1e3, k: 1e3, million: 1e6, mm: 1e6, m: 1e6, billion: 1e9, b: 1e9}
const marks: Readonly<Record<string, WrittenFigure['mark']>> = {
  '%': 'percent',
  percent: 'percent',
  pts: 'points',
  pt: 'points',
  bps: 'points',
  bp: 'points',
  pp: 'points',
  x: 'times',
  '¢': 'cents'
}

// "$", "US$", "(C$": a currency that stands in a cell of its own
const currencyWord = '(?:US\\$|U\\.S\\.\\$|CDN\\$|HK\\$|NT\\$|[CASR]\\$|\\$|€|£|¥|USD|EUR|GBP|CAD|RMB)'
const loneCurrency = new RegExp(`^\\(?\\s*(${currencyWord})\\s*\\(?$`)
// "—", "$ -", "--", "nil"
const dash = new RegExp(`^\\(?\\s*(${currencyWord})?\\s*(?:[-–—−]{1,3}|nil)\\s*\\)?\\s*%?\\s*$`, 'i')
// "$ (1,234.5)", "(12)%", "- 3.4", "+5%", "1.2 million", "12.3x", "1,234 (2)", "(1,234"
const figure = new RegExp(
  `^([+\\-–—−]|\\()?\\s*(${currencyWord})?\\s*([\\-–−]|\\()?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d+)?\\s*(\\))?\\s*(%|percent\\b|pts?\\b\\.?|bps?\\b|pp\\b|[xX]\\b|¢)?\\s*(thousand|million|billion|MM|[KMB](?![a-z]))?\\s*(\\))?\\s*(?:\\((?:\\d|[a-z])\\)|\\*{1,3}|†|‡|[¹²³⁴⁵])?$`
)

/** Reads the text of a cell as one figure; null if it is anything else. */
export function readFigure(text: string): WrittenFigure | null {
  const trimmed = text.trim()
  if (trimmed.length === 0 || trimmed.length > 40) return null
  const empty = dash.exec(trimmed)
  if (empty) return {value: 0, step: 1, mark: null, currency: currencyOf(empty[1]), scale: 1, isDash: true, isYear: false, isOpen: false}
  const match = figure.exec(trimmed)
  if (!match) return null
  const [, sign, currency, innerSign, whole, fraction, close, mark, scale, lastClose] = match
  if (whole === undefined && fraction === undefined) return null
  const opened = sign === '(' || innerSign === '('
  const minus = (sign !== undefined && sign !== '(' && sign !== '+') || (innerSign !== undefined && innerSign !== '(')
  const digits = Number(`${(whole ?? '0').replace(/,/g, '')}${fraction ?? ''}`)
  return {
    value: opened || minus ? -digits : digits,
    step: 10 ** -((fraction?.length ?? 1) - 1),
    mark: mark ? (marks[mark.replace('.', '').toLowerCase()] ?? null) : null,
    currency: currencyOf(currency),
    scale: scales[(scale ?? '').toLowerCase()] ?? 1,
    isDash: false,
    isYear: /^(?:19|20)\d\d$/.test(whole ?? '') && !fraction && !currency && !mark && !scale && !opened && !minus,
    isOpen: opened && !close && !lastClose
  }
}

/** The currency of a cell that holds nothing else; null otherwise. */
export function readCurrency(text: string): string | null {
  return currencyOf(loneCurrency.exec(text.trim())?.[1])
}

function currencyOf(symbol: string | undefined): string | null {
  return symbol ? (currencies[symbol] ?? null) : null
}
