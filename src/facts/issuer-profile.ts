/** What a configuration file says of the issuer whose releases are checked. */
export interface IssuerProfile {
  readonly names: readonly string[]
  readonly tickers?: readonly {readonly exchange: string; readonly symbol: string}[]
  /** Month and day of the fiscal year end, `MM-DD`. */
  readonly fiscalYearEnd?: string
  /** ISO 4217. */
  readonly currency?: string
  readonly status?: 'domestic' | 'foreign-private' | 'non-reporting'
  readonly contacts?: readonly {readonly name?: string; readonly phone?: string; readonly email?: string}[]
  /** Approved legends and About text by name. */
  readonly legends?: Readonly<Record<string, string>>
  /** Project code names that must not be published. */
  readonly codeNames?: readonly string[]
}
