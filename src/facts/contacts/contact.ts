import type {Placed} from '../release.ts'

/** Somebody to call or write to. */
export interface Contact extends Placed {
  readonly name: string | null
  /** The title of the person, else for whom the contact is meant, as written. */
  readonly role: string | null
  readonly organization: string | null
  /** As written, with its extension. */
  readonly phone: string | null
  readonly email: string | null
  readonly url: string | null
}

/** A telephone or fax number, an e-mail or a web address in a contact block. */
export interface ContactPoint extends Placed {
  readonly kind: 'phone' | 'fax' | 'email' | 'url'
  readonly text: string
  /** Without punctuation: digits with an optional `+`, the address in lower case, the host. */
  readonly value: string
  /** What makes it unusable, in a few words; null when it is well formed. */
  readonly fault: string | null
  /** A dummy that stands where the real one belongs. */
  readonly isPlaceholder: boolean
}

/** The part of a release that says whom to ask: a block of lines, or a sentence. */
export interface ContactBlock extends Placed {
  /** The words it begins with, as `Investor Contact:`; null if it has none. */
  readonly heading: string | null
  readonly form: 'block' | 'sentence'
  readonly contacts: readonly Contact[]
  /** From the first of the contacts to the last, without the heading. */
  readonly contactsAt: Placed | null
  /** From the first name to the last. */
  readonly namesAt: Placed | null
  readonly points: readonly ContactPoint[]
  /** Names investor relations, a press office or another staffed desk. */
  readonly hasDesk: boolean
  /** Stands under a heading but holds nobody and nothing: what it held was lost. */
  readonly isEmpty: boolean
}
