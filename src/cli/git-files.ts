import {execFile} from 'node:child_process'
import {extname, relative, resolve} from 'node:path'
import {promisify} from 'node:util'
import {ConfigError} from '../config/config-error.ts'
import {releaseExtensions} from './find-files.ts'

const run = promisify(execFile)

/** A file as git's index holds it. */
export interface IndexedFile {
  /** Path from the working directory. */
  readonly path: string
  bytes(): Promise<Uint8Array>
}

/**
 * The releases that are staged, or that differ from a revision, as git's index has them: what will be committed,
 * whatever the working tree holds. `paths` narrows the choice.
 *
 * @throws {ConfigError} outside a repository and for a revision that git does not know.
 */
export async function indexedFiles(since: string | null, paths: readonly string[], directory: string): Promise<readonly IndexedFile[]> {
  const top = (await git(['rev-parse', '--show-toplevel'], directory, 'this is not a git repository')).toString().trim()
  // A fresh repository has no HEAD: everything staged is new then.
  const base = since ?? ((await knows('HEAD', directory)) ? 'HEAD' : emptyTree)
  if (since !== null && !(await knows(since, directory))) throw new ConfigError(`--changed: git knows no revision \`${since}\``)
  const listed = await git(
    ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z', base, '--', ...paths],
    directory,
    'git could not list what is staged'
  )
  return listed
    .toString()
    .split('\0')
    .filter(name => name && releaseExtensions.includes(extname(name).toLowerCase()))
    .map(name => ({
      path: relative(directory, resolve(top, name)),
      bytes: () => git(['cat-file', 'blob', `:${name}`], top, `git could not read ${name} from the index`)
    }))
}

// The name that git gives a tree without files.
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

async function knows(revision: string, directory: string): Promise<boolean> {
  // A revision never begins with a dash: git would take it for an option.
  if (revision.startsWith('-')) return false
  return run('git', ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`], {cwd: directory}).then(
    () => true,
    () => false
  )
}

async function git(args: readonly string[], directory: string, fault: string): Promise<Buffer> {
  try {
    const {stdout} = await run('git', args, {cwd: directory, encoding: 'buffer', maxBuffer: 512 * 1024 * 1024})
    return stdout
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' // Errors of starting a process carry a code.
    throw new ConfigError(isMissing ? 'git is not installed; --staged and --changed need it' : `${fault} (${directory})`, [], {cause: error})
  }
}
