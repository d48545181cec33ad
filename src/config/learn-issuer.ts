import {daysInMonth} from '../facts/dates/calendar.ts'
import {closingMonth} from '../facts/dates/fiscal-calendar.ts'
import {companyName} from '../facts/issuer/company-mentions.ts'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {Release} from '../facts/release.ts'
import {learnContacts} from './learn-contacts.ts'
import {learnTexts} from './learn-texts.ts'

/** A release that has been published, from which to learn. */
export interface PastRelease {
  readonly file: string
  readonly release: Release
}

/** Something learned, and the files that show it. */
export interface Learned<Value> {
  readonly value: Value
  readonly files: readonly string[]
}

/** What releases show of their issuer; null or empty where they do not show it plainly. */
export interface LearnedIssuer {
  readonly names: readonly Learned<string>[]
  readonly tickers: readonly Learned<{readonly exchange: string; readonly symbol: string}>[]
  readonly fiscalYearEnd: Learned<string> | null
  readonly currency: Learned<string> | null
  readonly status: Learned<NonNullable<IssuerProfile['status']>> | null
  readonly contacts: readonly Learned<NonNullable<IssuerProfile['contacts']>[number]>[]
  /** By the name that the configuration gives them. */
  readonly legends: readonly (Learned<string> & {readonly name: string})[]
  /** Releases of other issuers, by the issuer's name. */
  readonly others: readonly Learned<string>[]
}

/** How much more often a thing must be seen than what speaks against it */
const plain = 0.75

/** Learns of the issuer from its releases: of the one with this name, else of the one that most of them are by. Null where none is plain. */
export function learnIssuer(releases: readonly PastRelease[], name: string | null): LearnedIssuer | null {
  const byIssuer = new Map<string, PastRelease[]>()
  for (const past of releases) {
    const key = companyName(past.release.issuer.name ?? '')?.key
    if (key) byIssuer.set(key, [...(byIssuer.get(key) ?? []), past])
  }
  const groups = joinAlike([...byIssuer]).sort((a, b) => b[1].length - a[1].length)
  const wanted = name === null ? null : companyName(name)?.key
  const own = wanted ? groups.find(([key]) => isAlike(key, wanted)) : groups[0]
  const total = groups.reduce((sum, [, group]) => sum + group.length, 0)
  if (!own || (wanted === null && own[1].length * 2 <= total && groups.length > 1)) return null
  const past = newestFirst(own[1])
  return {
    names: learnNames(past),
    tickers: learnTickers(past),
    fiscalYearEnd: learnFiscalYearEnd(past),
    currency: learnCurrency(past),
    status: learnStatus(past),
    contacts: learnContacts(past),
    legends: learnTexts(past),
    others: groups.filter(group => group !== own).map(([key, group]) => ({value: group[0]?.release.issuer.name ?? key, files: group.map(({file}) => file)}))
  }
}

// "Alder Creek" and "Alder Creek Foods": one issuer, by its long name
function joinAlike(groups: readonly (readonly [string, readonly PastRelease[]])[]): [string, PastRelease[]][] {
  const joined: [string, PastRelease[]][] = []
  for (const [key, group] of [...groups].sort((a, b) => b[0].length - a[0].length)) {
    const known = joined.find(([other]) => isAlike(other, key))
    if (known) known[1].push(...group)
    else joined.push([key, [...group]])
  }
  return joined
}

