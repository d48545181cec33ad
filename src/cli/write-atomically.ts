import {randomBytes} from 'node:crypto'
import {chmod, open, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {unfinishedFiles} from './unfinished-files.ts'

/** Writes a file so that whoever reads it, and whatever happens, sees the old content or the new, never half of one. `fresh` is the mode of a file that was not there. */
export async function writeAtomically(path: string, content: string | Uint8Array, fresh = 0o666): Promise<void> {
  const found = await stat(path).catch(() => null)
  // A device or a pipe (`/dev/stdout`) is written to, not replaced.
  if (found && !found.isFile()) return writeFile(path, content)
  // A link stays a link: what it points to is replaced.
  const target = await realpath(path).catch(() => path)
  const mode = found ? found.mode & 0o7777 : null
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  unfinishedFiles.add(temporary)
  try {
    const file = await open(temporary, 'wx', mode ?? fresh)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    if (mode !== null) await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  } finally {
    unfinishedFiles.delete(temporary)
  }
}
