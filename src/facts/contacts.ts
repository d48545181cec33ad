import type {Placed, Release} from './release.ts'

/** Somebody to call. */
export interface Contact extends Placed {
  readonly name: string | null
  readonly role: string | null
  readonly organization: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly url: string | null
}

/** Finds the contacts in the blocks at the head or foot of the release. */
export function findContacts(_release: Release): readonly Contact[] {
  return []
}
