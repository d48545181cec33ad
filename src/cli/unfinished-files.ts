import {unlinkSync} from 'node:fs'

/** Files that stand only while something is under way; whoever makes one takes it out again. */
export const unfinishedFiles = new Set<string>()

/** Takes away what a run that is being stopped has begun to write. */
export function removeUnfinished(): void {
  for (const path of unfinishedFiles) {
    try {
      unlinkSync(path)
    } catch {
      // It was not there yet, or is done.
    }
  }
}
