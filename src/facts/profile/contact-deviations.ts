import {affiliationOf} from '../contacts/affiliation.ts'
import type {Contact, ContactBlock, ContactPoint} from '../contacts/contact.ts'
import {judgePhone} from '../contacts/judge-phone.ts'
import {nameKey} from '../issuer/company-name.ts'
import type {IssuerProfile} from '../issuer-profile.ts'
import type {Placed, Release} from '../release.ts'

/** A contact, or a part of one, that the configuration's list of contacts does not have. */
export interface ContactDeviation extends Placed {
  /** `contact`: nothing of it is on the list; else the part that differs from the entry it belongs to. */
  readonly part: 'contact' | 'name' | 'phone' | 'email'
  /** What the list has in its place. */
  readonly approved: readonly string[]
  /** Whose entry that is: a name, or the number or address by which it was recognised. */
  readonly of: string
}

type Entry = NonNullable<IssuerProfile['contacts']>[number]

/** Holds the contacts of the release against the list of the configuration; silent where there is none. */
export function findContactDeviations(release: Release): readonly ContactDeviation[] {
  const entries = release.profile?.contacts ?? []
  if (entries.length === 0) return []
  const deviations = release.contactBlocks.flatMap(block =>
    personsOf(block)
      .filter(person => !isOfOther(release, person.contacts))
      .flatMap(person => deviationsOf(release, block, person, entries))
  )
  const seen = new Set<string>()
  return deviations.filter(({range, part}) => {
    const key = `${part} ${release.text.slice(range.from, range.to).toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}

// A person, or a desk, with every number and address given for it.
interface Person {
  readonly name: string | null
  readonly contacts: readonly Contact[]
  readonly points: readonly ContactPoint[]
}

function personsOf({contacts, points}: ContactBlock): readonly Person[] {
  const groups = new Map<string, Contact[]>()
  for (const contact of contacts) {
    const key = contact.name ? nameKey(contact.name) : `${contact.range.from}`
    const group = groups.get(key)
    if (group) group.push(contact)
    else groups.set(key, [contact])
  }
  return [...groups.values()].map(group => ({
    name: group[0]?.name ?? null,
    contacts: group,
    points: points.filter(
      point =>
        !point.isPlaceholder &&
        point.fault === null &&
        group.some(({phone, email}) => (point.kind === 'phone' && phone === point.text) || (point.kind === 'email' && email?.toLowerCase() === point.value))
    )
  }))
}

// The contact of the other party to a joint release is not on our list.
function isOfOther(release: Release, contacts: readonly Contact[]): boolean {
  return contacts.some(
    contact =>
      contact.organization !== null &&
      affiliationOf(release, contact) === 'unknown' &&
      release.companyMentions.some(({key}) => key === nameKey(contact.organization ?? '') || nameKey(contact.organization ?? '').startsWith(`${key} `))
  )
}

function deviationsOf(release: Release, block: ContactBlock, {name, contacts, points}: Person, entries: readonly Entry[]): readonly ContactDeviation[] {
  const named = name === null ? [] : entries.filter(entry => entry.name !== undefined && isSameName(entry.name, name))
  const pointed = entries.filter(entry => points.some(point => has(entry, point)))
  const first = points[0]
  const nameAt = name === null ? null : placeOfName(release, block, name, contacts)
  if (named.length === 0 && pointed.length === 0) {
    const at = nameAt ?? first
    // A name alone may be anybody's.
    return at && first ? [{part: 'contact', approved: [], of: '', range: at.range, span: at.span}] : []
  }
  // Somebody else's name beside a number or an address that is on the list.
  if (name !== null && named.length === 0) {
    const approved = pointed.flatMap(entry => entry.name ?? [])
    // An entry without a name is a desk, at which anybody may answer.
    if (approved.length < pointed.length || !nameAt) return []
    const known = points.find(point => pointed.some(entry => has(entry, point)))
    return [{part: 'name', approved, of: known?.text ?? '', range: nameAt.range, span: nameAt.span}]
  }
  const own = named.length > 0 ? named : pointed
  return points.flatMap(point => {
    const kind = point.kind === 'phone' ? 'phone' : 'email'
    const approved = own.flatMap(entry => entry[kind] ?? [])
    // On the list for somebody else: names that stand together share their numbers.
    if (approved.length === 0 || entries.some(entry => has(entry, point))) return []
    return [
      {
        part: kind,
        approved,
        of: own[0]?.name ?? `the desk at ${points.find(known => pointed.some(entry => has(entry, known)))?.text}`,
        range: point.range,
        span: point.span
      }
    ] as const
  })
}

function has({phone, email}: Entry, point: ContactPoint): boolean {
  if (point.kind === 'email') return email?.toLowerCase() === point.value
  return point.kind === 'phone' && phone !== undefined && digitsOf(judgePhone(withoutExtension(phone)).value) === digitsOf(point.value)
}

// "(312) 867-5309 ext. 12", "+1 312 867 5309" and "312.867.5309" are one number.
function withoutExtension(written: string): string {
  return written.replace(/(?:\s?,?\s?(?:ext|x)|\s?#).*$/i, '')
}

function digitsOf(value: string): string {
  const digits = value.replace(/\D/g, '')
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}

// "Jane A. Roe", "JANE ROE" and "Jane Roe, CFA" are one person.
function isSameName(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b)
}

function wordsOf(name: string): string {
  const words = nameKey(name.replace(/,.*/, '').replace(/^(?:Mr|Mrs|Ms|Dr)\.?\s/, '')).split(' ')
  return words.length < 3 ? words.join(' ') : words.filter((word, index) => word.length > 1 || index === 0).join(' ')
}

function placeOfName(release: Release, block: ContactBlock, name: string, contacts: readonly Contact[]): Placed | null {
  const from = Math.min(block.range.to, ...contacts.map(({range}) => range.from))
  for (const start of [from, block.range.from]) {
    const at = release.text.indexOf(name, start)
    if (at < 0 || at + name.length > Math.max(block.range.to, from)) continue
    const range = {from: at, to: at + name.length}
    return {range, span: release.spanOf(range)}
  }
  return null
}
