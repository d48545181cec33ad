import {gate} from '../../text/gated-pattern.ts'
import {isMonth, type Words} from './words.ts'

const spans = gate(
  /^(?:year|quarter|month|week|day|decade|fiscal|half|several|few|two|three|five|ten|summer|fall|spring|winter|season|generation|century|#n|calendar|semester)s?$/
)

/** What a word says of the time, by the words around it: "next year", "by the end of 2027", "in the coming months", "ago"; null if it says nothing. */
export function timeNameAt({words}: Words, at: number): string | null {
  const word = words[at] as string
  const next = words[at + 1] ?? ''
  const afterNext = words[at + 2] ?? ''
  const before = words[at - 1] ?? ''
  switch (word) {
    case 'next':
      return spans.test(next) ? 'next' : next === 'generation' ? null : 'next.other'
    case 'coming':
    case 'upcoming':
    case 'forthcoming':
      return spans.test(next) ? 'next' : 'coming'
    case 'later':
      return next === 'this' || next === 'in' ? 'later' : null
    case 'future':
      return before === 'the' || before === 'in' || before === 'near' ? 'future' : 'future.adj'
    case 'soon':
    case 'shortly':
    case 'imminently':
    case 'eventually':
    case 'ultimately':
    case 'tomorrow':
      return `soon.${word}`
    case 'forward':
      return before === 'going' || before === 'moving' ? 'future' : null
    case 'ahead':
      return 'ahead'
    case 'beyond':
      return 'ahead.beyond'
    case 'by':
      return next === '#next' ||
        next === '#this' ||
        isMonth(next) ||
        (next === 'the' && /^(?:end|middle|close|first|second|third|fourth)$/.test(afterNext)) ||
        next === 'year' ||
        next === 'end'
        ? 'by'
        : null
    case 'within':
      return spans.test(next) || next === 'the' ? 'within' : null
    case 'over':
    case 'in':
    case 'during':
    case 'for':
      if (next === '#next') return `in.${word}`
      if (next === 'the' && /^(?:next|coming|second|third|fourth|first|remainder|balance|rest|near|medium|long|years|months|weeks|days)$/.test(afterNext))
        return `period.${afterNext}`
      if (next === '#this') return 'this.in'
      if (next === 'early' || next === 'late' || next === 'mid') return 'in.part'
      return null
    case 'this':
      return /^(?:year|quarter|month|week|summer|fall|spring|winter)$/.test(next) ? 'this' : null
    case '#next':
      return 'next.year'
    case '#past':
      return 'past.year'
    case 'last':
    case 'prior':
    case 'previous':
      return spans.test(next) ? 'past' : null
    case 'ago':
    case 'ended':
    case 'previously':
    case 'yesterday':
    case 'compared':
    case 'earlier':
      return `past.${word}`
    case 'annual':
    case 'full':
      return next === 'year' ? 'full.year' : null
    default:
      return null
  }
}
