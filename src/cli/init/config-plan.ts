import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document, isMap, isScalar, type Pair, parseDocument, Scalar, visit} from 'yaml'
import {ConfigError} from '../../config/config-error.ts'
import {configNames} from '../../config/plans.ts'
import type {IssuerProfile} from '../../facts/issuer-profile.ts'
import type {Profile} from '../../rule/define-rule.ts'
import type {PlannedFile} from './planned-file.ts'
import {insertLines, isSound, placeAfterLast, withLineEnd} from './yaml-lines.ts'

/** What the configuration is to say of the issuer, with the files that show each part of it. */
export interface IssuerDraft {
  readonly issuer: Partial<IssuerProfile>
  /** By key of `issuer`. */
  readonly shownBy: Readonly<Partial<Record<keyof IssuerProfile, readonly string[]>>>
}

const schema = '# yaml-language-server: $schema=https://raw.githubusercontent.com/harborlint/harborlint/main/schema/harborlint.config.schema.json\n'
const width = 110

/**
 * Plans the configuration file: a new one, or what is there with the parts of `issuer` that it does not have. Nothing that is there changes.
 *
 * @throws {ConfigError} where the file cannot be added to without a person.
 */
export function planConfig(directory: string, draft: IssuerDraft, profile: Profile | null): PlannedFile {
  const file = configNames.find(name => existsSync(join(directory, name)))
  if (file === undefined) return {file: configNames[0], before: null, after: newConfig(draft, profile ?? 'recommended')}
  const before = readFileSync(join(directory, file), 'utf8')
  if (!/\.ya?ml$/.test(file)) throw cannotAdd(file, 'is there already and is no YAML', draft)
  const document = parseDocument(before)
  if (!isSound(document) || !(document.contents === null || isMap(document.contents))) throw cannotAdd(file, 'is there already and cannot be read', draft)
  if (profile !== null && document.get('profile') !== profile && document.has('profile'))
    throw cannotAdd(file, `sets the profile ${document.get('profile')} already`, draft)
  const there = document.get('issuer', true)
  if (there !== undefined && !isMap(there)) throw cannotAdd(file, 'has an `issuer` that is no mapping', draft)
  const missing = Object.fromEntries(Object.entries(draft.issuer).filter(([key]) => !isMap(there) || !there.has(key)))
  if (Object.keys(missing).length === 0) return {file, before, after: before}
  const addition = issuerNode({...draft, issuer: missing})
  const place = isMap(there) ? placeAfterLast(before, there) : null
  const after = isMap(there)
    ? place && insertLines(before, place, linesOf(addition, place.indent))
    : `${withLineEnd(before)}${before.trim() ? '\n' : ''}${addition.toString({lineWidth: width})}`
  if (after === null || !keeps(before, after, missing)) throw cannotAdd(file, 'is there already and written in a way that cannot be added to', draft)
  return {file, before, after}
}

/** The configuration as text, for a file of its own. */
export function newConfig(draft: IssuerDraft, profile: Profile): string {
  const issuer =
    Object.keys(draft.issuer).length > 0
      ? `# The issuer whose releases are checked; rules hold the release against it. Go over what was learned before you rely on it.\n${issuerNode(draft).toString({lineWidth: width})}`
      : '# The issuer whose releases are checked; rules hold the release against it.\n# issuer:\n#   names: ["Example Corp."]\n#   tickers: [{exchange: Nasdaq, symbol: EXMP}]\n#   fiscalYearEnd: 12-31\n#   currency: USD\n'
  return `${schema}# recommended is precise enough for a hook; strict adds what a legal reviewer wants to see.
profile: ${profile}

${issuer}
# Rules by id: off, info, warning, error, or [level, {option: value}].
# rules:
#   numeric/percent-change: error

# Words of the house.
# phrases:
#   - id: superlatives
#     never: [world-class, best in class]
#     why: Superlatives cannot be shown to be true.
`
}

// `issuer:` with each part under the files that show it
function issuerNode({issuer, shownBy}: IssuerDraft): Document {
  const document = new Document({issuer})
  const map = document.get('issuer', true)
  if (isMap(map)) {
    for (const pair of map.items as Pair[]) {
      const key = isScalar(pair.key) ? pair.key : null
      const files = shownBy[String(key?.value) as keyof IssuerProfile] ?? []
      if (key && files.length > 0) key.commentBefore = ` from ${listFiles(files)}`
    }
  }
  visit(document, {
    Map(key, node, path) {
      // A listing and a contact are short enough for one line.
      if (path.length > 4 && key !== 'value') node.flow = true
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.length > width - 30) node.type = Scalar.BLOCK_FOLDED
    }
  })
  return document
}

/** "q1.md, q2.md and 3 more" */
export function listFiles(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown
}

// The keys of the new `issuer` on lines of their own, in the indentation of those that are there.
function linesOf(addition: Document, indent: string): string {
  return addition
    .toString({lineWidth: width})
    .replace(/^issuer:\n/, '')
    .replace(/^ {2}(?=\S| )/gm, indent)
}

// What was there is there still, and the rest is what was to be added.
function keeps(before: string, after: string, missing: object): boolean {
  const document = parseDocument(after)
  if (document.errors.length > 0) return false
  const old = (parseDocument(before).toJS() ?? {}) as {readonly issuer?: object}
  return JSON.stringify(sorted({...old, issuer: {...old.issuer, ...missing}})) === JSON.stringify(sorted(document.toJS() as object))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, sorted(inner)])
  )
}

function cannotAdd(file: string, reason: string, draft: IssuerDraft): ConfigError {
  const part = Object.keys(draft.issuer).length > 0 ? `\n\n${issuerNode(draft).toString({lineWidth: width}).replace(/^/gm, '  ').trimEnd()}` : ''
  return new ConfigError(`init: ${file} ${reason}. Nothing was written.${part ? ' What it could say of the issuer:' : ''}${part}`)
}
