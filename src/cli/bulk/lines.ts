/** A line of a file, without its end. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** Null if it is longer than the limit. */
  readonly bytes: Buffer | null
  /** Where the next line begins, in bytes. */
  readonly end: number
}

const lineFeed = 10
const carriageReturn = 13

/** Splits a stream into lines; a line longer than `limit` bytes is passed by without being held. */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let held = 0
  let isTooLong = false
  let number = 0
  let position = 0
  const take = (): Line => {
    const bytes = isTooLong ? null : Buffer.concat(parts, held)
    parts = []
    held = 0
    isTooLong = false
    number++
    return {number, bytes: bytes?.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes, end: position}
  }
  const keep = (part: Buffer): void => {
    position += part.length
    if (isTooLong || held + part.length > limit) {
      isTooLong = true
      parts = []
      held = 0
      return
    }
    parts.push(part)
    held += part.length
  }
  for await (const chunk of stream) {
    let start = 0
    for (let feed = chunk.indexOf(lineFeed); feed >= 0; feed = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, feed))
      position++
      yield take()
      start = feed + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (held > 0 || isTooLong) yield take()
}
