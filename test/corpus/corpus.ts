import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, '../../../shared/corpus/raw')

/** Is the folder of real releases there? It lies beside the repository and is not a part of it. */
export const hasCorpus = existsSync(folder)

/** The real releases, by name. */
export function corpusFiles(): readonly {readonly name: string; readonly bytes: Uint8Array}[] {
  if (!hasCorpus) return []
  return readdirSync(folder)
    .sort()
    .map(name => ({name, bytes: readFileSync(join(folder, name))}))
}
