import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

const change =
  '(?:increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|grow(?:s|th|ing)?|grew|growth|rose|rises?|rising|fell|falls?|gain(?:s|ed)?|jump(?:s|ed)?|surg(?:e|es|ed)|climb(?:s|ed)?|dropp?(?:s|ed)?|improv(?:es?|ed|ement)|reduction|up|down|higher|lower)'
// "12% year-over-year growth", "13% higher"
//     ^^^^^^^^^^^^^^^^^^^^^^^
const after = gate(new RegExp(`^,? (?:(?!from|to|compared|versus|and|or|on|for|in|over|than|of)[\\w-]+ ){0,3}?${change}\\b`, 'i'))
// "increased by 12%", "growth of 12%", "sales +2.3%"
//  ^^^^^^^^^^^^^
const before = gate(new RegExp(`\\b${change}(?: (?:by|of|approximately|about|nearly|a|an|another|some|over|more than|almost|record|strong)){0,3} $|\\+$`, 'i'))

/** Do the words beside a percentage make it a change of a measure, and not a part of something? */
export function isRateOfChange(release: Release, {sentence, range}: Quantity): boolean {
  const place = release.sentences[sentence]
  if (!place) return false
  const from = range.from - place.range.from
  const to = range.to - place.range.from
  return after.test(place.text.slice(to, to + 60)) || before.test(place.text.slice(Math.max(0, from - 50), from))
}

// "from revenues in the preceding quarter", "sequentially"; "from a year ago", "over Q1 2006"
const toQuarter = gate(/\b(?:sequential(?:ly)?|(?:prior|previous|preceding|last|linked)(?: fiscal)?[- ]quarter|quarter[- ]over[- ]quarter|q\/q)\b/i)
const toYear = gate(
  /\b(?:year[- ]over[- ]year|y\/y|yoy|year[- ]ago|(?:prior|previous|last|preceding)(?: fiscal)?[- ]year|a year (?:ago|earlier)|same (?:quarter|period)|comparable (?:quarter|period))\b/i
)

/** Can both changes be measured against one period? */
export function haveOneBase(release: Release, one: Quantity, other: Quantity): boolean {
  const [a, b] = [baseOf(release, one), baseOf(release, other)]
  return a === null || b === null || a === b
}

// What stands between the percentage and the next one, or right before it.
function baseOf(release: Release, {sentence, range}: Quantity): 'quarter' | 'year' | null {
  const place = release.sentences[sentence]
  if (!place) return null
  const tail = place.text.slice(range.to - place.range.from, range.to - place.range.from + 120)
  const words = `${place.text.slice(Math.max(0, range.from - place.range.from - 25), range.from - place.range.from)} ${tail.split(/[;%]|percent/)[0] ?? ''}`
  return toQuarter.test(words) ? 'quarter' : toYear.test(words) ? 'year' : null
}
