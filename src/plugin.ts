import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {activeRules} from './config/active-rules.ts'
import type {Level, RuleSetting} from './config/config.ts'
import type {IssuerProfile} from './facts/issuer-profile.ts'
import {understand} from './facts/understand.ts'
import {lint} from './lint/lint.ts'
import {addMessages} from './lint/to-message.ts'
import {readMarkdown} from './read/markdown.ts'
import type {Profile, Rule} from './rule/define-rule.ts'
import {lineIndex} from './text/line-index.ts'

/** How the plugin is to check. */
export interface PluginOptions {
  /** `recommended` unless given. */
  readonly profile?: Profile
  /** Only these rules or families. */
  readonly only?: readonly string[]
  /** Not these rules or families. */
  readonly skip?: readonly string[]
  /** Levels by rule. */
  readonly severity?: Readonly<Record<string, Level>>
  /** Rules by id: a level, or a level and options, as in a configuration file. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** More rules than the built-in ones. */
  readonly rules?: readonly Rule[]
  readonly issuer?: IssuerProfile
  /** ISO day to judge by where the release names none; today unless given. */
  readonly asOf?: string
  /** The text is a part of a release: report nothing as missing. */
  readonly excerpt?: boolean
}

/**
 * A unified plugin that checks the Markdown of a remark pipeline; findings are messages on the file.
 * The text is read anew by harborlint's own reader, so that every place is exact, whatever other plugins did to the tree.
 *
 * @example
 * unified().use(remarkParse).use(remarkStringify).use(harborlint, {profile: 'strict'})
 */
export default function harborlint(options: PluginOptions = {}): (tree: Root, file: VFile) => undefined {
  const known = [...rules, ...(options.rules ?? [])]
  const profile = options.profile ?? 'recommended'
  const active = activeRules(known, profile, options.settings ?? {}, {only: options.only ?? [], skip: options.skip ?? [], severity: options.severity ?? {}})
  return (_, file) => {
    const source = String(file).replace(/^\ufeff/, '')
    const release = understand(readMarkdown(file.path ?? 'release.md', source), {
      asOf: options.asOf ?? new Date().toISOString().slice(0, 10),
      profile: options.issuer ?? null,
      excerpt: options.excerpt ?? false
    })
    const {findings, failures} = lint(release, active, profile)
    addMessages(file, findings, lineIndex(source))
    for (const {rule, error} of failures) {
      const message = file.message(`The rule ${rule} threw: ${error.message}`, {source: 'harborlint', ruleId: rule, cause: error})
      message.fatal = true
    }
  }
}
