import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isMap, isSeq, parseDocument} from 'yaml'
import {ConfigError} from '../../config/config-error.ts'
import {version} from '../../version.ts'
import type {HookKind} from './answers.ts'
import type {PlannedFile} from './planned-file.ts'
import {insertLines, isSound, placeAfterLast, withLineEnd} from './yaml-lines.ts'

const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml']
const preCommitFile = '.pre-commit-config.yaml'
const extensions = '(md|txt|html?|docx)'

/** The hook program of a repository: the one that is set up, else pre-commit; null outside a repository. */
export function hookOf(directory: string): HookKind | null {
  if (existsSync(join(directory, preCommitFile))) return 'pre-commit'
  if (lefthookFiles.some(file => existsSync(join(directory, file)))) return 'lefthook'
  if (existsSync(join(directory, '.husky'))) return 'husky'
  return existsSync(join(directory, '.git')) ? 'pre-commit' : null
}

/**
 * Plans the file that makes the hook check releases in `folder` ('' for anywhere). What is there is kept word for word and added to.
 *
 * @throws {ConfigError} where nothing can be added without a person; it says what to add.
 */
export function planHook(directory: string, kind: HookKind, folder: string): PlannedFile {
  if (kind === 'husky') return planHusky(directory)
  if (kind === 'lefthook') return planLefthook(directory, folder)
  return planPreCommit(directory, folder)
}

function planPreCommit(directory: string, folder: string): PlannedFile {
  const before = contentOf(directory, preCommitFile)
  if (before === null) return {file: preCommitFile, before, after: `repos:\n${repoEntry('  ', folder)}`}
  if (/\bid:\s*["']?harborlint\b/.test(before)) return {file: preCommitFile, before, after: before}
  const document = parseDocument(before)
  const repos = isSound(document) ? document.get('repos', true) : null
  const place = isSeq(repos) ? placeAfterLast(before, repos) : null
  const after = place && insertLines(before, place, repoEntry(place.indent, folder))
  if (!after || !addsOne(before, after, 'repos')) throw cannotAdd(preCommitFile, 'whose `repos` is no list with an entry to a line', repoEntry('  ', folder))
  return {file: preCommitFile, before, after}
}

function repoEntry(indent: string, folder: string): string {
  const files = folder ? `${indent}      files: ^${literal(folder)}/.*\\.${extensions}$\n` : ''
  return `${indent}- repo: https://github.com/harborlint/harborlint\n${indent}  rev: v${version}\n${indent}  hooks:\n${indent}    - id: harborlint\n${files}`
}

function planLefthook(directory: string, folder: string): PlannedFile {
  const file = lefthookFiles.find(name => existsSync(join(directory, name))) ?? 'lefthook.yml'
  const before = contentOf(directory, file)
  const command = (indent: string): string =>
    `${indent}harborlint:\n${indent}  glob: "${folder ? `${folder}/` : ''}**/*.{md,txt,htm,html,docx}"\n${indent}  run: npx harborlint check --staged {staged_files}\n`
  const whole = `pre-commit:\n  commands:\n${command('    ')}`
  if (before === null) return {file, before, after: whole}
  if (/\bharborlint\b/.test(before)) return {file, before, after: before}
  const document = parseDocument(before)
  const commands = isSound(document) ? document.getIn(['pre-commit', 'commands'], true) : null
  const isFree = isSound(document) && (document.contents === null || (isMap(document.contents) && !document.has('pre-commit')))
  const place = isMap(commands) ? placeAfterLast(before, commands) : null
  const after = isFree ? withLineEnd(before) + whole : place && insertLines(before, place, command(place.indent))
  const kept = after && parseDocument(after)
  if (!after || !kept || kept.errors.length > 0 || !kept.hasIn(['pre-commit', 'commands', 'harborlint']))
    throw cannotAdd(file, 'whose `pre-commit` has no `commands` with one to a line', whole)
  return {file, before, after}
}

function planHusky(directory: string): PlannedFile {
  const file = '.husky/pre-commit'
  const before = contentOf(directory, file)
  const line = 'npx harborlint check --staged\n'
  if (before === null) return {file, before, after: line, isExecutable: true}
  if (/\bharborlint\b/.test(before)) return {file, before, after: before}
  // What follows `exec` or `exit` would never run.
  if (/^\s*(?:exec|exit)\b/m.test(before)) throw cannotAdd(file, 'which leaves before its end', line)
  return {file, before, after: withLineEnd(before) + line}
}

function cannotAdd(file: string, reason: string, entry: string): ConfigError {
  return new ConfigError(
    `init: cannot add the hook to ${file}, ${reason}. Nothing was written. Add it yourself and run init again with --hook none:\n\n${entry.replace(/^/gm, '  ').trimEnd()}`
  )
}

// One entry more, and the rest as it was.
function addsOne(before: string, after: string, key: string): boolean {
  const old = parseDocument(before).toJS() as Record<string, unknown[]>
  const now = parseDocument(after)
  if (now.errors.length > 0) return false
  const value = now.toJS() as Record<string, unknown[]>
  return JSON.stringify({...value, [key]: value[key]?.slice(0, -1)}) === JSON.stringify(old)
}

function contentOf(directory: string, file: string): string | null {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
