import type {Code} from './code.ts'

/**
 * The numbers of some codes, in open places: a code lies at the place that its last bits name, or at the next free one.
 * What is asked for every word of a release lies closer together than in a Map.
 */
export interface CodeTable {
  /** By place: the code there, or -1. */
  readonly codes: Int32Array
  readonly numbers: Uint16Array
}

/** Numbers codes in their order; at least half of the places stay free. */
export function numberCodes(codes: ArrayLike<Code>): CodeTable {
  const places = 2 ** Math.ceil(Math.log2(2 * codes.length + 2))
  const table = {codes: new Int32Array(places).fill(free), numbers: new Uint16Array(places)}
  for (let number = 0; number < codes.length; number++) {
    const code = codes[number] as Code
    const place = placeOf(table.codes, code)
    table.codes[place] = code
    table.numbers[place] = number
  }
  return table
}

/** The number of a code, or -1 if it has none. */
export function numberOf({codes, numbers}: CodeTable, code: Code): number {
  const place = placeOf(codes, code)
  return codes[place] === free ? -1 : (numbers[place] as number)
}

const free = -1

function placeOf(codes: Int32Array, code: Code): number {
  const last = codes.length - 1
  let place = code & last
  while (codes[place] !== code && codes[place] !== free) place = (place + 1) & last
  return place
}
