import {existsSync, lstatSync, statSync} from 'node:fs'
import {basename, extname, join, relative, resolve, sep} from 'node:path'
import {didYouMean} from '../config/nearest-name.ts'
import {ignoreLookup} from './ignored.ts'

/** Extensions of the files that a directory is searched for. */
export const releaseExtensions: readonly string[] = ['.md', '.markdown', '.txt', '.text', '.htm', '.html', '.xhtml', '.docx', '.pdf']

// Files that live beside releases in a repository and are none: README.md, CHANGELOG.txt, LICENSE, robots.txt
//                                                               ^^^^^^
const projectFile =
  /^(?:readme|changelog|changes|history|licen[cs]e|notice|contributing|contributors|authors|code_of_conduct|security|governance|support|codeowners|agents|claude|robots|requirements|cmakelists|todo)(?:[.-][^/]*)?$/i
const commands = ['annotate', 'check', 'compare', 'config', 'explain', 'facts', 'init', 'lsp', 'review', 'rules', 'waive', 'waivers']
const everyList = ['.gitignore', '.harborlintignore']
// A glob, and not a path with odd characters
const glob = /[*?{}[\]!]/

/** Is a file in a directory or an archive a release, by its name? */
export function isReleaseName(path: string): boolean {
  return releaseExtensions.includes(extname(path).toLowerCase()) && !projectFile.test(basename(path))
}

/** The files to check and what is to be said of the rest. */
export interface FoundFiles {
  readonly files: readonly string[]
  /** Named but ignored. */
  readonly ignored: readonly string[]
  /** In a directory or matched by a glob, but no release by name. */
  readonly passedOver: readonly string[]
  /** Paths that led to nothing: each makes the run incomplete. */
  readonly problems: readonly {readonly path: string; readonly message: string}[]
}

/**
 * Finds the files that paths, directories and globs mean. A file that is named is checked whatever it is called;
 * a directory or a glob gives the files that look like releases and are ignored by neither `.gitignore` nor `.harborlintignore`.
 */
export async function findFiles(paths: readonly string[], directory: string, forceExclude: boolean): Promise<FoundFiles> {
  const files = new Map<string, string>()
  const ignored: string[] = []
  const passedOver: string[] = []
  const problems: {path: string; message: string}[] = []
  const isIgnored = ignoreLookup()
  for (const path of paths) {
    const full = resolve(directory, path)
    const kind = existsSync(full) ? (statSync(full).isDirectory() ? 'directory' : 'file') : isLink(full) ? 'file' : glob.test(path) ? 'glob' : 'nothing'
    if (kind === 'nothing') problems.push({path, message: `no such file or directory${/[./\\]/.test(path) ? '' : didYouMean(path, commands)}`})
    else if (kind === 'file') {
      if (isIgnored(full, forceExclude ? everyList : ['.harborlintignore']) || (forceExclude && projectFile.test(basename(full)))) ignored.push(path)
      else files.set(full, path)
    } else {
      const list = kind === 'directory' ? await walk(full, directory) : await matches(path, directory)
      const candidates = list.filter(file => !isIgnored(resolve(directory, file), everyList))
      const wanted = kind === 'glob' && extname(path) && !glob.test(extname(path)) ? [extname(path).toLowerCase()] : releaseExtensions
      for (const file of candidates) {
        if (!wanted.includes(extname(file).toLowerCase())) continue
        if (projectFile.test(basename(file))) passedOver.push(file)
        else files.set(resolve(directory, file), file)
      }
      if (!candidates.some(file => files.has(resolve(directory, file)))) problems.push({path, message: nothingIn(kind, list.length, candidates.length)})
    }
  }
  return {files: [...files.values()], ignored, passedOver, problems}
}

// A link that leads nowhere is there all the same: reading it says why it cannot be read.
function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

function nothingIn(kind: 'directory' | 'glob', found: number, candidates: number): string {
  if (found > 0 && candidates === 0) return 'all its files are ignored'
  return kind === 'glob'
    ? 'no release matches'
    : `no release in this directory (files that end in ${releaseExtensions.join(' ')} and are not named like README or LICENSE)`
}

async function walk(full: string, directory: string): Promise<readonly string[]> {
  const found = await globFiles(['**/*'], full)
  return found.map(file => shortPath(join(full, file), directory))
}

async function matches(pattern: string, directory: string): Promise<readonly string[]> {
  return globFiles([pattern.split(sep).join('/')], directory)
}

async function globFiles(patterns: string[], cwd: string): Promise<readonly string[]> {
  const {glob: find} = await import('tinyglobby')
  const found = await find(patterns, {cwd, ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false, followSymbolicLinks: false})
  return found.sort()
}

function shortPath(full: string, directory: string): string {
  const short = relative(directory, full)
  return short.startsWith(`..${sep}..${sep}..`) ? full : short
}
