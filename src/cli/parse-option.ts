import {InvalidArgumentError} from 'commander'
import {didYouMean} from '../config/nearest-name.ts'

/** Makes a parser for an option that takes one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  return value => {
    const found = words.find(word => word === value)
    if (found === undefined) throw new InvalidArgumentError(`it must be one of ${words.join(', ')}${didYouMean(value, words)}`)
    return found
  }
}

/** Parses a list given by commas, by repeating the option, or both. */
export function list(value: string, previous: readonly string[] | undefined): readonly string[] {
  const names = value.split(',').map(name => name.trim())
  if (names.some(name => !name)) throw new InvalidArgumentError('a name is empty')
  return [...(previous ?? []), ...names]
}

/** Parses a day as `YYYY-MM-DD`. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('it must be a day as YYYY-MM-DD')
  return value
}

/** Parses a count. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('it must be a whole number, 0 or more')
  return Number(value)
}

/** Parses a number of processes. */
export function jobs(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('it must be auto or a number from 1 to 99')
  return Number(value)
}

/** Makes a parser for `NAME=WORD`, collected by name. */
export function setting<Word extends string>(words: readonly Word[]): (value: string, previous?: Readonly<Record<string, Word>>) => Record<string, Word> {
  const parseWord = oneOf(words)
  return (value, previous = {}) => {
    const [name, word, ...rest] = value.split('=')
    if (!name || !word || rest.length > 0) throw new InvalidArgumentError('it must be RULE=LEVEL, as in numeric/percent-change=error')
    return {...previous, [name]: parseWord(word)}
  }
}
