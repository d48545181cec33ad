const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}
const large: Readonly<Record<string, number>> = {hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12}
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100
}

const unitWords = Object.keys(small).join('|')
const scaleWords = Object.keys(large).join('|')
const ordinalWords = Object.keys(ordinals).join('|')

/** Source of a pattern for a number in words: "one hundred and five thousand", "twenty-five". */
export const spelledNumber = `(?:${unitWords})(?:[ -](?:and )?(?:${unitWords}|${scaleWords}))*`

/** Source of a pattern for an ordinal in words: "twenty-first". */
export const spelledOrdinal = `(?:(?:${unitWords})[ -])?(?:${ordinalWords})`

/** The value of a number in words; null if the words make no number, as in "two three". */
export function valueOfWords(words: string): number | null {
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    if (word === 'and' || word === '') continue
    const unit = small[word] ?? ordinals[word]
    const factor = large[word]
    if (unit !== undefined) {
      // "two three" and "twenty twelve" are not numbers; "twenty three" and "hundred three" are.
      if (last < 10 || (last < 100 && unit >= 10)) return null
      group += unit
      last = unit === 0 ? 1 : unit
    } else if (factor === 100) {
      group = (group || 1) * 100
      last = 100
    } else if (factor !== undefined) {
      total += (group || 1) * factor
      group = 0
      last = Number.POSITIVE_INFINITY
    } else return null
  }
  return total + group
}
