import {gate} from '../../text/gated-pattern.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Source of a pattern for a day written out: "March 31, 2003", "Dec. 31 2002", "31 March 2003", "12/31/2002", "2002-12-31". */
export const dayPattern =
  "(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s?(?:\\d{4}|[’']\\d{2})|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December),?\\s\\d{4}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})"

// "March 31, 2003": name, day, year
const nameFirst = gate(/^([A-Z][a-z]{2})[a-z]*\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s?[’']?(\d{4}|\d{2})$/i)
// "31 March 2003": day, name, year
const dayFirst = gate(/^(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([A-Z][a-z]{2})[a-z]*,?\s(\d{4})$/i)
// "12/31/2002": month, day, year
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/

/** The ISO day of a text that matches `dayPattern`; null for a day that does not exist. */
export function writtenDay(text: string): string | null {
  const byName = nameFirst.exec(text)
  if (byName) return isoDay(byName[3], monthOf(byName[1]), byName[2])
  const byDay = dayFirst.exec(text)
  if (byDay) return isoDay(byDay[3], monthOf(byDay[2]), byDay[1])
  const bySlash = slashes.exec(text)
  if (bySlash) return isoDay(bySlash[3], Number(bySlash[1]), bySlash[2])
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}

/** The number of a month from its first letters, 0 if there is none. */
export function monthOf(name = ''): number {
  const start = name.slice(0, 3).toLowerCase()
  return months.findIndex(month => month.startsWith(start)) + 1
}

function isoDay(year = '', month: number, day = ''): string | null {
  const full = year.length === 2 ? (Number(year) > 70 ? `19${year}` : `20${year}`) : year
  if (month < 1 || month > 12) return null
  const last = new Date(Date.UTC(Number(full), month, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > last) return null
  return `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
