import docs from '../../rules/docs.json' with {type: 'json'}

/** The documentation of a rule as its file gives it. */
export interface RuleDoc {
  /** The first sentence of what it does. */
  readonly summary: string
  /** The whole page, without its title. */
  readonly markdown: string
}

/** The documentation of the built-in rules by id. */
export type RuleDocs = Readonly<Record<string, RuleDoc>>

/** The documentation of the built-in rules. It is large: load this module only when it is asked for. */
export function ruleDocs(): RuleDocs {
  return docs
}
