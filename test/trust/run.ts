import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
export const faulty =
  '# Northgate Tool Corp. Reports Results\n\nMILWAUKEE, March 3, 2026 - Northgate Tool Corp. filed its Form 10Q. It expects revenue of $45 million to $42 million.\n'

/** Makes a directory for a test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'harborlint-trust-'))
}

/** Runs the command line as a process; one that does not end in time is killed and has no code. */
export function run(directory: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): {code: number | null; out: string; err: string} {
  const options = {cwd: directory, encoding: 'utf8', env: {...process.env, ...env}, maxBuffer: 1 << 28, timeout: 60_000} as const
  const {status, stdout, stderr} = spawnSync(process.execPath, [launcher, ...args], options)
  return {code: status, out: stdout, err: stderr}
}
