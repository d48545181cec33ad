import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Makes a function that tells whether a file is ignored by files of these names, in its directory or above, up to the repository's root. */
export function ignoreLookup(): (file: string, names: readonly string[]) => boolean {
  const lists = new Map<string, Ignore | null>()
  const chains = new Map<string, readonly string[]>()
  return (file, names) => {
    let isIgnored = false
    // The deepest list has the last word.
    for (const directory of chainOf(dirname(file))) {
      for (const name of names) {
        const result = listAt(join(directory, name))?.test(relative(directory, file).split(sep).join('/'))
        if (result?.ignored) isIgnored = true
        else if (result?.unignored) isIgnored = false
      }
    }
    return isIgnored
  }

  function chainOf(directory: string): readonly string[] {
    let chain = chains.get(directory)
    if (!chain) {
      const parent = dirname(directory)
      const isRoot = parent === directory || existsSync(join(directory, '.git'))
      chain = isRoot ? [directory] : [...chainOf(parent), directory]
      chains.set(directory, chain)
    }
    return chain
  }

  function listAt(path: string): Ignore | null {
    let list = lists.get(path)
    if (list === undefined) {
      list = existsSync(path) ? ignore().add(readFileSync(path, 'utf8')) : null
      lists.set(path, list)
    }
    return list
  }
}
