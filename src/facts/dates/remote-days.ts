import type {Release} from '../release.ts'
import type {DateMention} from './days.ts'

// What may lie far ahead: bonds, leases, licences.
const longTerm = /\b(?:due|matur\w+|expir\w+|until|through|term|lease\w*|notes?|bonds?|debentures?|licen[cs]e\w*|concession|patent\w*|by)\b/i

/** Finds days that no reader can mean: the end of a period a generation ahead, or another day that nobody living will see. */
export function findRemoteDays({date: released, dates, periodWords, sentences}: Release): readonly DateMention[] {
  if (!released) return []
  const now = Number(released.iso.slice(0, 4))
  const far = dates.filter(({iso, year, yearStated}) => iso !== null && yearStated && year !== null && year - now > 25)
  if (far.length === 0) return []
  const periodEnds = new Set(periodWords.map(({ended}) => ended?.range.from))
  let at = 0
  return far.filter(({range, year}) => {
    if (periodEnds.has(range.from)) return true
    while ((sentences[at]?.range.to ?? Infinity) < range.to) at++
    const sentence = sentences[at]
    return (year ?? 0) - now > 60 && sentence !== undefined && sentence.range.from <= range.from && !longTerm.test(sentence.text)
  })
}
