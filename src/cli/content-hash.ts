import {createHash} from 'node:crypto'

/** SHA-256 of a file, hexadecimal: what a review that was signed off holds for. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
