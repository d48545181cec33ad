import {existsSync} from 'node:fs'
import {resolve} from 'node:path'

/** Kinds of file that hold many releases. */
export type ContainerKind = 'zip' | 'tar' | 'ndjson'

const kinds: readonly (readonly [RegExp, ContainerKind])[] = [
  [/\.zip$/i, 'zip'],
  //   feed.tar   feed.tar.gz   feed.tgz
  [/\.(?:tar|tar\.gz|tgz)$/i, 'tar'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson']
]

/** Tells by its name whether a file is an archive or holds newline-delimited JSON; null for a release. */
export function containerKind(name: string): ContainerKind | null {
  return kinds.find(([ending]) => ending.test(name))?.[1] ?? null
}

/** Members of an archive as a path names them: `archive.zip!path/in/it` or `archive.zip!*.htm`; null if it is a path of another kind. */
export function membersNamed(path: string, directory: string): {readonly archive: string; readonly member: string} | null {
  for (let at = path.indexOf('!'); at > 0; at = path.indexOf('!', at + 1)) {
    const archive = path.slice(0, at)
    const kind = containerKind(archive)
    if ((kind === 'zip' || kind === 'tar') && at + 1 < path.length && existsSync(resolve(directory, archive))) return {archive, member: path.slice(at + 1)}
  }
  return null
}
