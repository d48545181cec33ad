import type {TextRange} from '../../src/text/span.ts'
import {type Fault, isPlain, type Sample, type Seeder} from './fault.ts'

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month = `(?:${monthNames.join('|')})`
const short = monthNames.map(name => name.slice(0, 3))
const millisecondsPerDay = 864e5

interface Day {
  readonly range: TextRange
  readonly text: string
  /** The name of the month as written, and its number from 0. */
  readonly month: string
  readonly at: number
  readonly day: number
  readonly year: number | null
  readonly weekday: string | null
}

// "Tuesday, May 6, 2025", "May 6", "Mar 31, 2020"
const dayPattern = new RegExp(
  `(?:(?<weekday>${dayNames.join('|')}),? )?\\b(?<month>${month}|(?:${short.join('|')})\\b\\.?) (?<day>\\d{1,2})\\b(?!,\\d|:|%)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`,
  'g'
)

function daysOf(sample: Sample): readonly Day[] {
  return [...sample.release.text.matchAll(dayPattern)].flatMap(match => {
    const {month: name = '', day = '', year, weekday} = match.groups ?? {}
    const at = short.indexOf(name.slice(0, 3))
    const number = Number(day)
    if (number < 1 || number > 31) return []
    const range = {from: match.index, to: match.index + match[0].length}
    return [{range, text: match[0], month: name, at, day: number, year: year ? Number(year) : null, weekday: weekday ?? null}]
  })
}

function lastDay(year: number, at: number): number {
  return new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
}

function timeOf(day: Day, year: number | null = day.year): number {
  return Date.UTC(year ?? 0, day.at, day.day)
}

function isIn(ranges: readonly TextRange[], at: number): boolean {
  return ranges.some(range => range.from <= at && at < range.to)
}

function sentenceOf(sample: Sample, {range}: Pick<Day, 'range'>): TextRange | null {
  return [...sample.prose, ...sample.headline].find(one => one.from <= range.from && range.from < one.to) ?? null
}

function edit(sample: Sample, range: TextRange, old: string, fresh: string, kind: string): readonly Fault[] {
  const within = sample.release.text.slice(range.from, range.to).lastIndexOf(old)
  const from = range.from + within
  const place = {from, to: from + old.length}
  if (within < 0 || !isPlain(sample, place)) return []
  const whole = sample.release.spanOf(range)
  return [{kind, at: sample.release.spanOf(place), text: fresh, watch: [whole]}]
}

function watching(sample: Sample, faults: readonly Fault[], others: readonly {readonly range: TextRange}[]): readonly Fault[] {
  return faults.map(fault => ({...fault, watch: [...fault.watch, ...others.map(({range}) => sample.release.spanOf(range))]}))
}

/** A weekday that fits its date is put off by some days; a date without its year is one within three months of the release. */
export const weekday: Seeder = (sample, random) => {
  const released = Date.parse(sample.release.date?.iso ?? '')
  return daysOf(sample).flatMap(day => {
    if (!day.weekday) return []
    const year = day.year ?? nearestYear(day, released)
    if (year === null) return []
    const right = new Date(timeOf(day, year)).getUTCDay()
    if (dayNames[right] !== day.weekday) return []
    return edit(sample, day.range, day.weekday, dayNames[(right + 1 + Math.floor(random() * 5)) % 7] ?? '', 'weekday')
  })
}

function nearestYear(day: Day, released: number): number | null {
  if (Number.isNaN(released)) return null
  const now = new Date(released).getUTCFullYear()
  return [now - 1, now, now + 1].find(year => Math.abs(timeOf(day, year) - released) < 90 * millisecondsPerDay) ?? null
}

/** A day of a short month is put behind its end. */
export const impossibleDay: Seeder = (sample, random) =>
  daysOf(sample).flatMap(day => {
    const last = day.at === 1 ? 29 : lastDay(2000, day.at)
    if (last === 31) return []
    const wrong = random() < 0.5 ? last + 1 : 31
    return edit(sample, day.range, day.text, day.text.replace(/ \d{1,2}\b/, ` ${wrong}`), 'impossible day')
  })

const zonePattern = /\b(?<letter>[ECMP])(?<season>[SD])?T\b|\b(?<region>Eastern|Central|Mountain|Pacific) (?:(?<word>Standard|Daylight) )?Time\b/g

