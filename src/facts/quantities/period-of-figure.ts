import {gate} from '../../text/gated-pattern.ts'
import type {Figure} from './figure.ts'
import {closesAside} from './measure-of-figure.ts'
import type {NamedPeriod} from './period-keys.ts'
import {type ChangeRole, roleAfter} from './roles-of-figures.ts'
import type {Surroundings} from './surroundings.ts'

/** The period nearest after the figure in its own clause, else the nearest before it. */
export function periodOf({text, figures, periods}: Surroundings, index: number, role: ChangeRole): NamedPeriod | null {
  const figure = figures[index] as Figure
  let end = text.length
  for (let at = index + 1; at < figures.length; at++) {
    const next = figures[at] as Figure
    // "to $6.2 million, or $0.43 per diluted share, for the quarter": the alternate shares the period.
    if (roleAfter(text.slice(figures[at - 1]?.to ?? 0, next.from).slice(-200)) !== 'or') {
      end = next.from
      break
    }
  }
  const after = periods.find(period => period.from >= figure.to && period.from < end && !/;|\. /.test(text.slice(figure.to, period.from)))
  if (after && !leadsElsewhere.test(text.slice(figure.to, after.from)) && !headsFigure(text, after)) return after
  if (role === 'from') {
    const previousEnd = figures[index - 1]?.to ?? 0
    return periods.find(period => period.from >= previousEnd && period.to <= figure.from) ?? after ?? null
  }
  let before: NamedPeriod | null = null
  for (const period of periods) {
    if (period.to > figure.from) break
    if (!period.key.startsWith('earlier') && !(headsFigure(text, period) && closesAside(text, period.from, figure.from))) before = period
  }
  return before
}

// "similar to last year", "flat compared to 2019", "due in 2025": a period that is not the figure's own
const leadsElsewhere = gate(
  /\b(?:compared|versus|vs|over|from|than|similar|flat|unchanged|in line|consistent|relative|against|expir\w*|matur\w*|payable|due|until|through|since|before)\b/i
)

// "to $503 million (Q1 2019: $558 million)"
//                   ^^^^^^^
function headsFigure(text: string, {from, to}: NamedPeriod): boolean {
  return text[from - 1] === '(' && text[to] === ':'
}

/** Is the figure of the time that the sentence is about, or of the one it is compared with? */
export function standingOf({text, figures}: Surroundings, index: number, role: ChangeRole, period: NamedPeriod | null): 'current' | 'earlier' {
  if (role === 'from' || period?.key.startsWith('earlier')) return 'earlier'
  // "compared to $4.7 million, or $0.33 per share, and $4.1 million": alternates stand where the first of them stands.
  let at = index
  let own: ChangeRole = role
  while (own === 'or' && at > 0) {
    at--
    const previous = figures[at] as Figure
    own = roleAfter(text.slice(Math.max(figures[at - 1]?.to ?? 0, previous.from - 240), previous.from))
  }
  return own === 'from' ? 'earlier' : 'current'
}
