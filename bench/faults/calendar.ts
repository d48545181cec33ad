import type {TextRange} from '../../src/text/span.ts'
import {type Fault, isPlain, type Sample, type Seeder} from './fault.ts'

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month = `(?:${monthNames.join('|')})`

interface Day {
  readonly range: TextRange
  readonly month: string
  readonly day: number
  readonly year: number
  readonly weekday: string | null
}

function daysOf(sample: Sample): readonly Day[] {
  const pattern = new RegExp(`(?:(?<weekday>${dayNames.join('|')}),? )?(?<month>${month}) (?<day>\\d{1,2}), (?<year>(?:19|20)\\d\\d)`, 'g')
  return [...sample.release.text.matchAll(pattern)].map(match => ({
    range: {from: match.index, to: match.index + match[0].length},
    month: match.groups?.month ?? '',
    day: Number(match.groups?.day),
    year: Number(match.groups?.year),
    weekday: match.groups?.weekday ?? null
  }))
}

function edit(sample: Sample, range: TextRange, old: string, fresh: string, kind: string): readonly Fault[] {
  const within = sample.release.text.slice(range.from, range.to).lastIndexOf(old)
  const from = range.from + within
  const place = {from, to: from + old.length}
  if (within < 0 || !isPlain(sample, place)) return []
  const whole = sample.release.spanOf(range)
  return [{kind, at: sample.release.spanOf(place), text: fresh, watch: [whole]}]
}

/** A weekday that fits its date is put off by some days. */
export const weekday: Seeder = (sample, random) =>
  daysOf(sample).flatMap(day => {
    if (!day.weekday) return []
    const right = new Date(Date.UTC(day.year, monthNames.indexOf(day.month), day.day)).getUTCDay()
    if (dayNames[right] !== day.weekday) return []
    return edit(sample, day.range, day.weekday, dayNames[(right + 1 + Math.floor(random() * 5)) % 7] ?? '', 'weekday')
  })

/** The last day of a month is moved to one that does not exist. */
export const impossibleDay: Seeder = sample =>
  daysOf(sample).flatMap(day => {
    const last = new Date(Date.UTC(day.year, monthNames.indexOf(day.month) + 1, 0)).getUTCDate()
    const text = sample.release.text.slice(day.range.from, day.range.to)
    if (day.day !== last || (day.month === 'February' && last === 29)) return []
    return edit(sample, day.range, text, text.replace(` ${day.day},`, ` ${last + 1},`), 'impossible day')
  })

/** Standard and daylight time are exchanged where the day is near. */
export const zone: Seeder = sample => {
  const {text} = sample.release
  const released = sample.release.date?.iso
  const faults: Fault[] = []
  for (const match of text.matchAll(/\b([ECMP])([SD])T\b/g)) {
    const sentence = sample.prose.find(range => range.from <= match.index && match.index < range.to)
    if (!sentence) continue
    const near = daysOf(sample).find(day => day.range.from >= sentence.from && day.range.to <= sentence.to)
    const iso = near ? `${near.year}-${String(monthNames.indexOf(near.month) + 1).padStart(2, '0')}-${String(near.day).padStart(2, '0')}` : null
    const judged = iso ?? (/\btoday\b/i.test(text.slice(sentence.from, sentence.to)) ? (released ?? null) : null)
    const number = judged ? Number(judged.slice(5, 7)) : 0
    const season = number >= 5 && number <= 9 ? 'D' : number === 12 || number === 1 || number === 2 ? 'S' : null
    if (season === null || season !== match[2]) continue
    faults.push(...edit(sample, {from: match.index, to: match.index + 3}, match[0], `${match[1]}${season === 'D' ? 'S' : 'D'}T`, 'zone'))
  }
  return faults
}

const quarterEnd = new RegExp(
  `\\b(?:three months|quarter|six months|nine months|year)(?: period)? ended (?<month>${month}) (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?`,
  'gi'
)

/** The end of a period that the release names more than once is moved by a month in one place. */
export const periodEnd: Seeder = (sample, random) => {
  const {text} = sample.release
  const all = [...text.matchAll(quarterEnd)]
  return all.flatMap(match => {
    const {month: name = '', day = ''} = match.groups ?? {}
    const length = (words: string): string => (/^(?:three|quarter)/i.test(words) ? 'quarter' : words.slice(0, 4).toLowerCase())
    const same = all.filter(other => other.groups?.month === name && other.groups?.day === day && length(other[0]) === length(match[0]))
    const at = monthNames.indexOf(name)
    if (same.length < 3 || Number(day) < 28 || at < 0 || random() < 0.4) return []
    if (!sample.prose.some(range => range.from <= match.index && match.index < range.to)) return []
    const next = monthNames[(at + 1) % 12] ?? ''
    const last = new Date(Date.UTC(2023, ((at + 1) % 12) + 1, 0)).getUTCDate()
    const old = `${name} ${day}`
    const range = {from: match.index, to: match.index + match[0].length}
    return edit(sample, range, old, `${next} ${last}`, 'quarter end').map(fault => ({
      ...fault,
      watch: [...fault.watch, ...same.map(other => sample.release.spanOf({from: other.index, to: other.index + other[0].length}))]
    }))
  })
}

/** The year of the day of release, or of a day within two weeks of it, is mistaken. */
export const year: Seeder = (sample, random) => {
  const released = sample.release.date?.iso
  if (!released) return []
  const base = Date.parse(released)
  const days = daysOf(sample)
  return days.flatMap(day => {
    const distance = (Date.UTC(day.year, monthNames.indexOf(day.month), day.day) - base) / 864e5
    if (Math.abs(distance) > 14 || (distance === 0 && random() < 0.3)) return []
    const inProse = sample.prose.some(range => range.from <= day.range.from && day.range.from < range.to)
    // Another day of those weeks, or the weekday beside it, has to show the mistake.
    const near = days.filter(
      other => other !== day && other.year === day.year && Math.abs(Date.UTC(other.year, monthNames.indexOf(other.month), other.day) - base) < 45 * 864e5
    )
    if (near.length === 0 && !day.weekday) return []
    return inProse
      ? edit(sample, day.range, String(day.year), String(day.year + (random() < 0.7 ? -1 : 1)), 'year').map(fault => ({
          ...fault,
          watch: [...fault.watch, ...near.map(other => sample.release.spanOf(other.range))]
        }))
      : []
  })
}
