import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {Filing} from './filing.ts'
import {findPointer} from './find-pointer.ts'
import {readFormName} from './form-names.ts'
import {namedDocument} from './named-document.ts'
import {inheritPeriods, readSurroundings} from './surroundings.ts'

// Everything that may begin the name of a filing or end a pointer to filings:
// "Form 10-K", "10-Q", "Schedule TO", "DEF 14A", "Annual Report", "SEC", "SEDAR", "prospectus"
const trigger =
  /\bforms?\s(?=[A-Z0-9])|\b(?:NT[\s-])?(?:10|8|20|40|6)[-–—]?\s?[KQF](?![a-z])|\b(?:NT[\s-])?(?:10|8|20|40|6)[-–—]?[KQF](?:SB|A|T|s)(?![a-z])|\b12b-25\b|\bschedule\s(?=1[34]|TO\b)|\b(?:DEF|PRE)[AMC]?\s?14[AC]\b|\b424\(b\)\(\d\)|\b(?:annual|quarterly)\sreports?\b|\bannual\sinformation\sforms?\b|\bMD&A\b|\bmanagement['’]s\sdiscussion\s(?:and|&)\sanalysis\b|\b(?:proxy|registration|offering|information)\sstatements?(?:\/prospectus)?\b|\b[SF]-(?:1|3|4|8|11)(?:\/A)?\s(?=(?:registration|filing|shelf))|\b(?:(?:preliminary|final)\s)?prospectus(?:es)?\b|\bSEC\b|\bExchange\sCommission\b|\bSEDAR\b|\bOTC\s?Markets\b|\bpublic\sfilings\b/gi

// A form name that has its letters and digits in a usual order: "10-K/A", "10KSB", "8 K", "NT 10-K"
const numbered =
  /(?:NT[\s-]?)?(?:10|8|20|40|6|11|18)(?:\s?[-–—]\s?|\s)?(?:KSB40|K-?SB|K-?\s?405|KT|K|QSB|QT|Q|F|D|SB|12B|12G)(?:\s?[-/]\s?A|A)?s?(?![A-Za-z0-9])/iy
// "S-3/A", "SB-2", "F 10", "N-CSR", "1-A", "12b-25", "144", "3"
const lettered =
  /(?:(?:SB|S|F|N|T)(?:\s?[-–—]\s?|\s)?(?:\d{1,2}(?:ASR|MEF|A)?|CSRS?|PORT|PX|Q|X)|8-?A|1-(?:A|K|SA|U)|12b-25|13F(?:-HR|-NT)?|15F?|19b-4|144|25|10|[345]|SD|CB|ADV|BD|ATS|[CD])(?:\/A)?s?(?![A-Za-z0-9-]|\.\d)/iy
// A Canadian form, by its instrument: "51-102F1"
const instrument = /\d{2}-\d{3}(?:F\d{1,2})?(?![A-Za-z0-9])/iy
// "TO-T", "13D/A", "14D-9"
const schedule = /(?:TO(?:-[TIC])?|1[34](?:-?[A-Z])(?:-\d)?)(?:\/A)?(?![A-Za-z0-9])/iy
// A number, a hyphen and letters that make no form: "10-L"
const unknown = /\d{1,2}-[A-Z]{1,3}(?:\/A)?(?![A-Za-z0-9-])/y
// Words beside a form that show it to be one of the Commission's
const commission = gate(/\bSEC\b|Exchange\sCommission|\b(?:annual|quarterly|current)\sreports?\b/i)
// What joins the names of a list: "Forms 10-K, 10-Q and 8-K"
const joint = /(?:\s?(?:,|\/|&)\s?(?:and\s|or\s)?|\s(?:and\/or|and|or)\s)(?:Forms?\s)?/iy
// A bare "10K" that stands for a form: "annual 10K report", "filed its 10Q"
const filingWordsBefore = gate(
  /(?:\b(?:annual|quarterly|current|report|reports|our|its|their|the company’s|the company's|recent|latest|last|filed|files?|filing|SEC|20\d\d|fiscal|on|and|or|quarter),?\s|[/])$/i
)
const filingWordsAfter = gate(/^\s?(?:filings?|reports?|for\sthe\s(?:fiscal|year|quarter)|with\sthe\sSEC|and\s(?:8|10)-?[KQ]|\(|\/)/i)
// Things that are no forms: "10K run", "8K video"
const otherThing = gate(/^\s?(?:runs?|race|walk|steps|resolution|video|display|TV|ultra|gold|camera|monitor|followers|users|fun)\b/i)

/** Finds the filings named or pointed to, in order. */
export function findFilings(release: Release): readonly Filing[] {
  const {text} = release
  const found: Filing[] = []
  trigger.lastIndex = 0
  let from = 0
  for (;;) {
    trigger.lastIndex = from
    const match = trigger.exec(text)
    if (!match) break
    const start = match.index
    const names = namesAt(text, start, match[0])
    if (names) {
      for (const name of names) found.push(named(release, name))
      from = (names.at(-1) ?? {to: trigger.lastIndex}).to
    } else {
      const other = findPointer(release, start, match[0], found.at(-1) ?? null) ?? namedDocument(release, start, match[0])
      if (other) found.push(other)
      from = start + match[0].length
    }
  }
  return inheritPeriods(
    release,
    found.sort((a, b) => a.range.from - b.range.from)
  )
}

// The form names that begin at a trigger, or null if none does.
function namesAt(text: string, start: number, word: string): readonly TextRange[] | null {
  if (/^forms?\s$/i.test(word)) return isForeignToSec(text, start) ? null : listAt(text, start + word.length, /s\s$/i.test(word))
  if (/^schedule\s$/i.test(word)) {
    const to = endOf(schedule, text, start + word.length)
    return to && text[start] === 'S' ? [{from: start, to}] : null
  }
  if (/^(?:DEF|PRE[AMC]|PRE\s14|12b|424|[SF]-)/i.test(word)) return [{from: start, to: start + word.trimEnd().length}]
  if (!/^(?:NT|\d)/i.test(word)) return null
  const to = endOf(numbered, text, start)
  if (!to || !isBareForm(text, start, to)) return null
  return [{from: start, to}, ...furtherNames(text, to, false)]
}

// "IRS Form 10", "FDA Form 483", "Form 4 of the agreement"
function isForeignToSec(text: string, start: number): boolean {
  return (
    /\b(?:IRS|tax|FDA|Treasury|in|the|entry|order|proxy|dosage|release|letter)\s$/i.test(text.slice(Math.max(0, start - 10), start)) &&
    /[a-z]/.test(text[start] ?? '')
  )
}

function listAt(text: string, start: number, isPlural: boolean): readonly TextRange[] | null {
  const canadian = endOf(instrument, text, start)
  if (canadian) return [{from: start, to: canadian}]
  const to =
    endOf(numbered, text, start) ??
    letteredEnd(text, start) ??
    (commission.test(text.slice(Math.max(0, start - 120), start + 120)) ? endOf(unknown, text, start) : null)
  return to ? [{from: start, to}, ...furtherNames(text, to, isPlural)] : null
}

// Form letters alone count only in capitals, and digits alone only where the list or the word shows them to be forms.
function letteredEnd(text: string, start: number): number | null {
  const to = endOf(lettered, text, start)
  return to && !/^[a-z]/.test(text.slice(start, to)) ? to : null
}

function furtherNames(text: string, from: number, isPlural: boolean): readonly TextRange[] {
  const names: TextRange[] = []
  for (let at = from; names.length < 12; ) {
    joint.lastIndex = at
    const join = joint.exec(text)
    if (!join) break
    const start = joint.lastIndex
    const to = endOf(numbered, text, start) ?? (isPlural || /form/i.test(join[0]) ? letteredEnd(text, start) : null)
    if (!to) break
    names.push({from: start, to})
    at = to
  }
  return names
}

function isBareForm(text: string, start: number, to: number): boolean {
  if (otherThing.test(text.slice(to, to + 12))) return false
  if (/[$€£#.\d-]$/.test(text.slice(Math.max(0, start - 1), start))) return false
  const written = text.slice(start, to)
  if (!readFormName(written.replace(/s$/, ''))) return false
  if (/^(?:NT )?\d+-[KQF]/.test(written)) return true
  return filingWordsBefore.test(text.slice(Math.max(0, start - 24), start))
    ? !/[k]$/.test(written) || filingWordsAfter.test(text.slice(to, to + 24))
    : filingWordsAfter.test(text.slice(to, to + 24))
}

function named(release: Release, {from, to}: TextRange): Filing {
  const {text} = release
  const written = text.slice(from, to)
  const singular = written.replace(/(?<=[A-Z0-9])s$/, '')
  const nameTo = from + singular.length
  const read = readFormName(singular)
  const canadian = /^\d{2}-\d{3}/.test(singular)
  const around = readSurroundings(text, {from, to}, read?.name.kind ?? null)
  const range = {from: around.from, to: around.to}
  // A hyphen before a line end keeps the space of the wrap: "10- K".
  const plain = singular.replace(/-\s/g, '-')
  return {
    text: text.slice(range.from, range.to),
    form: read?.form ?? (canadian ? singular : null),
    writtenForm: canadian || (read && (read.exact || readFormName(plain)?.exact)) ? null : singular,
    kind: read?.name.kind ?? (canadian ? 'document' : null),
    nameAt: placed(release, {from, to: nameTo}),
    period: around.period,
    periodEnd: around.periodEnd,
    filedOn: around.filedOn,
    relative: around.relative,
    manner: around.manner,
    authority: canadian ? 'SEDAR' : 'SEC',
    range,
    span: release.spanOf(range)
  }
}

function placed(release: Release, range: TextRange): Filing['nameAt'] {
  return {range, span: release.spanOf(range)}
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : null
}
