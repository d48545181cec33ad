import {relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'

/** The URI of a path relative to `directory`, with forward slashes, as SARIF and code hosts want it. */
export function relativeUri(path: string, directory: string): string {
  const parts = (relative(directory, resolve(directory, path)) || '.').split(sep)
  return parts.map(part => encodeURIComponent(part)).join('/')
}

/** The absolute `file:` URI of a path. */
export function absoluteUri(path: string, directory: string): string {
  return pathToFileURL(resolve(directory, path)).href
}
