import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A folder for what is measured; gone when the process ends. */
export const folder = mkdtempSync(join(tmpdir(), 'harborlint-bench-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))

// Node 20 reads these certificates at every start, which triples the time of an empty program.
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env

/** Seconds that a command takes from start to exit; `args` are those of node. What fails is thrown; some linters count their findings in the exit code. */
export function time(args, cwd = folder) {
  const start = process.hrtime.bigint()
  const {status, signal, stderr} = spawnSync(process.execPath, args, {cwd, env, maxBuffer: 1 << 29})
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (signal || (status > 1 && stderr.length > 0)) throw new Error(`${args.join(' ')}: ${signal ?? `exit ${status}`}\n${stderr}`)
  return seconds
}

/** Medians of `times` runs of each command, taken in turn so that a busy moment falls on all of them. */
export function inTurn(commands, times, cwd) {
  const taken = commands.map(() => [])
  for (let round = 0; round < times; round++) for (const [index, args] of commands.entries()) taken[index].push(time(args, cwd))
  return taken.map(median)
}

/** The largest share of memory that a command held, MiB. */
export function peakMemory(args, cwd = folder) {
  const hook = join(folder, 'peak-memory.cjs')
  const out = join(folder, 'peak-memory.txt')
  writeFileSync(hook, `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)))`)
  time(['--require', hook, ...args], cwd)
  return Number(readFileSync(out, 'utf8')) / 1024
}

/** Starts a process that is spoken to through its streams. */
export const start = args => spawn(process.execPath, args, {cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit']})

/** The middle one. */
export const median = values => quantile(values, 0.5)

/** The value that this share of values does not exceed. */
export const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
