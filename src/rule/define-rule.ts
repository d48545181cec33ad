import type {FactName, Placed, Release} from '../facts/release.ts'
import type {ReleaseType} from '../facts/release-types.ts'
import type {Span} from '../text/span.ts'

/** How bad: `error` would embarrass or lose a protection outright. */
export type Severity = 'error' | 'warning' | 'info'

/** `recommended` is precise enough for a hook; `strict` adds what a legal reviewer wants to see, and holds `recommended`. */
export type Profile = 'recommended' | 'strict'

/** What a rule rests on. `practice` and `arithmetic` make no legal claim. */
export type Authority = 'statute' | 'listing' | 'staff' | 'case' | 'practice' | 'arithmetic'

/** A change to the source. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A way to mend a finding. `safe` never touches a figure, a date or a disclosure. */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'suggested'
  readonly edits: readonly Edit[]
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly span: Span
  readonly message: string
}

/** What a rule hands to `report`. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId
  /** The narrowest place that shows the defect; `document` for something that is nowhere in it. */
  readonly at: Span | Pick<Placed, 'span'> | 'document'
  /** Values for the `{names}` in the message, the remedy and the reason. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Instead of the rule's own severity. */
  readonly severity?: Severity
  /** Keep this finding to one profile: `strict` findings of a recommended rule are left out of `recommended`. */
  readonly profile?: Profile
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
  /** Instead of the rule's own reason and remedy. */
  readonly why?: string
  readonly remedy?: string
}

/** An option of a rule, from which the configuration schema, its validation and the rule page are made. */
export type OptionSpec =
  | {readonly type: 'number'; readonly default: number; readonly description: string}
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {readonly type: 'string'; readonly default: string; readonly description: string}
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly description: string}

/** Options of a rule by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type OptionValue<Spec extends OptionSpec> = Spec extends {type: 'number'}
  ? number
  : Spec extends {type: 'boolean'}
    ? boolean
    : Spec extends {type: 'strings'}
      ? readonly string[]
      : string

/** Option values as a rule sees them. */
export type Options<Specs extends OptionSpecs> = {readonly [Name in keyof Specs]: OptionValue<Specs[Name]>}

/** What `check` is given. */
export interface RuleContext<MessageId extends string = string, Specs extends OptionSpecs = OptionSpecs> {
  readonly release: Release
  readonly options: Options<Specs>
  report(report: Report<MessageId>): void
}

/** A rule as its author writes it. */
export interface RuleDefinition<MessageId extends string = string, Specs extends OptionSpecs = OptionSpecs> {
  /** `family/name`; the name says what is wrong. */
  readonly id: `${string}/${string}`
  readonly severity: Severity
  readonly profiles: readonly Profile[]
  readonly authority: Authority
  /** Facts the check uses. */
  readonly needs: readonly FactName[]
  /** Only for releases of one of these types. */
  readonly types?: readonly ReleaseType[]
  /** Only for releases judged as of a day in [from, to), ISO. */
  readonly era?: {readonly from?: string; readonly to?: string}
  /** Speaks of something missing, so it is silent on excerpts. */
  readonly absence?: boolean
  /** The fact of the matter, under 90 characters, the author's words in backticks, `{names}` filled from `data`. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** Why it matters, with the authority: one or two sentences. */
  readonly why: string
  /** What to do, in the imperative. */
  readonly remedy: string
  readonly options?: Specs
  check(context: RuleContext<MessageId, Specs>): void
}

/** A rule, ready to run. */
export type Rule = RuleDefinition<string, OptionSpecs>

const idForm = /^[a-z0-9@][a-z0-9@/-]*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Declares a rule.
 *
 * @throws {TypeError} if the id is not `family/name` in kebab case or a message is empty.
 */
export function defineRule<const MessageId extends string, const Specs extends OptionSpecs = Record<never, never>>(
  definition: RuleDefinition<MessageId, Specs>
): Rule {
  if (!idForm.test(definition.id)) throw new TypeError(`Rule id \`${definition.id}\` is not of the form \`family/name\``)
  for (const [id, message] of Object.entries(definition.messages)) if (!message) throw new TypeError(`Message \`${id}\` of \`${definition.id}\` is empty`)
  // The checker of the definition has seen the exact types; from here on rules are kept in one list.
  return definition as unknown as Rule
}
