import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import type {Contact, ContactBlock, ContactPoint} from './contact.ts'
import {isFirstName, nameWithin, personName} from './person-name.ts'
import {type Piece, readPieces} from './pieces.ts'
import {segmentsOf} from './segments.ts'
import {isTown} from './towns.ts'
import type {Zone} from './zones.ts'

// "Investor Contact:", "Media:", "FOR INVESTORS"
const audience = gate(
  /^\W*((?:for\s)?(?:(?:investors?|media|press|company|corporate|public|agency|financial|analysts?|shareholders?|issuer|ir|pr|general|editorial)(?:\s?(?:and|&|\/|or|,)\s?|\s))*(?:investors?|media|press|ir|pr|corporate|company|analysts?|financial|public|shareholders?|agency|issuer)?\s?(?:relations|contacts?|inquir(?:ies|y)|enquir(?:ies|y)|communications|information)?(?:\s?\(s\))?)\s?(?:[:–—-]|$)\s?/i
)
const desk =
  /\b(?:investor\s?relations|media\s?relations|public\s?relations|press\s?office|media\s?office|corporate\s?communications|shareholder\s(?:services|relations)|newsroom|investor\sservices|ir\s(?:department|team)|media\steam|information\sagent)\b/i
// A desk that hands out papers and answers no questions: it stands for itself, and is nobody's name.
const counter = /^(?:prospectus|syndicate)(?:\s(?:and|&)\s\w+)?\s(?:department|desk|group|services)$/i
const title = gate(
  /\b(?:chief|officer|president|director|manager|head|vp|svp|evp|avp|vice|ceo|cfo|coo|cto|cmo|chair(?:man|woman|person)?|secretary|treasurer|counsel|communications|relations|partner|founder|analyst|specialist|coordinator|controller|principal|marketing|secrétaire|spokes(?:man|woman|person))\b/i
)
const company =
  /\b(?:inc|corp|corporation|company|co|ltd|limited|llc|llp|plc|group|holdings?|partners|associates|advisors|advisory|advisers|communications|consulting|capital|agency|bank|pr|ir|firm|media|interactive|digital|labs|technologies|pharmaceuticals|resources|energy)\b\.?/i
// What stands before a number or an address and says what it is
const pointLabel =
  /(?:^|[\s,;|(/-])(?:tel(?:ephone)?|phone|ph|mobile|cell|office|direct|main|toll[-\s]?free|e-?mail|mail|fax|facsimile|web\s?site|web|url|twitter|no|number|or|at|and|via|by|p|t|e|m|f|c|o|w)[.:)]*\s*$/i

// "ir@", "investor.relations@", "ceo@"
const deskBox = gate(
  /^(?:ir|pr|investors?|invest|media|press|news(?:room)?|communications|shareholders?|ceo|cfo|(?:investor|media|public|press|shareholder)[._-]?(?:relations|inquiries|contact|office|services))$/
)

interface Entry {
  name: string | null
  role: string | null
  organization: string | null
  phones: string[]
  emails: string[]
  urls: string[]
  nameAt: TextRange | null
  from: number
  to: number
  group: number
  isDesk: boolean
}

