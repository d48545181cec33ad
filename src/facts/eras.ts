/** When a rule of law, a form or the name of a market was in use: from `from` on and before `to`, ISO days; null is open. */
export interface Era {
  readonly from: string | null
  readonly to: string | null
  /** Where the days come from. */
  readonly source: string
}

/** The eras that rules turn on. Where sources differ by months, the era is drawn so that the rule is silent in between. */
export const eras = {
  'pslra-safe-harbor': {from: '1995-12-22', to: null, source: '109 Stat. 737, enacted December 22, 1995'},
  'rule-135c': {from: '1994-06-01', to: null, source: '17 CFR 230.135c, adopted 1994'},
  'regulation-m-a-legends': {from: '2000-01-24', to: null, source: 'Release 33-7760'},
  'regulation-fd': {from: '2000-10-23', to: null, source: '17 CFR 243.100'},
  'form-10-k405': {from: null, to: '2003-01-01', source: 'Form 10-K405 was dropped after 2002'},
  'regulation-g': {from: '2003-03-28', to: null, source: '68 FR 4832'},
  '8-k-item-12': {from: '2003-03-28', to: '2004-08-23', source: 'Release 33-8176'},
  '8-k-numbering': {from: '2004-08-23', to: null, source: 'Release 33-8400'},
  'sec-at-450-fifth-street': {from: null, to: '2005-07-01', source: '70 FR 40614'},
  'sec-at-100-f-street': {from: '2005-04-01', to: null, source: '70 FR 40614'},
  '10-k-item-1a': {from: '2005-12-01', to: null, source: 'Form 10-K, fiscal years ending on or after December 1, 2005'},
  'daylight-saving-2007': {from: '2007-03-11', to: null, source: '15 U.S.C. 260a'},
  'form-10-qsb': {from: null, to: '2008-10-31', source: '73 FR 934'},
  'form-10-ksb': {from: null, to: '2009-03-16', source: '73 FR 934'},
  'nasdaq-specific-basis': {from: '2012-12-01', to: null, source: 'Nasdaq Rule 5810(b), IM-5810-1'},
  'rule-506c': {from: '2013-09-23', to: null, source: '17 CFR 230.506(c)'},
  'non-gaap-prominence': {from: '2016-05-17', to: null, source: 'SEC staff, Non-GAAP C&DI 102.10'},
  'nasdaq-reverse-split-notice': {from: '2023-11-01', to: null, source: 'Nasdaq Rule 5250(b)(4)'},
  '8-k-item-1.05': {from: '2023-12-18', to: null, source: 'Form 8-K, Item 1.05'},
  't-plus-1': {from: '2024-05-28', to: null, source: '17 CFR 240.15c6-1'},
  'spac-as-blank-check': {from: '2024-07-01', to: null, source: 'Release 33-11265'},
  'nasdaq-national-market': {from: null, to: '2006-08-01', source: 'Nasdaq renamed its tiers in July 2006'},
  'nasdaq-smallcap-market': {from: null, to: '2006-08-01', source: 'Nasdaq renamed its tiers; sources give 2005 and 2006'},
  'nasdaq-capital-market': {from: '2005-09-01', to: null, source: 'Nasdaq renamed its tiers; sources give 2005 and 2006'},
  'nasdaq-global-market': {from: '2006-07-01', to: null, source: 'Nasdaq renamed its tiers in July 2006'},
  'american-stock-exchange': {from: null, to: '2008-11-01', source: 'NYSE Euronext acquired the Amex in October 2008'},
  'nyse-alternext': {from: '2008-10-01', to: '2009-04-01', source: 'Name of the former Amex from October 2008 to March 2009'},
  'nyse-amex': {from: '2009-03-01', to: '2012-06-01', source: 'Name of the former Amex from March 2009 to May 2012'},
  'nyse-mkt': {from: '2012-05-01', to: '2017-08-01', source: 'Name of the former Amex from May 2012 to July 2017'},
  'nyse-american': {from: '2017-07-01', to: null, source: 'Name of the former Amex since July 2017'}
} as const satisfies Readonly<Record<string, Era>>

/** The name of an era. */
export type EraName = keyof typeof eras

/** Does an ISO day lie in the era? */
export function isIn(name: EraName, iso: string): boolean {
  const {from, to}: Era = eras[name]
  return (from === null || iso >= from) && (to === null || iso < to)
}
