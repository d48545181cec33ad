import type {Alternatives} from './required-words.ts'

/** What the alternatives of a pattern need. */
export interface Needs extends Alternatives {
  /** For each alternative what `encodeChoices` makes of its words. */
  readonly choices: readonly Uint16Array[]
}

// To find the words that a thousand patterns need takes as long as to read a short release. The bundle of the command line
// brings them along: its build puts here what `encodeNeeds` writes for its gates, in the order in which they are made.
const written = '%written needs%'
let rows: readonly Uint16Array[] | undefined

/** What the gate of this number needs, if it was written down. */
export function writtenNeeds(number: number): Needs | null {
  rows ??= written.startsWith('%') ? [] : splitRows(written)
  const row = rows[number]
  return row ? decodeNeeds(row) : null
}

/** Reads what `encodeNeeds` wrote. */
export function readNeeds(text: string): readonly Needs[] {
  return splitRows(text).map(decodeNeeds)
}

/** Writes down what each of some gates needs. */
export function encodeNeeds(gates: readonly Needs[]): string {
  const numbers = gates.flatMap(({from, to, lengths, choices}) => {
    const row = [from, to, ...choices.flatMap((words, at) => [lengths[at] as number, words.length, ...words])]
    return [row.length, ...row]
  })
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64')
}

// The low byte of a number comes first, as in the memory of x86 and ARM.
function splitRows(text: string): readonly Uint16Array[] {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
  const numbers = new Uint16Array(bytes.buffer)
  const found: Uint16Array[] = []
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] as number)
    found.push(numbers.subarray(at + 1, end))
    at = end
  }
  return found
}

function decodeNeeds(row: Uint16Array): Needs {
  const lengths: number[] = []
  const choices: Uint16Array[] = []
  for (let at = 2; at < row.length; ) {
    const end = at + 2 + (row[at + 1] as number)
    lengths.push(row[at] as number)
    choices.push(row.subarray(at + 2, end))
    at = end
  }
  return {from: row[0] as number, to: row[1] as number, lengths, choices}
}
