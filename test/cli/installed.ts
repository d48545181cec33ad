import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How to run it. */
export interface RunSettings {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Gives a test file a directory of its own and a function that runs the command line in it. */
export function installed(): {
  directory: string
  run(args: readonly string[], settings?: RunSettings): Promise<Run>
  write(name: string, text: string | Uint8Array): string
} {
  const home = mkdtempSync(join(tmpdir(), 'harborlint-test-'))
  const directory = join(home, 'work')
  beforeAll(() => {
    mkdirSync(join(directory, 'node_modules'), {recursive: true})
    symlinkSync(root, join(directory, 'node_modules/harborlint'))
  })
  afterAll(() => rmSync(home, {recursive: true, force: true}))
  return {
    directory,
    run: (args, settings = {}) =>
      new Promise((done, fail) => {
        const {NO_COLOR: _, FORCE_COLOR: __, ...env} = process.env
        const child = spawn(process.execPath, [join(root, 'bin/harborlint.js'), ...args], {cwd: directory, env: {...env, ...settings.env}})
        const out: Buffer[] = []
        const err: Buffer[] = []
        child.stdout.on('data', chunk => out.push(chunk))
        child.stderr.on('data', chunk => err.push(chunk))
        child.on('error', fail)
        child.on('close', code => done({code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}))
        child.stdin.end(settings.input ?? '')
      }),
    write(name, text) {
      mkdirSync(dirname(join(directory, name)), {recursive: true})
      writeFileSync(join(directory, name), text)
      return name
    }
  }
}
