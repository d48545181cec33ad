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
  /** The day on which it was filed or which it bears, ISO. */
  readonly filedOn: string | null
  /** Called the most recent, the latest, subsequent or future. */
  readonly relative: boolean
  /** What the release says was done with it. */
  readonly manner: 'filed' | 'furnished' | null
  readonly authority: 'SEC' | 'SEDAR' | 'other'
}

/** Something beside the name of a form that the release says of filings or of the Commission. */
export type SecMention =
  | ({readonly kind: 'item'; readonly item: string; readonly form: string | null; readonly formAt: Placed | null; readonly text: string} & Placed)
  | ({readonly kind: 'file-number'; readonly number: string; readonly text: string} & Placed)
  | ({readonly kind: 'address'; readonly street: '450 Fifth Street' | '100 F Street'; readonly text: string} & Placed)
  | ({readonly kind: 'site'; readonly host: string; readonly text: string} & Placed)
  | ({readonly kind: 'approval'; readonly text: string} & Placed)
  | ({readonly kind: 'manner'; readonly manner: 'filed' | 'furnished'; readonly text: string} & Placed)
