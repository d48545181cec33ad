import type {Span} from '../text/span.ts'

/** One fault in a configuration file. */
export interface ConfigProblem {
  readonly file: string
  /** The keys that lead to it. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** Where it stands, if the file is YAML or JSON. */
  readonly span: Span | null
}

/** A fault in what the user asked for: an option or a configuration. The run ends with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(message: string, problems: readonly ConfigProblem[] = [], options?: ErrorOptions) {
    super(message, options)
    this.problems = problems
  }
}
