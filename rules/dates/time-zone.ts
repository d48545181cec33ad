import {defineRule, findTimedDays, hasDaylightTime, longDate, type Release, type Report, type TimeMention} from 'harborlint/rule'

// The letters of the zone with and without daylight time, by the letters in front of "ST" and "DT".
const places: Readonly<Record<string, string>> = {E: 'Eastern', C: 'Central', M: 'Mountain', P: 'Pacific', AK: 'Alaska', A: 'Atlantic'}
const american = /^(E|C|M|P|AK|A)([SD])T$/
// Where clocks are not changed, or these letters mean something else.
const elsewhere: Readonly<Record<string, RegExp>> = {
  E: /\b(?:Australian?|Sydney|Melbourne|Brisbane|Jamaica|Panama|Canc[uú]n|Cayman|Quintana Roo|Egypt|Cairo)\b/i,
  C: /\b(?:Saskatchewan|Regina|Saskatoon|Australian?|China|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Taiwan|Taipei|Hong Kong|Cuba|Mexico|Costa Rica)\b/i,
  M: /\b(?:Arizona|Ariz\.|Phoenix|Scottsdale|Tucson|Tempe|Chandler|Mesa|Mexico|Myanmar|Malaysia)\b/i,
  P: /\b(?:Mexico|Pakistan|Philippines?)\b/i,
  AK: /(?!)/,
  A: /\b(?:Puerto Rico|Virgin Islands|Dominican|Barbados|Trinidad|Arab\w*|Dubai|Australian?)\b/i
}
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
    const {text} = release
    const found = new Map<string, TimeMention[]>()
    for (const {time, iso} of findTimedDays(release)) {
      const [, region = '', season] = american.exec(time.zone ?? '') ?? []
      const hasDaylight = season && time.zoneAt ? hasDaylightTime(iso) : null
      if (hasDaylight === null || hasDaylight === (season === 'D') || elsewhere[region]?.test(text) || (iso < '2006-04-02' && indiana.test(text))) continue
      const key = `${iso} ${time.zone}`
      const same = found.get(key)
      if (same) same.push(time)
      else found.set(key, [time])
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
