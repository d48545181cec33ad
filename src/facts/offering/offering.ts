import type {Placed} from '../release.ts'

/** A closing still to come. */
export interface OpenPart extends Placed {
  readonly text: string
  /** `further` beside a part that is closed; `whole` where the sale itself is still to close. */
  readonly kind: 'further' | 'whole'
  /** The whole sentence. */
  readonly sentence: Placed
}

/** A firm named as one that sells the securities for the issuer. */
export interface Intermediary extends Placed {
  /** The sentence that names it. */
  readonly text: string
  readonly name: string
  readonly role: string
}

/** What is said of a sale of securities by the issuer. */
export interface Offering {
  readonly kind: 'unregistered' | 'registered'
  /** The sentence that shows how the securities are sold. */
  readonly announcedAt: Placed
  readonly completed: ({readonly text: string} & Placed) | null
  readonly open: OpenPart | null
  readonly intermediaries: readonly Intermediary[]
  /** Says that the securities are not registered. */
  readonly notRegistered: Placed | null
  /** Says that they may not be offered or sold without registration or an exemption. */
  readonly mayNotBeSold: Placed | null
  /** Both of them, where the release has them. */
  readonly unregisteredLegend: Placed | null
  /** Rule 506(c) is named: the sale may be advertised. */
  readonly generalSolicitation: boolean
  /** The issuer is one whose securities trade in the United States or who speaks of filings with the SEC. */
  readonly reportingIssuer: boolean
}
