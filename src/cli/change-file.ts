import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {type FileHandle, link, open, readFile, realpath, rename, stat, unlink} from 'node:fs/promises'
import {hostname} from 'node:os'
import {relative} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {ConfigError} from '../config/config-error.ts'
import {reasonOf} from './check-file.ts'
import {unfinishedFiles} from './unfinished-files.ts'
import {writeAtomically} from './write-atomically.ts'

/** Milliseconds after which nobody waits any longer: many changes, one after the other, take less. */
const patience = 5000
/** Milliseconds that no change takes, whatever the clocks of two machines say: whoever holds a lock for longer is gone. */
const longest = 60_000
/** Milliseconds in which whoever takes a lock has written into it who holds it. */
const longestUnnamed = 1000

/**
 * Changes a text file that others may want to change in the same instant: one after the other, each on what the one before
 * has left. A file that is not there is ''. Whoever changes a file has `FILE.lock` beside it for so long.
 *
 * @throws {ConfigError} if others do not let go of it, or it cannot be written.
 */
export async function changeFile(path: string, change: (text: string) => string): Promise<void> {
  try {
    await changeAlone(path, change)
  } catch (error) {
    // The error of the system may name the lock, or no file at all.
    if (error instanceof Error && 'syscall' in error) throw new ConfigError(`cannot write ${nameOf(path)}: ${reasonOf(error)}`, [], {cause: error})
    throw error
  }
}

async function changeAlone(path: string, change: (text: string) => string): Promise<void> {
  // A link stays a link: what it points to is locked, by whatever name it is called.
  const target = await realpath(path).catch(() => path)
  const lock = `${target}.lock`
  const held = await takeLock(lock, path)
  try {
    await held.writeFile(`${process.pid} ${hostname()}`)
    await writeAtomically(target, change(existsSync(target) ? await readFile(target, 'utf8') : ''))
  } finally {
    await held.close()
    await unlink(lock).catch(() => {})
    unfinishedFiles.delete(lock)
  }
}

async function takeLock(lock: string, path: string): Promise<FileHandle> {
  for (const until = Date.now() + patience; ; await setTimeout(20 + Math.random() * 20)) {
    try {
      const held = await open(lock, 'wx')
      unfinishedFiles.add(lock)
      return held
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // Errors of the system carry a code.
    }
    await removeLeftOver(lock)
    if (Date.now() > until) throw heldTooLong(lock, path)
  }
}

// Takes away the lock of a run that was killed. Where several see that it is left over, one has taken the lock anew before the next moves it: that one is given back.
async function removeLeftOver(lock: string): Promise<void> {
  try {
    const seen = await stat(lock)
    if (!isLeftOver(await readFile(lock, 'utf8'), seen.mtimeMs)) return
    const aside = `${lock}.${randomBytes(6).toString('hex')}.tmp`
    await rename(lock, aside)
    if ((await stat(aside)).mtimeMs !== seen.mtimeMs) await link(aside, lock).catch(() => {})
    await unlink(aside)
  } catch {
    // Somebody else was faster; the next attempt sees what is there now.
  }
}

function isLeftOver(content: string, since: number): boolean {
  // Killed before it could say who it was: the lock is empty.
  if (Date.now() - since > (content === '' ? longestUnnamed : longest)) return true
  const [, pid = '', host = ''] = /^(\d+) (.*)$/.exec(content) ?? []
  return host === hostname() && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH' // Errors of the system carry a code.
  }
}

function heldTooLong(lock: string, path: string): ConfigError {
  return new ConfigError(
    `cannot change ${nameOf(path)}: another harborlint has been changing it for ${patience / 1000} seconds. Run this again; if no other is running, delete ${nameOf(lock)} first`
  )
}

function nameOf(path: string): string {
  return relative(process.cwd(), path) || path
}
