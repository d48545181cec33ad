import type {Contact} from '../facts/contacts.ts'
import {nameKey} from '../facts/issuer/company-name.ts'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {Release} from '../facts/release.ts'
import type {Learned, PastRelease} from './learn-issuer.ts'

type Entry = NonNullable<IssuerProfile['contacts']>[number]

/** Releases back to which somebody must have been named to count as a contact of today */
const recent = 3

/** Learns whom releases name as contacts: who recurs and is named still, with the numbers and addresses given last. `past` is newest first. */
export function learnContacts(past: readonly PastRelease[]): readonly Learned<Entry>[] {
  const files = new Map<string, string[]>()
  const entries = new Map<string, Map<string, Entry>>()
  const naming = past.filter(({release}) => release.contacts.length > 0)
  naming.forEach(({file, release}, index) => {
    for (const contact of release.contacts) {
      const entry = entryOf(release, contact)
      const key = entry && (entry.name ? nameKey(entry.name) : (entry.email ?? entry.phone ?? ''))
      if (!entry || !key) continue
      const seen = files.get(key) ?? []
      if (seen.length === 0 && index >= recent) continue
      // The newest release that names somebody says how.
      if (seen.length === 0 || seen[0] === file) entries.set(key, (entries.get(key) ?? new Map<string, Entry>()).set(JSON.stringify(entry), entry))
      if (!seen.includes(file)) files.set(key, [...seen, file])
    }
  })
  return [...entries].flatMap(([key, list]) => {
    const seen = files.get(key) ?? []
    return seen.length < Math.min(2, naming.length) ? [] : [...list.values()].map(value => ({value, files: seen}))
  })
}

// Without what is plainly no number or address.
function entryOf({contactBlocks}: Release, {name, phone, email}: Contact): Entry | null {
  const isSound = (text: string | null): text is string =>
    text !== null &&
    contactBlocks.some(({points}) =>
      points.some(point => (point.text === text || point.value === text.toLowerCase()) && point.fault === null && !point.isPlaceholder)
    )
  const entry = {...(name ? {name} : {}), ...(isSound(phone) ? {phone} : {}), ...(isSound(email) ? {email} : {})}
  return Object.keys(entry).length > 0 ? entry : null
}
