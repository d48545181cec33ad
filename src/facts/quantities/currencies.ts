/** Signs and codes before or after a figure, with their ISO 4217 codes; a bare `$` is taken for US dollars. */
const currencyOf: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  'US $': 'USD',
  USD$: 'USD',
  USD: 'USD',
  $US: 'USD',
  $: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  CDN$: 'CAD',
  Cdn$: 'CAD',
  'CDN $': 'CAD',
  'Cdn $': 'CAD',
  CAD$: 'CAD',
  CAD: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  AUD: 'AUD',
  NZ$: 'NZD',
  NZD: 'NZD',
  HK$: 'HKD',
  HKD: 'HKD',
  NT$: 'TWD',
  TWD: 'TWD',
  S$: 'SGD',
  SGD: 'SGD',
  R$: 'BRL',
  BRL: 'BRL',
  MX$: 'MXN',
  MXN: 'MXN',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '¥': 'JPY',
  JPY: 'JPY',
  RMB: 'CNY',
  'RMB¥': 'CNY',
  CNY: 'CNY',
  '₩': 'KRW',
  KRW: 'KRW',
  '₹': 'INR',
  INR: 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  CHF: 'CHF',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  '₪': 'ILS',
  NIS: 'ILS',
  ILS: 'ILS',
  ZAR: 'ZAR',
  AED: 'AED',
  SAR: 'SAR',
  PLN: 'PLN',
  THB: 'THB'
}

const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'united states dollar': 'USD',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'hong kong dollar': 'HKD',
  euro: 'EUR',
  pound: 'GBP',
  'pounds sterling': 'GBP',
  'pound sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'swiss franc': 'CHF',
  rupee: 'INR',
  shekel: 'ILS'
}

const escaped = (text: string): string => text.replace(/[$.\\^*+?()[\]{}|]/g, '\\$&')
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** Source of a pattern for the signs and codes before a figure. */
export const currencySigns = longestFirst(Object.keys(currencyOf))

/** Source of a pattern for codes after a figure: "5 million USD". */
export const currencyCodes = longestFirst(Object.keys(currencyOf).filter(sign => /^[A-Z]{3}$/.test(sign)))

/** Source of a pattern for currencies in words, without the plural. */
export const currencyNames = longestFirst(Object.keys(currencyWords))

/** The ISO code of a sign, code or name; null if it is none. */
export function currencyCode(written: string): string | null {
  return currencyOf[written] ?? currencyWords[written.toLowerCase().replace(/s$/, '')] ?? currencyWords[written.toLowerCase()] ?? null
}

/** Is this unit a currency? */
export function isCurrency(unit: string): boolean {
  return unit.length === 3 && /^[A-Z]{3}$/.test(unit)
}
