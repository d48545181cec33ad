import {type GatedPattern, gate} from '../../text/gated-pattern.ts'

/** A period that a sentence names. Offsets are into the sentence. */
export interface NamedPeriod {
  readonly from: number
  readonly to: number
  /** `Q3 2020`, `Q 2020-03-31`, `9M 2020`, `FY 2019`, `at 2020-03-31`, `earlier Q`; parts that are not said are left out. */
  readonly key: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const numberOf: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  three: '3',
  six: '6',
  nine: '9',
  twelve: '12',
  '13': '3',
  '26': '6',
  '39': '9',
  '52': '12',
  thirteen: '3',
  'twenty-six': '6',
  'thirty-nine': '9',
  'fifty-two': '12',
  '53': '12',
  '14': '3'
}

const patterns: readonly (readonly [GatedPattern, (groups: Readonly<Record<string, string | undefined>>) => string])[] = [
  // "same period of the prior year", "year-ago quarter", "the comparable quarter one year ago", "a year earlier", "last year"
  [
    gate(
      /\b(?:(?:the )?(?:same|comparable|corresponding|year-ago|year-earlier|prior-year|prior|previous|preceding|last|linked)(?: fiscal)?(?: year['’]?s?)?(?: (?<nth>first|second|third|fourth))? (?<unit>quarter|period|year|months?|half|nine months|six months)(?: (?:of|in|a|one|the) (?:the )?(?:prior |previous |last |a |one )?(?:fiscal )?(?:year|\d{4})(?: (?:ago|earlier))?)?|(?:a|one) year (?:ago|earlier|before)|last year|prior[- ]year|year[- ]ago)\b/gi
    ),
    groups => `earlier ${spanOf(groups.unit ?? '')}`.trim()
  ],
  // "three months ended March 31, 2020", "quarter ended March 31", "fiscal year ended June 30, 2002"
  [
    gate(
      new RegExp(
        `\\b(?:(?<count>three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two|13|14|26|39|52|53)[- ](?:months?|weeks?)|(?<unit>quarter|half|year|period))(?: period)?(?:,)? (?:ended|ending)(?: on)? (?<month>${monthWord}) (?<day>\\d{1,2})(?:, ?(?<year>\\d{4}))?`,
        'gi'
      )
    ),
    groups => `${groups.count ? monthsSpan(groups.count) : spanOf(groups.unit ?? '')} ${isoDay(groups)}`
  ],
  // "third quarter of fiscal 2020", "third fiscal quarter", "2020 third quarter", "Q3 FY20", "3Q20"
  [
    gate(
      /\b(?:(?<early>(?:19|20)\d\d)(?:['’]s)? )?(?:fiscal )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal )?(?:quarter|qtr)(?:,?(?: of| for)?(?: the)?(?: fiscal| calendar| full)?(?: year)? (?<year>(?:19|20)\d\d))?\b/gi
    ),
    groups => `Q${numberOf[(groups.nth ?? '').toLowerCase()] ?? ''} ${groups.year ?? groups.early ?? ''}`.trim()
  ],
  [
    gate(/\b(?:Q(?<nth>[1-4])|(?<nth2>[1-4])Q)(?:(?: of)?(?: fiscal)?(?: FY| CY)? ?['’]?(?<year>(?:20)?\d\d))?\b/g),
    groups => `Q${groups.nth ?? groups.nth2 ?? ''} ${fullYear(groups.year)}`.trim()
  ],
  // "first nine months of 2020", "first half of fiscal 2020"
  [
    gate(/\bfirst (?:(?<count>six|nine) months|(?<half>half))(?: of)?(?: the)?(?: fiscal)?(?: year)?(?: (?<year>(?:19|20)\d\d))?\b/gi),
    groups => `${groups.half ? '6M' : monthsSpan(groups.count ?? '')} ${groups.year ?? ''}`.trim()
  ],
  [gate(/\b(?<count>three|six|nine|twelve)[- ]months?(?: period)?s?\b/gi), groups => monthsSpan(groups.count ?? '')],
  // "fiscal year 2019", "full-year 2019", "FY2019", "in 2019"
  [
    gate(
      /\b(?:(?:full[- ](?:fiscal )?year|fiscal(?: year)?|calendar(?: year)?|year|FY|in|for|during|of) ?['’]?(?<year>(?:19|20)\d\d)|(?<early>(?:19|20)\d\d) (?:full[- ]year|fiscal year|annual))\b/gi
    ),
    groups => `FY ${groups.year ?? groups.early ?? ''}`.trim()
  ],
  [
    gate(
      /\b(?:full[- ](?:fiscal )?year|fiscal year|for the year|twelve-month|annual(?= (?:net |total |operating )?(?:revenues?|sales|income|earnings|profit)\b))\b/gi
    ),
    () => 'FY'
  ],
  // "as of March 31, 2020", "at December 31, 2019"
  [gate(new RegExp(`\\b(?:as of|at|on) (?<month>${monthWord}) (?<day>\\d{1,2})(?:, ?(?<year>\\d{4}))?`, 'gi')), groups => `at ${isoDay(groups)}`],
  [gate(/\b(?:for|in|during) (?:the|this|our) (?:\w+ )?quarter\b/gi), () => 'Q'],
  [gate(/\bquarterly\b/gi), () => 'Q']
]

const trigger = gate(/quarter|month|year|half|week|\b[1-4]Q|\bQ[1-4]|(?:19|20)\d\d|\b(?:as of|at|on) [A-Z]/i)

/** Finds the periods that a sentence names, in order and without overlap; earlier patterns win. */
export function findNamedPeriods(sentence: string): readonly NamedPeriod[] {
  if (!trigger.test(sentence)) return []
  const found: NamedPeriod[] = []
  for (const [pattern, keyOf] of patterns) {
    for (const match of pattern.matchAll(sentence)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some(other => other.from < to && from < other.to)) continue
      found.push({from, to, key: keyOf(match.groups ?? {})})
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

const keyParts = gate(/^(?<span>earlier(?: \w+)?|at|Q|FY|\d+M|H)(?<number>[1-4])?(?: (?:(?<end>(?<endYear>\d{4})?-\d\d-\d\d)|(?<year>\d{4})))?$/)

/** Can both keys mean the same period? `null` when nothing says so or otherwise. */
export function samePeriod(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null
  // "the same period last year" is another one in another sentence.
  if (one === other) return one.startsWith('earlier') ? null : true
  const a = keyParts.exec(one)?.groups
  const b = keyParts.exec(other)?.groups
  if (!a || !b) return null
  if (a.span !== b.span) return false
  if (a.number && b.number && a.number !== b.number) return false
  if (a.year && b.year && a.year !== b.year) return false
  if (a.end && b.end) {
    if (a.end.slice(-5) !== b.end.slice(-5)) return false
    if (a.endYear && b.endYear && a.endYear !== b.endYear) return false
    return true
  }
  if ((a.year && b.year) || (a.number && b.number && !a.year !== !b.year)) return true
  return null
}

function spanOf(unit: string): string {
  if (/quarter/i.test(unit)) return 'Q'
  if (/year/i.test(unit)) return 'FY'
  if (/six|half/i.test(unit)) return '6M'
  if (/nine/i.test(unit)) return '9M'
  return ''
}

function monthsSpan(count: string): string {
  const number = numberOf[count.toLowerCase()] ?? count
  return number === '3' ? 'Q' : number === '12' ? 'FY' : `${number}M`
}

function isoDay(groups: Readonly<Record<string, string | undefined>>): string {
  const month = months.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1
  return `${groups.year ?? ''}-${String(month).padStart(2, '0')}-${(groups.day ?? '').padStart(2, '0')}`
}

function fullYear(year: string | undefined): string {
  return year === undefined ? '' : year.length === 2 ? `20${year}` : year
}
