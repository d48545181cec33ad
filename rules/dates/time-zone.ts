import {type DateMention, defineRule, hasDaylightTime, longDate, type Release, type Report, type TimeMention} from 'harborlint/rule'

// The letters of the zone with and without daylight time, by the letters in front of "ST" and "DT".
const places: Readonly<Record<string, string>> = {E: 'Eastern', C: 'Central', M: 'Mountain', P: 'Pacific', AK: 'Alaska', A: 'Atlantic'}
const american = /^(E|C|M|P|AK|A)([SD])T$/
// Where clocks are not changed, or these letters mean something else.
const elsewhere =
  /\b(?:Arizona|Phoenix|Scottsdale|Tucson|Tempe|Saskatchewan|Regina|Puerto Rico|Australian?|Sydney|Melbourne|Brisbane|China|Beijing|Shanghai|Mexico|Jamaica|Panama|Canc[uú]n|Bermuda)\b/i
const indiana = /\bIndian(?:a|apolis)\b/i

/**
 * ## What it does
 * Reports a time given in standard time on a day that has daylight time, or the other way about.
 *
 * ## Why it matters
 * 15 U.S.C. 260a (https://www.law.cornell.edu/uscode/text/15/260a) sets the days: from 2007 the second Sunday of March
 * to the first Sunday of November, before that the first Sunday of April to the last Sunday of October. A listener
 * who takes the letters at their word dials in an hour late.
 *
 * ## Example
 * ```text bad
 * The call will be held on July 15, 2024, at 5:00 p.m. EST.
 * ```
 *
 * ## Use instead
 * ```text good
 * The call will be held on July 15, 2024, at 5:00 p.m. ET.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Silent where clocks are not changed (Arizona, Saskatchewan, Puerto Rico, Indiana before 2006), where the letters may
 * belong to another country, on the two days of change, and where no single day goes with the time.
 */
export default defineRule({
  id: 'dates/time-zone',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['times', 'dates', 'relativeDays', 'sentences'],
  era: {from: '1976-01-01'},
  messages: {season: '`{text}`: {date} is on {right} time, `{letters}`'},
  why: '15 U.S.C. 260a sets the days on which daylight time begins and ends; on {date} the clocks show {right} time.',
  remedy: 'Write {neutral}, which is right all year, or {letters}.',
  check({release, report}) {
    if (elsewhere.test(release.text)) return
    const found = new Map<string, TimeMention[]>()
    for (const time of release.times) {
      const [, , season] = american.exec(time.zone ?? '') ?? []
      const day = season && time.zoneAt ? dayOf(release, time) : null
      const hasDaylight = day === null ? null : hasDaylightTime(day)
      if (day === null || hasDaylight === null || hasDaylight === (season === 'D') || (day < '2006-04-02' && indiana.test(release.text))) continue
      const key = `${day} ${time.zone}`
      found.set(key, [...(found.get(key) ?? []), time])
    }
    for (const [key, times] of found) report(reportOf(release, key.slice(0, 10), times))
  }
})

// One report for all times of one day in one zone.
function reportOf({text}: Release, day: string, [first, ...others]: readonly TimeMention[]): Report<'season'> {
  const [, region = '', season] = american.exec(first?.zone ?? '') ?? []
  const right = `${region}${season === 'S' ? 'D' : 'S'}T`
  const isShort = first?.zoneAt ? first.zoneAt.range.to - first.zoneAt.range.from <= 4 : true
  const neutral = isShort ? `${region}T` : `${places[region]} Time`
  const edits = [first, ...others].flatMap(time =>
    time?.zoneAt ? [{span: time.zoneAt.span, text: restyled(text.slice(time.zoneAt.range.from, time.zoneAt.range.to), neutral)}] : []
  )
  return {
    messageId: 'season',
    at: first ?? 'document',
    data: {date: longDate(day), right: season === 'S' ? 'daylight' : 'standard', letters: right, neutral},
    expected: [neutral, right],
    related: others.map(({span}) => ({span, message: 'here too'})),
    fixes: [{title: `Write ${neutral}`, safety: 'suggested', edits}]
  }
}

function restyled(words: string, neutral: string): string {
  return words === words.toUpperCase() ? neutral.toUpperCase() : neutral
}

// The day that goes with a time: the nearest in its sentence, else the day of the release. Null if seasons differ.
function dayOf(release: Release, time: TimeMention): string | null {
  const sentence = release.sentences.find(({range}) => range.from <= time.range.from && time.range.to <= range.to)
  if (!sentence) return null
  const isInside = ({range}: Pick<DateMention, 'range'>): boolean => range.from >= sentence.range.from && range.to <= sentence.range.to
  const days = [...release.dates.filter(isInside), ...release.relativeDays.filter(isInside)]
  if (days.some(({iso}) => iso === null)) return null
  const distance = ({range}: Pick<DateMention, 'range'>): number => Math.max(range.from - time.range.to, time.range.from - range.to)
  const [nearest, ...others] = days.sort((a, b) => distance(a) - distance(b))
  if (!nearest?.iso) return null
  const season = hasDaylightTime(nearest.iso)
  const isPlain = distance(nearest) < 30 || others.every(({iso}) => iso !== null && hasDaylightTime(iso) === season)
  return isPlain ? nearest.iso : null
}
