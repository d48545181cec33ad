import {gate} from '../../text/gated-pattern.ts'
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

// Pages of wire services, from which the table of contacts is lost: "View original content", "/PRNewswire/ --"
const wirePage = gate(
  /\b(?:View\s(?:original\scontent|source\sversion\son)|\/PRNewswire|BUSINESS\sWIRE|GLOBE\s?NEWSWIRE|GlobeNewswire|ACCESSWIRE|Marketwired?|CNW\b)/
)

/**
 * May the release have had contacts that the text no longer shows? A page saved as plain text from a wire service lost its tables,
 * a heading without anything under it lost what it held, and a note of a few lines is no whole release.
 */
export function mayHaveLostContacts(release: Release): boolean {
  if (release.contactBlocks.some(block => block.isEmpty && /contact|inquir|enquir/i.test(block.heading ?? ''))) return true
  if (release.reading.format === 'plain-text' && wirePage.test(release.text)) return true
  const hasShape =
    release.sections.some(section => section.role === 'headline') &&
    (release.date !== null || release.cautionary !== null || release.sections.some(section => section.role === 'about'))
  return !hasShape || release.text.length < 700
}