/** Makes the contacts of a zone from its lines. */
export function assembleZone(release: Release, zone: Zone): ContactBlock {
  const entries: Entry[] = []
  let label: string | null = null
  let organization: string | null = null
  let group = 0
  let hasDesk = false
  let column = -1
  let sawPoint = false
  // Whose the next number or address is: the names begun since the last one.
  let targets: Entry[] = []
  let hasAttached = false
  for (const piece of readPieces(release, zone)) {
    if (piece.column !== column) {
      column = piece.column
      group++
      sawPoint = true
      hasAttached = true
      organization = null
    }
    group++
    readPiece(piece)
  }
  const contacts = entries.flatMap(entry => toContacts(release, entry))
  const first = zone.blocks[0]
  const last = zone.blocks.at(-1)
  const from = first?.range.from ?? 0
  const to = last?.range.to ?? from
  const range = tighten(zone, {from, to}, entries)
  return {
    heading: zone.heading,
    form: zone.form,
    contacts,
    contactsAt: hull(
      release,
      contacts.map(contact => contact.range)
    ),
    namesAt: hull(
      release,
      entries.flatMap(entry => (entry.nameAt ? [entry.nameAt] : []))
    ),
    points: zone.points,
    hasDesk: hasDesk || contacts.some(isDesk),
    isEmpty: contacts.length === 0 && zone.points.length === 0,
    range,
    span: release.spanOf(range)
  }

  function readPiece(piece: Piece): void {
    const inside = zone.points.filter(point => point.range.from < piece.to && piece.from < point.range.to)
    let at = piece.from
    for (const point of inside) {
      readWords(release.text.slice(at, Math.max(at, point.range.from)), at)
      attach(point)
      at = Math.max(at, point.range.to)
    }
    if (at < piece.to) readWords(release.text.slice(at, piece.to), at)
  }

  function readWords(words: string, offset: number): void {
    let rest = words
    let from = offset
    const heading = audience.exec(rest)
    if (
      heading?.[1]?.trim() &&
      (heading[0].length < rest.length || /[:–—]|relations|contact|inquir|enquir|^\W*(?:investors?|media|press)\W*$/i.test(heading[0]))
    ) {
      const text = heading[1].trim()
      label = /contact|inquir|enquir|information/i.test(text) ? audienceOf(text) : text
      const current = entries.at(-1)
      if (desk.test(text) && current?.name && !hasPoint(current) && !/[:–—]/.test(heading[0])) {
        hasDesk = true
        current.role = !current.role || current.role === label ? text : `${current.role}, ${text}`
      } else if (desk.test(text)) {
        hasDesk = true
        begin({role: text, isDesk: true, from, to: from + heading[0].length})
      } else if (label) sawPoint = true
      from += heading[0].length
      rest = rest.slice(heading[0].length)
    }
    const segments = segmentsOf(rest)
    for (const [index, segment] of segments.entries()) {
      const text = segment.text.replace(pointLabel, '').trim()
      if (!text) continue
      const start = from + segment.at
      const isPlace = isTown(segment, segments[index + 1])
      const name = isPlace ? null : personName(text)
      const within = isPlace || name ? null : nameWithin(text)
      if (name) begin({name, role: label, from: start, to: start + text.length})
      else if (counter.test(text)) begin({role: text, from: start, to: start + text.length})
      else if (within) begin({name: within.name, role: label, from: start + within.at, to: start + within.at + within.name.length})
      else if (desk.test(text) && text.length < 60) {
        hasDesk = true
        const current = entries.at(-1)
        if (current?.name && !hasPoint(current)) current.role = !current.role || current.role === label ? text : `${current.role}, ${text}`
        else begin({role: text, isDesk: true, from: start, to: start + text.length})
      } else if (/^(?:media|press|investors?|ir|pr)$/i.test(text)) {
        const current = entries.at(-1)
        // "Jane Roe, 312-867-5309 (Investors)"
        if (current && (!hasPoint(current) || current.group === group)) current.role ??= text
        else label = text
      } else if (title.test(text) && !isFirm(text)) {
        const current = entries.at(-1)
        if (current?.name) current.role = !current.role || current.role === label ? text : `${current.role}, ${text}`
      } else if (/^[A-Z]/.test(text) && company.test(text)) {
        const current = entries.at(-1)
        if (current && !hasPoint(current) && !current.organization) current.organization = text
        organization = text
      }
    }
  }

  function begin(start: Partial<Entry> & {from: number; to: number}): void {
    const current = entries.at(-1)
    const isAnonymous = current && !current.name && !hasPoint(current) && !start.isDesk
    if (isAnonymous && start.name) {
      current.name = start.name
      current.role = current.role ?? start.role ?? null
      current.nameAt = {from: start.from, to: start.to}
      // In columns a name may stand before the desk it belongs to.
      current.from = Math.min(current.from, start.from)
      current.to = Math.max(current.to, start.to)
      return
    }
    if (hasAttached) targets = []
    hasAttached = false
    const entry: Entry = {
      name: start.name ?? null,
      role: start.role ?? label,
      organization,
      phones: [],
      emails: [],
      urls: [],
      nameAt: start.name ? {from: start.from, to: start.to} : null,
      from: start.from,
      to: start.to,
      group,
      isDesk: start.isDesk ?? false
    }
    entries.push(entry)
    targets.push(entry)
    sawPoint = false
  }

  function attach(point: ContactPoint): void {
    if (point.kind === 'fax') return
    const last = entries.at(-1)
    if (!last || (sawPoint && !hasPoint(last) && !last.name && !last.isDesk)) begin({from: point.range.from, to: point.range.to})
    else if (sawPoint && hasPoint(last) && point.kind !== 'url' && label !== last.role && !last.name && !last.isDesk)
      begin({from: point.range.from, to: point.range.to})
    // Names that stand together share what follows, save an address that is plainly one person's.
    const owner = point.kind === 'email' ? entries.find(entry => entry.name && belongsTo(point.value, entry.name)) : undefined
    for (const entry of owner ? [owner] : targets) {
      const list = point.kind === 'phone' ? entry.phones : point.kind === 'email' ? entry.emails : entry.urls
      const value = point.kind === 'email' ? addressOf(point) : point.text
      if (!list.includes(value)) list.push(value)
      entry.to = Math.max(entry.to, point.range.to)
      entry.from = Math.min(entry.from, point.range.from)
    }
    organization = null
    hasAttached = true
  }
}

