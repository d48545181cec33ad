import type {Placed, Release} from '../release.ts'

/** A time of day as written. */
export interface TimeMention extends Placed {
  readonly text: string
  /** Minutes after midnight. */
  readonly minutes: number
  /** `ET`, `EST`, `EDT`, `GMT` and so on; a time zone in words is given by its letters: `Eastern Standard Time` is `EST`. */
  readonly zone: string | null
  /** The zone as written. */
  readonly zoneAt: Placed | null
}

// "4:30 p.m.", "11 am", "5:00PM", "noon", "17:00 CET": the first four may stand alone
const clock = /(?<![\d:.$])(?:(\d{1,2})(?:[:.]([0-5]\d))?(?::[0-5]\d)? ?([ap])\.? ?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|(noon|midnight)\b)/gi
// "ET", "(EST)", "Eastern Time", "U.S. Eastern Daylight Time", ", New York City time", "Pacific", "local time"
const zoneAfter =
  /,? ?\(?(?:U\.?S\.? |US |North American? )?((?:(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Aa]tlantic)(?= [Ss]tandard| [Dd]aylight| [Tt]ime)|Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)(?: ([Ss]tandard|[Dd]aylight|[Pp]revailing|STANDARD|DAYLIGHT)(?: [Ss]avings?)?)?(?: [Tt]ime| TIME|(?=[\s),.;/]|$))|(?:[ECMP][SD]?T|AK[SD]T|A[SD]T|HST|NST|NDT|GMT|UTC|BST|CEST|CET|EET|IST|JST|HKT|AEST|AEDT|SGT|MSK)\b|(New York|London|Toronto|Vancouver|Calgary|Beijing|Hong Kong|Tokyo|Paris|Israel|Chicago|Houston|local|[A-Z][a-z]+)(?: City)? [Tt]ime)/y
const regionWord = /^(?:eastern|central|mountain|pacific|atlantic|alaska|hawaii)/i
// "8:15 PM on February 27, 2020, U.S. Eastern Time": the day between a time and its zone
const dayBetween = /,? (?:on )?(?:[A-Z][a-z]+day,? )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?(?=,? )/y
const zoneLetters: Readonly<Record<string, string>> = {
  eastern: 'E',
  central: 'C',
  mountain: 'M',
  pacific: 'P',
  atlantic: 'A',
  alaska: 'AK',
  hawaii: 'H'
}
const zonesOfCities: Readonly<Record<string, string>> = {'New York': 'ET', Toronto: 'ET', Chicago: 'CT', Houston: 'CT', Calgary: 'MT', Vancouver: 'PT'}

/** Finds times of day. A 24-hour time counts only with a zone behind it. */
export function findTimes(release: Release): readonly TimeMention[] {
  const {text} = release
  const times: TimeMention[] = []
  for (const match of text.matchAll(clock)) {
    const [whole, hour, minute, half, longHour, longMinute, word] = match
    const end = match.index + whole.length
    const zone = zoneAt(release, end)
    if (longHour !== undefined && !zone) continue
    const minutes = word
      ? word.toLowerCase() === 'noon'
        ? 720
        : 0
      : half
        ? (Number(hour) % 12) * 60 + Number(minute ?? 0) + (half.toLowerCase() === 'p' ? 720 : 0)
        : Number(longHour) * 60 + Number(longMinute)
    if (half && (Number(hour) > 12 || Number(hour) === 0)) continue
    const range = {from: match.index, to: zone?.at.range.to ?? end}
    times.push({text: text.slice(range.from, range.to), minutes, zone: zone?.name ?? null, zoneAt: zone?.at ?? null, range, span: release.spanOf(range)})
  }
  return times
}

function zoneAt({text, spanOf}: Release, from: number): {name: string; at: Placed} | null {
  zoneAfter.lastIndex = from
  let match = zoneAfter.exec(text)
  let start = from
  if (!match) {
    dayBetween.lastIndex = from
    start += dayBetween.exec(text)?.[0].length ?? 0
    zoneAfter.lastIndex = start
    match = start > from ? zoneAfter.exec(text) : null
  }
  if (!match) return null
  const words = match[1] ?? ''
  const to = start + match[0].length
  const range = {from: to - words.length, to}
  return {name: zoneName(words, regionWord.exec(words)?.[0], match[2], match[3]), at: {range, span: spanOf(range)}}
}

function zoneName(words: string, region: string | undefined, season: string | undefined, city: string | undefined): string {
  if (region) return `${zoneLetters[region.toLowerCase()]}${/^s/i.test(season ?? '') ? 'S' : /^d/i.test(season ?? '') ? 'D' : ''}T`
  if (city) return zonesOfCities[city] ?? (city === 'local' ? 'local' : `${city} time`)
  return words.toUpperCase()
}
