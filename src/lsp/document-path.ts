import {fileURLToPath} from 'node:url'

/** The path of a document on disk; the URI itself for one that is not on disk. */
export function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri
  try {
    return fileURLToPath(uri)
  } catch {
    return uri
  }
}