// "Harbor Communications" and "Roe Partners" are firms, "Corporate Communications" and "Managing Partner" are not.
function isFirm(text: string): boolean {
  if (/\b(?:inc|corp|llc|ltd|group|associates)\b/i.test(text)) return true
  return (
    /^[A-Z]\S+\s(?:\S+\s){0,2}(?:Communications|Relations|Partners|Marketing)$/.test(text) &&
    !/^(?:Corporate|Global|Media|Investor|Public|External|Internal|Marketing|Financial|Strategic|Vice|Head|Director|Senior|Chief|Group|Shareholder|Managing|Worldwide|Press|VP|SVP|EVP|Manager)\b/.test(
      text
    )
  )
}

function hasPoint(entry: Entry): boolean {
  return entry.phones.length + entry.emails.length > 0
}

// A contact for investors or the press, or a mailbox that a desk or an officer reads
function isDesk({role, email}: Contact): boolean {
  if (role !== null && /\b(?:investors?|media|press|ir|pr|shareholders?|analysts?)\b/i.test(role)) return true
  const local = email?.slice(0, email.indexOf('@')).toLowerCase() ?? ''
  return deskBox.test(local) || isFirstName(local)
}

// "jane.roe@", "jroe@", "roe@" belong to Jane Roe.
function belongsTo(address: string, name: string): boolean {
  const local = address.slice(0, address.indexOf('@')).replace(/[^a-z]/g, '')
  const words = name
    .toLowerCase()
    .replace(/[^a-zà-ÿ\s]/g, '')
    .split(/\s+/)
  const surname = words.at(-1) ?? ''
  return (surname.length > 2 && local.includes(surname)) || (words[0] !== undefined && words[0].length > 2 && local.startsWith(words[0]))
}

function addressOf(point: ContactPoint): string {
  return point.text.includes('@') ? point.text.replace(/\s/g, '') : point.value
}

function audienceOf(text: string): string | null {
  const match = /investors?|media|press|ir\b|pr\b|analysts?|shareholders?|company|corporate|agency/i.exec(text)
  return match ? match[0] : null
}

function toContacts(release: Release, entry: Entry): readonly Contact[] {
  const {name, role, organization, phones, emails, urls} = entry
  if (!name && phones.length + emails.length + urls.length === 0) return []
  const range = {from: entry.from, to: entry.to}
  const span = release.spanOf(range)
  return Array.from({length: Math.max(1, phones.length, emails.length)}, (_, index) => ({
    name,
    role,
    organization,
    phone: phones[index] ?? (index === 0 ? null : (phones[0] ?? null)),
    email: emails[index] ?? (index === 0 ? null : (emails[0] ?? null)),
    url: urls[0] ?? null,
    range,
    span
  }))
}

function hull(release: Release, ranges: readonly TextRange[]): Placed | null {
  if (ranges.length === 0) return null
  const range = {from: Math.min(...ranges.map(({from}) => from)), to: Math.max(...ranges.map(({to}) => to))}
  return {range, span: release.spanOf(range)}
}

// From the heading or the first contact to the last.
function tighten(zone: Zone, whole: {from: number; to: number}, entries: readonly Entry[]): {from: number; to: number} {
  const starts = [...entries.map(entry => entry.from), ...zone.points.map(point => point.range.from)]
  const ends = [...entries.map(entry => entry.to), ...zone.points.map(point => point.range.to)]
  if (ends.length === 0) return {from: whole.from, to: Math.min(whole.to, zone.blocks[0]?.range.to ?? whole.to)}
  const from = zone.form === 'block' && zone.heading !== null ? whole.from : Math.min(...starts)
  return {from: Math.min(from, ...starts), to: Math.max(...ends)}
}