function isAlike(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

function newestFirst(releases: readonly PastRelease[]): readonly PastRelease[] {
  return [...releases].sort((a, b) => (b.release.date?.iso ?? '').localeCompare(a.release.date?.iso ?? '') || a.file.localeCompare(b.file))
}

function learnNames(past: readonly PastRelease[]): LearnedIssuer['names'] {
  const written = tally(past, ({issuer, companyMentions}) => {
    const key = companyName(issuer.name ?? '')?.key
    const forms = companyMentions.filter(mention => mention.key === key).map(({name}) => name)
    return forms.length > 0 ? forms : issuer.name ? [issuer.name] : []
  })
  // A legal form in the usual case makes the legal name: "Alder Creek Foods, Inc." before "ALDER CREEK FOODS, INC." and "Alder Creek Foods".
  const [legal] = [...written].sort((a, b) => worth(b.value) - worth(a.value) || b.files.length - a.files.length)
  if (!legal) return []
  const short = tally(past, ({issuer}) => issuer.shortNames.filter(name => !generic.test(name) && companyName(name)?.key !== companyName(legal.value)?.key))
  return [legal, ...short.filter(({files}) => files.length >= Math.min(2, past.length))]
}

const generic = /^(?:company|corporation|partnership|we|us|our|bank|trust|firm|fund|group|registrant|issuer)$/i

function worth(name: string): number {
  return (companyName(name)?.form ? 2 : 0) + (name === name.toUpperCase() ? 0 : 1)
}

function learnTickers(past: readonly PastRelease[]): LearnedIssuer['tickers'] {
  const listings = tally(past, ({issuer}) => issuer.tickers.map(({exchange, symbol}) => `${exchange}:${symbol}`))
  const most = listings[0]?.files.length ?? 0
  // The listing of a partner in a joint release stands in one of many.
  return listings
    .filter(({files}) => files.length * 2 >= most && files.length >= (past.length > 2 ? 2 : 1))
    .map(({value, files}) => {
      const [exchange = '', symbol = ''] = value.split(':')
      return {value: {exchange, symbol}, files}
    })
}

function learnFiscalYearEnd(past: readonly PastRelease[]): LearnedIssuer['fiscalYearEnd'] {
  const days = tally(past, ({periodWords, legendFilings}) => {
    const years = periodWords.filter(({isYear, ordinal}) => isYear && ordinal === null).flatMap(({ended}) => (ended?.iso && ended.exists ? [ended.iso] : []))
    const reports = legendFilings.flatMap(({kind, periodEnd}) => (kind === 'annual' && periodEnd ? [periodEnd] : []))
    return [...years, ...reports].map(iso => iso.slice(5, 10))
  })
  if (days.length > 0) return endOfYear(days, past.length)
  // No release names the day: the months in which its quarters close.
  const months = tally(past, ({fiscalCalendar: {source, endMonth}}) =>
    source === 'learned' || source === 'stated' ? [`${String(endMonth).padStart(2, '0')}-${daysInMonth(2025, endMonth)}`] : []
  )
  return endOfYear(months, past.length)
}

// Years of 52 weeks end on another day each year: then the end of the month stands for them.
function endOfYear(days: readonly Learned<string>[], all: number): Learned<string> | null {
  const [first] = days
  if (!first) return null
  const near = days.filter(({value}) => Math.abs(dayInYear(value) - dayInYear(first.value)) <= 8)
  const seen = (list: readonly Learned<string>[]): number => list.reduce((sum, {files}) => sum + files.length, 0)
  // One of many may speak of another company's year.
  if (seen(near) < seen(days) * plain || (all > 2 && seen(near) < 2)) return null
  // A day early in a month belongs to the month before.
  const month = closingMonth(`2024-${first.value}`)?.month ?? Number(first.value.slice(0, 2))
  const value = near.length === 1 && first.value !== '02-29' ? first.value : `${String(month).padStart(2, '0')}-${daysInMonth(2025, month)}`
  return {value, files: [...new Set(near.flatMap(({files}) => files))]}
}

function dayInYear(monthAndDay: string): number {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number)
  return month * 30.5 + day
}

// Markets at home where a bare "$" is not that of the United States
const otherDollars = /^(?:TSXV?|CSE|Cboe|ASX|SEHK|SGX)$/

function learnCurrency(past: readonly PastRelease[]): LearnedIssuer['currency'] {
  const isElsewhere = past.some(({release}) => release.issuer.tickers.some(({exchange}) => otherDollars.test(exchange)))
  const units = tally(past, ({quantities}) =>
    quantities.flatMap(({unit, symbol}) => (/^[A-Z]{3}$/.test(unit) && !(isElsewhere && symbol === '$') ? [unit] : []))
  )
  return mostly(units, past.length)
}

const domestic = /^(?:10-K|10-Q|8-K)\b/
const foreign = /^(?:20-F|40-F|6-K)\b/

function learnStatus(past: readonly PastRelease[]): LearnedIssuer['status'] {
  const statuses = tally(past, ({filings}) =>
    filings.flatMap(({form}) => (form === null ? [] : domestic.test(form) ? (['domestic'] as const) : foreign.test(form) ? (['foreign-private'] as const) : []))
  )
  return mostly(statuses, past.length)
}

// What nearly all that speak of it agree on.
function mostly<Value>(list: readonly Learned<Value>[], all: number): Learned<Value> | null {
  const [first, second] = list
  if (!first || all === 0) return null
  return second && first.files.length * (1 - plain) < second.files.length * plain ? null : first
}

/** Counts values by the releases that hold them, the most frequent first. */
export function tally<Value extends string>(past: readonly PastRelease[], valuesOf: (release: Release) => readonly Value[]): readonly Learned<Value>[] {
  const files = new Map<Value, string[]>()
  for (const {file, release} of past) {
    for (const value of new Set(valuesOf(release))) files.set(value, [...(files.get(value) ?? []), file])
  }
  return [...files].map(([value, list]) => ({value, files: list})).sort((a, b) => b.files.length - a.files.length)
}
