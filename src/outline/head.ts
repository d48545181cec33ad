import {gate} from '../text/gated-pattern.ts'
import {roleOfHeading} from './cues.ts'
import {type Dateline, dayAt, readDateline} from './dateline.ts'
import {isFurniture, isWebLine} from './furniture.ts'
import type {SectionRole} from './section.ts'
import type {Unit} from './unit.ts'

/** What stands before the body: the role of each unit up to and with the lead. */
export interface Head {
  readonly roles: readonly SectionRole[]
  /** Index of the unit that holds the lead paragraph; -1 in a text without prose. */
  readonly lead: number
  /** The unit that begins with the dateline, and the dateline read from it. */
  readonly dateline: {readonly unit: number; readonly parts: Dateline} | null
}

// "(916) 858-5100", "612.542.3626", "mkyler@acme.example"
const reachable = gate(/\(?\b\d{3}\)?[-. /‑]{1,2}\d{3}[-. ‑]\d{4}\b|\+\d{1,3}[ (.-]{1,2}\d{1,4}\)?[ .-]\d{2}|[\w.+-]@[\w-]+\.[a-z]/i)
// "Contact:", "For more information:", "Investor Relations Contact", "CONTACTS"
const contactOpening = gate(
  /^\W{0,3}(?:(?:company|corporate|investors?|media|press|public relations|ir|pr|financial|analysts?|news media|shareholders?)\b[\s/&,and]{0,6}){0,3}(?:relations\s?)?(?:contacts?\b|inquir(?:y|ies)\b)|^\W{0,3}for\s(?:more|further|additional|investor|media|general)\s?(?:information|inquiries|details)\b|^\W{0,3}(?:media|investors?|press|analysts?)(?:\s(?:relations|and|&|\/)\s?\w*)?\s?:/i
)
// "announces", "to Acquire", "Reports Record", "1-for-25"
const newsVerb = gate(
  /\b(?:announc|report|complet|acquir|declar|appoint|nam(?:es|ed)\b|sign|launch|expand|enter|receiv|clos(?:es|ed|ing)\b|pric(?:es|ed|ing)\b|settl|provid|present|begin|commenc|establish|elect|agree|merg|sell|sold\b|buy|purchas|issu|file|secur|award|win|won\b|join|host|participat|achiev|release|updat|introduc|unveil|select|open|rais|increas|decreas|set|to\s\w+|will|retire|resign|promot|grant|approv|regain|initiat|show|deliver|see|seek|offer|adopt|extend|amend|confirm|obtain|find|found\b|partner|collaborat|invest|celebrat|debut|exceed|post|respond|comment|reject|reiterat|reaffirm|cut|gain|reach|conclud|execut|exercis|schedul|name|change|highlight|publish|outlin|appl|results|dividend|split|earnings|offering|quarter)/i
)
// "1825 Fourth Street", "Suite 300", "Reno, NV 89501", "P.O. Box 12"
const addressLine = gate(
  /\bP\.?\s?O\.? Box\b|^\d{1,6}\s[\w. ]{2,40}\b(?:st(?:reet|\.)?|ave(?:nue|\.)?|road|rd\.?|drive|dr\.|boulevard|blvd\.?|parkway|pkwy\.?|way|lane|court|place|plaza|floor|square|highway)\b|\bsuite\s\d|,\s[A-Z][A-Za-z.]{1,12}\s\d{5}(?:-\d{4})?$/i
)
// "Acme Holdings, Inc." alone: a letterhead
const letterhead = /^[\w&.,'’® -]{2,60}\b(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|n\.v|s\.a|ag|lp|l\.p|holdings|bancorp|group|trust)\.?$/i
const proseEnd = /[.!?]["”’)]?\s*$/

/** Assigns the roles of the units before and with the lead. */
export function readHead(units: readonly Unit[]): Head {
  const {lead, dateline} = findLead(units)
  const roles: SectionRole[] = []
  const candidates: number[] = []
  let contactUntil = -1
  const before = lead >= 0 ? Math.min(lead, dateline?.unit ?? lead) : units.length
  for (let index = 0; index < before; index++) {
    const unit = units[index] as Unit
    const text = unit.text.trim()
    roles.push('furniture')
    if (unit.kind === 'table') roles[index] = reachable.test(text) ? 'contact' : 'table'
    else if (contactOpening.test(text) && text.length < 500 && !(unit.kind === 'heading' && unit.blocks[0]?.depth === 1)) {
      roles[index] = 'contact'
      contactUntil = index + 12
    } else if (reachable.test(text) && text.length < 500) {
      roles[index] = 'contact'
      contactUntil = Math.max(contactUntil, index + 3)
      if (!contactBefore(roles, index)) reclaim(index)
    } else if (isFurniture(text) || (isDayLine(text) && !awaitsDay(units[index - 1]))) continue
    else if (index <= contactUntil && isContactLine(unit, text)) roles[index] = 'contact'
    else if (addressLine.test(text) || isWebLine(text)) continue
    else {
      candidates.push(index)
      contactUntil = -1
    }
  }
  assignHeadlines(units, candidates, roles)
  for (let index = before; index <= lead; index++)
    roles.push(index !== lead && index !== dateline?.unit && isFurniture((units[index] as Unit).text) ? 'furniture' : 'lead')
  return {roles, lead, dateline}

  // Names and firms may stand above the number that shows them to be contacts.
  function reclaim(index: number): void {
    for (let above = index - 1; above >= 0 && above >= index - 5; above--) {
      const unit = units[above] as Unit
      const place = candidates.indexOf(above)
      if (place < 0 || !isContactLine(unit, unit.text.trim())) return
      candidates.splice(place, 1)
      roles[above] = 'contact'
    }
  }
}

// "RESULTS FOR THE FISCAL YEAR ENDING" + "SEPTEMBER 30, 2004"
//                              ^^^^^^
function awaitsDay(above: Unit | undefined): boolean {
  return above !== undefined && /\b(?:end(?:ed|ing)|as of|on|for|through|until|of)$/i.test(above.text.trim())
}

function contactBefore(roles: readonly SectionRole[], index: number): boolean {
  return roles[index - 1] === 'contact'
}

function isContactLine(unit: Unit, text: string): boolean {
  if (unit.kind === 'heading' && (unit.blocks[0]?.depth ?? 9) <= 2) return false
  if (text.length > 90 || proseEnd.test(text.replace(/\b(?:inc|corp|co|ltd|jr|sr|ph\.d|esq|u\.s|l\.p|n\.a|llc)\.$/i, ''))) return false
  const words = text.split(/\s+/).length
  return words <= 4 || (words <= 9 && !newsVerb.test(text)) || letterhead.test(text)
}

// A unit that holds a day and perhaps an hour, and nothing else: "March 08, 2019 06:00 AM Eastern Standard Time"
const hourTail = gate(
  /^(?:\s|[,;|@–-]|at\b|\d{1,2}(?::\d\d){1,2}|\d{1,2}\s?[ap]\.?m\b|[ap]\.?m\.?|e[sd]?t\b|p[sd]?t\b|c[sd]?t\b|gmt|utc|eastern|pacific|central|mountain|standard|daylight|time|\.)*$/i
)

const dayLabel = /^(?:date[d:]?|for release|released?|issued)?\W{0,4}/i

/** Does this line give a day and nothing else? */
export function isDayLine(text: string): boolean {
  if (text.length > 90) return false
  // "Date: April 28, 2022", "April 28, 2022"
  const label = dayLabel.exec(text)?.[0].length ?? 0
  const bare = dayAt(text, label)
  if (bare && hourTail.test(text.slice(bare.to))) return true
  const parts = readDateline(text)
  return (
    parts?.day != null && (hourTail.test(text.slice(parts.to)) || (parts.place !== null && text.length < 90 && /^[^.]{0,40}\/$/.test(text.slice(parts.to))))
  )
}

function assignHeadlines(units: readonly Unit[], candidates: readonly number[], roles: SectionRole[]): void {
  const prose = candidates.filter(index => {
    const unit = units[index] as Unit
    return unit.kind !== 'heading' && !unit.isDisplay && unit.text.length > 240 && proseEnd.test(unit.text)
  })
  for (const index of prose) roles[index] = 'body'
  const lines = candidates.filter(index => !prose.includes(index))
  let first: number | undefined
  let best = 0
  for (const index of lines) {
    const score = headlineScore(units[index] as Unit)
    if (first !== undefined && score <= best + 1) continue
    first = index
    best = score
  }
  if (first === undefined) return
  // Earlier lines of the same headline.
  for (let place = lines.indexOf(first) - 1; place >= 0; place--) {
    const above = lines[place] as number
    if (above !== first - 1 || !carriesOn(units[above] as Unit, units[first] as Unit)) break
    first = above
  }
  let inHeadline = true
  let last = first
  for (const index of lines) {
    if (index < first) continue
    if (index !== first && inHeadline) inHeadline = index === last + 1 && carriesOn(units[last] as Unit, units[index] as Unit)
    roles[index] = inHeadline ? 'headline' : 'subheadline'
    last = index
  }
}

// "announces", "to acquire": what the verb of a headline says and a heading seldom does
const headlineVerb = gate(
  /\b(?:announc|report(?:s|ed)\b|complet(?:es|ed)|acquir(?:e|es|ed)\b|declar(?:es|ed)|appoint|nam(?:es|ed)\b|sign(?:s|ed)\b|launch(?:es|ed)|expand(?:s|ed)|enters?\b|receiv|clos(?:es|ed)\b|pric(?:es|ed)\b|settl|commenc|establish|elect|agree|merge|issu(?:es|ed)|fil(?:es|ed)\b|secur(?:es|ed)|award|wins?\b|joins?\b|hosts?\b|achiev|releases\b|updates\b|introduc|unveil|select|to\s\w+|will\b|retire|resign|promot|grant|approv|regain|initiat|deliver|adopt|extend|amend|confirm|partner|exceed|respond|reject|reaffirm|raises?\b|increases?\b|results\b|schedules|provides|presents|begins|posts\b|opens\b|sees\b|is\b|are\b|has\b)/i
)

// How much a line looks like the headline.
function headlineScore(unit: Unit): number {
  const text = unit.text.trim()
  const words = text.split(/\s+/).length
  let score = 0
  if (unit.kind === 'heading') score += unit.blocks[0]?.depth === 1 ? 4 : 1
  if (unit.isDisplay) score += 1
  if (headlineVerb.test(text)) score += 3
  else if (newsVerb.test(text)) score += 1
  if (words > 3) score += 2
  else if (words > 2) score += 1
  if (letterhead.test(text) && words < 6) score -= 3
  if (unit.kind === 'list-item' || /^[-–—*•~o·(]/.test(text)) score -= 3
  return score
}

// "… RECORD SECOND QUARTER AND" + "SIX MONTHS FISCAL 2005 RESULTS"
//                          ^^^
const unfinished = gate(
  /(?:[,&–—:]|\b(?:and|or|of|to|for|the|a|an|in|on|with|from|by|at|as|its|into|over|under|than|per|new|first|second|third|fourth|fiscal|will|that|ended|ending|announces?|reports?|acquires?|completes?|declares?|appoints?|names|signs|enters|launches|closes|receives|provides|elects))$/i
)

function carriesOn(above: Unit, below: Unit): boolean {
  const first = above.text.trim()
  const second = below.text.trim()
  if (/^[-–—*•~o·(]/.test(second) || above.kind === 'list-item' || below.kind === 'list-item') return false
  if (below.isAdjacent && above.kind === 'heading' && below.kind === 'paragraph') return true
  if (unfinished.test(first) || /^(?:[a-z]|&|(?:AND|OF|TO|FOR|IN|WITH|AS|FROM|BY|AT|ON|OVER|AFTER|WHILE|THROUGH|DUE)\b)/.test(second)) return true
  return isCapitals(first) && isCapitals(second) && above.isDisplay && below.isDisplay && !/[.!?]$/.test(first) && !newsVerb.test(second)
}

function isCapitals(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text)
}

function findLead(units: readonly Unit[]): Pick<Head, 'lead' | 'dateline'> {
  let prose = 0
  let firstProse = -1
  const limit = Math.min(units.length, 80)
  for (let index = 0; index < limit; index++) {
    const unit = units[index] as Unit
    if (unit.kind === 'table' || (unit.kind === 'heading' && unit.blocks[0]?.depth === 1)) continue
    const text = unit.text
    const parts = isDayLine(text) ? null : readDateline(text)
    if (parts && (parts.place || parts.wire || text.length > 120)) {
      if (text.length - parts.to > 40 || (parts.wire && text.length - parts.to > 20)) return {lead: index, dateline: {unit: index, parts}}
      if (text.length - parts.to < 4 && (parts.wire || parts.day) && !isFurniture(text)) {
        const next = nextProse(units, index + 1, 3)
        if (next >= 0) return {lead: next, dateline: {unit: index, parts}}
      }
    }
    if (text.length > 150 && proseEnd.test(text) && unit.kind !== 'list-item' && !unit.isDisplay) {
      prose++
      if (firstProse < 0) firstProse = index
      if (prose >= 3) break
      if (/^.{0,200}\b(?:today|announce[sd]?|report(?:s|ed))\b/i.test(text) && roleOfHeading(text) === 'body' && text.length > 200 && prose >= 2) break
    }
  }
  return {lead: firstProse >= 0 ? firstProse : nextProse(units, 0, limit), dateline: null}
}

function nextProse(units: readonly Unit[], from: number, reach: number): number {
  for (let index = from; index < Math.min(units.length, from + reach); index++) {
    const unit = units[index] as Unit
    if (unit.kind === 'paragraph' && unit.text.length > 60 && /[a-z]{3}/.test(unit.text) && !reachable.test(unit.text.slice(0, 80))) return index
  }
  return -1
}

/** Can somebody be reached by what this text gives: a telephone number or an e-mail address? */
export function isReachable(text: string): boolean {
  return reachable.test(text)
}

/** Does a contact block open with this text? */
export function opensContact(text: string): boolean {
  return contactOpening.test(text)
}
