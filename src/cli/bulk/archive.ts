/** A member of an archive. Nothing of it is ever written to disk. */
export interface Member {
  /** As the archive has it: it may lie about anything. */
  readonly name: string
  readonly kind: 'file' | 'directory' | 'link' | 'special'
  /** Unpacked bytes, as the archive has it. */
  readonly size: number
  /** How far into the archive file this is, in bytes. */
  readonly position: number
  /**
   * The unpacked content; of a tar archive only until the next member is asked for.
   *
   * @throws {ArchiveError} if it cannot be had.
   */
  read(): Promise<Uint8Array>
}

/** An archive, or a member of one, that cannot be read. The message completes "cannot check NAME: ". */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** Bytes of the largest member: that of the largest file which can be read outside of an archive. */
export const largestMember = 256_000_000

// Text packs to a tenth, tables full of the same tags to a hundredth; only a bomb is packed more tightly.
const tightest = 250
const neverBomb = 4_000_000

/** Is this much unpacked from that little more than any text would be? */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > neverBomb && unpacked > packed * tightest
}

/** What is said of a bomb. */
export function bombReason(packed: number, unpacked: number): string {
  return `it would unpack to more than ${tightest} times its size (${unpacked} bytes from ${packed}), which no text does: it looks like a bomb and was not unpacked`
}
