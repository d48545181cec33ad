import {chmodSync, closeSync, existsSync, fsyncSync, ftruncateSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {ConfigError} from '../../config/config-error.ts'
import {reasonOf} from '../check-file.ts'
import type {Output} from '../output.ts'

/** A file that a long run writes. */
export interface ResultFile extends Output {
  /** Leaves the file as it is after an interruption. */
  abandon(): void
}

/**
 * Opens a file of results, to which each line is written as soon as it is known: whatever ends the run, what was written is
 * there, and all but the last line is whole. `keptTo` tells, at the first line, where the results end that are kept of an earlier run.
 *
 * @throws {ConfigError} if it cannot be written.
 */
export function openResultFile(path: string, keptTo: (() => number) | null): ResultFile {
  const file = attempt(path, () => openSync(path, keptTo && existsSync(path) ? 'r+' : 'w'))
  let position = -1
  const begin = (): void => {
    if (position >= 0) return
    position = keptTo?.() ?? 0
    attempt(path, () => ftruncateSync(file, position))
  }
  return {
    ...plainOutput,
    async write(text) {
      if (!text) return
      begin()
      position += attempt(path, () => writeAll(file, text, position))
    },
    async close() {
      begin()
      closeSync(file)
    },
    abandon: () => closeSync(file)
  }
}

/**
 * Opens a report that appears whole when it is closed, without holding it in memory.
 *
 * @throws {ConfigError} if it cannot be written.
 */
export function openWholeFile(path: string): ResultFile {
  // A link stays a link: what it points to is replaced, with the permissions it had.
  const target = existsSync(path) ? realpathSync(path) : path
  const mode = statSync(target, {throwIfNoEntry: false})?.mode
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = attempt(path, () => openSync(temporary, 'wx', mode))
  return {
    ...plainOutput,
    async write(text) {
      attempt(path, () => writeAll(file, text, null))
    },
    async close() {
      attempt(path, () => {
        fsyncSync(file)
        closeSync(file)
        if (mode !== undefined) chmodSync(temporary, mode & 0o7777)
        renameSync(temporary, target)
      })
    },
    abandon() {
      closeSync(file)
      unlinkSync(temporary)
    }
  }
}

const plainOutput = {colour: false, columns: 100, isTerminal: false}

function writeAll(file: number, text: string, position: number | null): number {
  const bytes = Buffer.from(text)
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, position === null ? null : position + written)
  return written
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new ConfigError(`cannot write ${path}: ${reasonOf(error)}`)
  }
}