/** Standard and daylight time are exchanged, or the wrong one is written for "ET", where the day is near. */
export const zone: Seeder = sample => {
  const {text} = sample.release
  const released = sample.release.date?.iso
  const days = daysOf(sample)
  const faults: Fault[] = []
  for (const match of text.matchAll(zonePattern)) {
    const {letter, season, region, word} = match.groups ?? {}
    if (!/\d ?[ap]\.?m\.?,? ?\(?(?:U\.?S\.? )?$/i.test(text.slice(Math.max(0, match.index - 14), match.index))) continue
    // The day of a stamp stands before the time; that of a sentence anywhere in it.
    const sentence = sample.prose.find(range => range.from <= match.index && match.index < range.to)
    const near =
      days.find(day => match.index > day.range.to && match.index - day.range.to < 16) ??
      days.find(day => sentence && day.range.from >= sentence.from && day.range.to <= sentence.to)
    const others = days.filter(day => sentence && day !== near && day.range.from >= sentence.from && day.range.to <= sentence.to)
    if (!near && !(sentence && /\btoday\b/i.test(text.slice(sentence.from, sentence.to)))) continue
    const number = near ? near.at + 1 : Number(released?.slice(5, 7) ?? 0)
    const right = seasonOf(number)
    const written = season ?? word?.charAt(0)
    if (right === null || (written !== undefined && written !== right) || others.some(day => seasonOf(day.at + 1) !== right)) continue
    const wrong = right === 'D' ? 'S' : 'D'
    const fresh = region ? `${region} ${wrong === 'D' ? 'Daylight' : 'Standard'} Time` : `${letter}${wrong}T`
    faults.push(...edit(sample, {from: match.index, to: match.index + match[0].length}, match[0], fresh, 'zone'))
  }
  return faults
}

// Far from the days on which the clocks are changed, whatever the year.
function seasonOf(number: number): 'D' | 'S' | null {
  return number >= 5 && number <= 9 ? 'D' : number === 12 || number === 1 || number === 2 ? 'S' : null
}

const periodPattern = new RegExp(
  `\\b(?:(?<ordinal>first|second|third|fourth)(?: fiscal)? quarter|(?<length>three|six|nine|twelve)[- ]months?|quarters?|(?:fiscal )?years?|half(?:[- ]year)?)(?: periods?)?,? ended (?<month>${month}) (?<day>\\d{1,2})\\b(?:, (?<year>\\d{4}))?`,
  'gi'
)

interface PeriodEnd extends Day {
  /** How long the period is, or nothing where "period" says it. */
  readonly length: number
  readonly ordinal: string | null
}

function periodEndsOf(sample: Sample): readonly PeriodEnd[] {
  return [...sample.release.text.matchAll(periodPattern)].flatMap(match => {
    const {ordinal, length, month: name = '', day, year} = match.groups ?? {}
    const words = match[0].toLowerCase()
    const at = monthNames.findIndex(one => one.toLowerCase() === name.toLowerCase())
    const months = length ? ({three: 3, six: 6, nine: 9, twelve: 12}[length.toLowerCase()] ?? 0) : /quarter/.test(words) ? 3 : /half/.test(words) ? 6 : 12
    const range = {from: match.index, to: match.index + match[0].length}
    return [
      {range, text: match[0], month: name, at, day: Number(day), year: year ? Number(year) : null, weekday: null, length: months, ordinal: ordinal ?? null}
    ]
  })
}

/**
 * The end of a period that the release names more than once is mistaken in one place: by a month, by a quarter, or by the
 * last day of the month. A slip of a quarter is no fault a reader could prove unless the ordinal stands beside the end, or
 * the same length of the fiscal year ends elsewhere on the right day, or the period would not be over.
 */
export const periodEnd: Seeder = (sample, random) => {
  const released = Date.parse(sample.release.date?.iso ?? '')
  const days = daysOf(sample)
  const all = periodEndsOf(sample)
  return all.flatMap(end => {
    const same = days.filter(other => other.at === end.at && other.day === end.day && other.range.to !== end.range.to)
    const alike = all.filter(other => other !== end && other.at === end.at && other.day === end.day)
    const isLast = end.day === lastDay(end.year ?? 2023, end.at)
    if (!isLast || (!isIn(sample.prose, end.range.from) && !isIn(sample.headline, end.range.from))) return []
    if (alike.length < 1 || same.length < 2 || random() < 0.3) return []
    const by = (months: number): {old: string; fresh: string; at: number; year: number | null} => {
      const at = (end.at + months + 12) % 12
      const day = lastDay(end.year ?? 2023, at)
      return {old: `${end.month} ${end.day}`, fresh: `${monthNames[at]} ${day}`, at, year: end.year}
    }
    const kind = random()
    const month = by(random() < 0.5 ? 1 : -1)
    const quarter = by(random() < 0.5 ? 3 : -3)
    const isFuture = quarter.year !== null && Date.UTC(quarter.year, quarter.at, 28) > released + 14 * millisecondsPerDay
    const isProvable = end.ordinal !== null || isFuture || (end.length !== 3 && end.length !== 12 && alike.some(({length}) => length === end.length))
    const isShort = alike.every(other => other.day === lastDay(other.year ?? 2023, other.at)) && end.day > 28
    const slip = kind < 0.25 && isProvable ? quarter : kind > 0.85 && isShort ? {old: `${end.month} ${end.day}`, fresh: `${end.month} ${end.day - 1}`} : month
    return watching(sample, edit(sample, end.range, slip.old, slip.fresh, 'quarter end'), [...same, ...alike])
  })
}

// Words of a sentence that looks ahead, or back.
const ahead = /\b(?:will|shall|scheduled|to be held|to host|expects?|expected|plans?|payable|anticipates?|upcoming|would|may|could)\b/i
const behind = /\b(?:was|were|announced|closed|completed|filed|dated|entered|has|have|had|declared|received|approved|issued|reported)\b/i

/**
 * A year is off by one: in the dateline, in a day within two months of the release, in the end of a period, or in the name
 * of a quarter. Each case can be proved from the release: by a weekday beside it, by the same day elsewhere with its year, by
 * the tense of its sentence, by another day of the same sentence, or by the periods the release reports.
 */
export const year: Seeder = (sample, random) => {
  const released = sample.release.date?.iso
  if (!released) return []
  const days = daysOf(sample)
  const base = Date.parse(released)
  return [...days.flatMap(day => yearOfDay(sample, day, {days, base, random})), ...yearOfPeriod(sample, base, random), ...yearOfLabel(sample, random)]
}

interface Around {
  readonly days: readonly Day[]
  readonly base: number
  readonly random: () => number
}

function yearOfDay(sample: Sample, day: Day, {days, base, random}: Around): readonly Fault[] {
  if (day.year === null) return []
  const {text, date} = sample.release
  const distance = (timeOf(day) - base) / millisecondsPerDay
  const step = random() < 0.7 ? -1 : 1
  const isDateline = date !== null && day.range.from >= date.range.from - 12 && day.range.to <= date.range.to + 2
  const sentence = sentenceOf(sample, day)
  if (Math.abs(distance) > 60 || (!isDateline && !sentence)) return []
  const words = sentence ? text.slice(sentence.from, sentence.to) : ''
  const head = sentence ? text.slice(Math.max(sentence.from, day.range.from - 24), day.range.from) : ''
  // The end of a period is a case of its own, and a balance may be that of any year.
  if (/\b(?:ended|ending)(?: on)? $/i.test(head) || (step < 0 && /\b(?:as of|as at|at|through|since|from) $/i.test(head) && distance <= 0)) return []
  // So may a day on which quarters end.
  if (step < 0 && distance <= 0 && !isDateline && day.day >= 30 && day.at % 3 === 2) return []
  const near = days.filter(other => other !== day && other.year === day.year && Math.abs(timeOf(other) - base) < 45 * millisecondsPerDay)
  const twins = near.filter(other => other.at === day.at && other.day === day.day)
  // Days to come that go with each other, as those of record and of payment do.
  const beside = near.filter(other => distance > 0 && timeOf(other) > base && sentence && other.range.from >= sentence.from && other.range.to <= sentence.to)
  const isDecidable = isDateline
    ? // A year too late, the dateline has nothing against it but what it announces.
      day.weekday !== null || twins.length > 0 || near.filter(other => step < 0 || timeOf(other) > base).length > 1
    : day.weekday !== null ||
      twins.length > 0 ||
      beside.length > 0 ||
      (step < 0 ? distance > 0 && ahead.test(words) : distance <= 0 && behind.test(words) && !ahead.test(words)) ||
      new RegExp(`\\btoday,? \\(?${day.month} ${day.day}`).test(words)
  if (!isDecidable) return []
  return watching(sample, edit(sample, day.range, String(day.year), String(day.year + step), 'year'), near)
}

// A period that would end after the release, or one that would be compared with itself.
function yearOfPeriod(sample: Sample, base: number, random: () => number): readonly Fault[] {
  const all = periodEndsOf(sample)
  return all.flatMap(end => {
    const sentence = sentenceOf(sample, end)
    if (end.year === null || !sentence || random() < 0.5) return []
    const words = sample.release.text.slice(sentence.from, sentence.to)
    const others = all.filter(other => other.at === end.at && other.day === end.day && other !== end)
    const inSentence = others.filter(({range}) => range.from >= sentence.from && range.to <= sentence.to)
    const before = inSentence.find(({year: other, length}) => other === (end.year ?? 0) - 1 && length === end.length)
    if (before) return watching(sample, edit(sample, end.range, String(end.year), String(end.year - 1), 'year'), others)
    const wouldEnd = timeOf(end, end.year + 1)
    if (wouldEnd < base + 14 * millisecondsPerDay || !behind.test(words) || ahead.test(words) || others.length === 0) return []
    return watching(sample, edit(sample, end.range, String(end.year), String(end.year + 1), 'year'), others)
  })
}

const labelPattern = /\b(?<ordinal>first|second|third|fourth)[- ]quarter (?:of )?(?:fiscal )?(?:year )?(?<year>20\d\d)\b/gi

// "First Quarter 2025" in the headline, where the text names the quarter twice or more and always with another year.
function yearOfLabel(sample: Sample, random: () => number): readonly Fault[] {
  const labels = [...sample.release.text.matchAll(labelPattern)].map(match => ({
    range: {from: match.index, to: match.index + match[0].length},
    ordinal: match.groups?.ordinal?.toLowerCase(),
    year: Number(match.groups?.year)
  }))
  return labels.flatMap(label => {
    const step = random() < 0.7 ? -1 : 1
    const same = labels.filter(other => other !== label && other.ordinal === label.ordinal)
    const right = same.filter(other => other.year === label.year)
    if (!isIn(sample.headline, label.range.from) || right.length < 2 || same.some(other => other.year === label.year + step)) return []
    return watching(sample, edit(sample, label.range, String(label.year), String(label.year + step), 'year'), right)
  })
}
