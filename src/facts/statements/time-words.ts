import {gate} from '../../text/gated-pattern.ts'
import {months} from './lexicon.ts'

/** Names the time that a word speaks of, from the two words after it and the one before; null if it speaks of none. */
export type TimeName = (next: string, afterNext: string, before: string) => string | null

const spans = gate(
  /^(?:year|quarter|month|week|day|decade|fiscal|half|several|few|two|three|five|ten|summer|fall|spring|winter|season|generation|century|#n|calendar|semester)s?$/
)

const each = (words: string, nameOf: (word: string) => TimeName): readonly (readonly [string, TimeName])[] => words.split(' ').map(word => [word, nameOf(word)])
const always = (name: string) => () => name

const names: ReadonlyMap<string, TimeName> = new Map([
  ['next', next => (spans.test(next) ? 'next' : next === 'generation' ? null : 'next.other')],
  ...each('coming upcoming forthcoming', () => next => (spans.test(next) ? 'next' : 'coming')),
  ['later', next => (next === 'this' || next === 'in' ? 'later' : null)],
  ['future', (_next, _afterNext, before) => (before === 'the' || before === 'in' || before === 'near' ? 'future' : 'future.adj')],
  ...each('soon shortly imminently eventually ultimately tomorrow', word => always(`soon.${word}`)),
  ['forward', (_next, _afterNext, before) => (before === 'going' || before === 'moving' ? 'future' : null)],
  ['ahead', always('ahead')],
  ['beyond', always('ahead.beyond')],
  [
    'by',
    (next, afterNext) =>
      next === '#next' ||
      next === '#this' ||
      months.has(next) ||
      (next === 'the' && /^(?:end|middle|close|first|second|third|fourth)$/.test(afterNext)) ||
      next === 'year' ||
      next === 'end'
        ? 'by'
        : null
  ],
  ['within', next => (spans.test(next) || next === 'the' ? 'within' : null)],
  ...each('over in during for', word => (next, afterNext) => {
    if (next === '#next') return `in.${word}`
    if (next === 'the' && /^(?:next|coming|second|third|fourth|first|remainder|balance|rest|near|medium|long|years|months|weeks|days)$/.test(afterNext))
      return `period.${afterNext}`
    if (next === '#this') return 'this.in'
    return next === 'early' || next === 'late' || next === 'mid' ? 'in.part' : null
  }),
  ['this', next => (/^(?:year|quarter|month|week|summer|fall|spring|winter)$/.test(next) ? 'this' : null)],
  ['#next', always('next.year')],
  ['#past', always('past.year')],
  ...each('last prior previous', () => next => (spans.test(next) ? 'past' : null)),
  ...each('ago ended previously yesterday compared earlier', word => always(`past.${word}`)),
  ...each('annual full', () => next => (next === 'year' ? 'full.year' : null))
])

/** How to name the time that a word speaks of; null for the many words that speak of none. */
export const timeNameOf = (word: string): TimeName | null => names.get(word) ?? null
