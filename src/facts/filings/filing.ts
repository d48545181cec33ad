import type {Placed} from '../release.ts'
import type {FormName} from './form-names.ts'

/** A filing the release names, or points to without naming (`form` null). */
export interface Filing extends Placed {
  readonly text: string
  /** Canonical form name: `10-K`, `8-K`, `20-F`, or the document a Canadian issuer names; null for a bare "filings with the SEC". */
  readonly form: string | null
  /** As written when it is not the canonical way. */
  readonly writtenForm: string | null
  /** The kind of the form, or of the document where it is named by its title only. */
  readonly kind: FormName['kind'] | 'document' | null
  /** Where the form name itself stands. */
  readonly nameAt: Placed | null
  /** ISO end of the period, or as written when it is not a day. */
  readonly period: string | null
  /** The latest day of the periods named, ISO, where days are named. */
  readonly periodEnd: string | null
  /** The day on which it was filed or which it bears, ISO; the month as written where no day is given. */
  readonly filedOn: string | null
  /** Called the most recent, the latest, subsequent or future. */
  readonly relative: boolean
  /** What the release says was done with it. */
  readonly manner: 'filed' | 'furnished' | null
  readonly authority: 'SEC' | 'SEDAR' | 'other'
}

/** A numbered item of a form, as `Item 2.02 of Form 8-K`. */
export interface ItemMention extends Placed {
  readonly kind: 'item'
  readonly text: string
  readonly item: string
  /** The form the sentence speaks of; null if it names none. */
  readonly form: string | null
  /** Another item whose official title stands after this number. */
  readonly titleOf: string | null
  /** The item of Form 8-K that this number was surely meant to be, where there is no such item: `2.02` for `2.2`. */
  readonly meant: string | null
  readonly manner: 'filed' | 'furnished' | null
  readonly mannerAt: Placed | null
}

/** Something beside the name of a form that the release says of filings or of the Commission. */
export type SecMention =
  | ItemMention
  | ({readonly kind: 'file-number'; readonly text: string; readonly number: string; readonly isValid: boolean} & Placed)
  | ({readonly kind: 'address'; readonly text: string; readonly street: '450 Fifth Street' | '100 F Street'} & Placed)
  /** Where something can be read; `host` is `sec.gov`, `edgar`, a misspelling of them, or `other`. */
  | ({readonly kind: 'site'; readonly text: string; readonly host: string} & Placed)
  | ({readonly kind: 'approval'; readonly text: string} & Placed)
