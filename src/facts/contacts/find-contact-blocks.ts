import type {Release} from '../release.ts'
import {assembleZone} from './assemble.ts'
import type {Contact, ContactBlock} from './contact.ts'
import {findZones} from './zones.ts'

/** Finds the blocks and sentences that say whom to ask, in order. */
export function findContactBlocks(release: Release): readonly ContactBlock[] {
  return findZones(release)
    .map(zone => assembleZone(release, zone))
    .filter(
      block =>
        block.isEmpty || block.contacts.some(contact => contact.phone !== null || contact.email !== null || (contact.name !== null && block.heading !== null))
    )
}

/** The contacts of all blocks, each once. */
export function listContacts(release: Release): readonly Contact[] {
  const seen = new Set<string>()
  return release.contactBlocks
    .flatMap(block => block.contacts)
    .filter(contact => {
      const key = JSON.stringify([contact.name, contact.phone, contact.email])
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
