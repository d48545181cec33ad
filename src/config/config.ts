import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {SectionRole} from '../outline/section.ts'
import type {Profile, Severity} from '../rule/define-rule.ts'

/** How a rule is set: off, at a level, or at a level with options. */
export type RuleSetting = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/** A severity, or none at all. */
export type Level = 'off' | Severity

/** The levels, mildest first. */
export const levels: readonly Level[] = ['off', 'info', 'warning', 'error']

/** The severities, mildest first. */
export const severities: readonly Severity[] = ['info', 'warning', 'error']

/** The profiles. */
export const profiles: readonly Profile[] = ['recommended', 'strict']

/** Words to say, not to say, or to say otherwise: a rule for people who do not program. */
export interface Phrase {
  readonly id: string
  /** At least one of these must stand in the release. */
  readonly say?: string | readonly string[]
  /** None of these may stand in the release. */
  readonly never?: string | readonly string[]
  /** What to write for words that may not stand. */
  readonly instead?: string | Readonly<Record<string, string>>
  /** Only in these sections. */
  readonly in?: SectionRole | readonly SectionRole[]
  readonly why: string
  readonly severity?: Severity
}

/** What a configuration file may say. */
export interface Config {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly profile?: Profile
  readonly failOn?: Severity
  readonly issuer?: IssuerProfile
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly phrases?: readonly Phrase[]
  readonly plugins?: readonly string[]
  readonly ignore?: readonly string[]
  readonly overrides?: readonly Override[]
}

/** Settings for some of the files. */
export interface Override {
  readonly files: string | readonly string[]
  readonly profile?: Profile
  readonly issuer?: IssuerProfile
  readonly rules?: Readonly<Record<string, RuleSetting>>
}
