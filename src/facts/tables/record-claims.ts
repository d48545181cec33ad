import {gate} from '../../text/gated-pattern.ts'
import {findMetrics} from '../quantities/metrics.ts'
import type {Placed, Release} from '../release.ts'
import type {TableFigure} from './reported-table.ts'
import {measuresOf} from './row-measures.ts'

/** A measure called a record. */
export interface RecordClaim extends Placed {
  readonly text: string
  readonly measure: string
  /** An earlier period of the same length in which the table shows more. */
  readonly higher: {readonly figure: TableFigure; readonly period: string} | null
  /** A table, the sentence itself or a change stated elsewhere gives an earlier figure. */
  readonly isCompared: boolean
}

// "record revenue", "record quarterly net sales", "highest-ever backlog", "all-time high in orders": not "record date", "holders of record"
const claim =
  /\b(?:record(?:-(?:setting|breaking|high))?|highest[- ]ever|all-time (?:high|record)(?: in| for)?|best[- ]ever) (?!dates?\b|holders?|owners?|of decision)((?:[A-Za-z&-]+ ){0,3}[A-Za-z&-]+)\b/gi
const otherSense = gate(
  /\b(?:off the|of|track|medical|health|on|public|for the|court|criminal|world|any|such|not|to|will|would|we|they|must|shall|did|can|may) $/i
)
const comparison = gate(
  /\b(?:compared|versus|vs\.?|from \$|up \d+|increase|rose|grew|exceed\w+|surpass\w+|previous record|prior record|higher than|over the)\b/i
)
const uncounted: ReadonlySet<string> = new Set(['investment', 'ownership', 'customers', 'payment', 'fee', 'headcount', 'proceeds', 'charge'])
// Names for what is earned in the end.
const income = /^(?:net income|earnings|profit|income|earnings per share)$/
const quiet: ReadonlySet<string> = new Set(['about', 'cautionary', 'contact', 'furniture', 'offering-legend', 'table'])

/** Finds claims of a record for a measure, and what the tables say of it. */
export function findRecordClaims(release: Release): readonly RecordClaim[] {
  const claims: RecordClaim[] = []
  const compared = new Set(release.changes.flatMap(({to, from, percent, amount}) => [to, from, percent, amount].map(quantity => quantity?.label)))
  for (const sentence of release.sentences) {
    if (quiet.has(sentence.section) || sentence.block.kind === 'cell' || !/\b(?:record|highest|all-time|best)/i.test(sentence.text)) continue
    for (const match of sentence.text.matchAll(claim)) {
      const [metric] = findMetrics(match[1] ?? '')
      if (!metric || uncounted.has(metric.name) || otherSense.test(sentence.text.slice(0, match.index))) continue
      const length = match[0].indexOf(match[1] ?? '') + metric.to
      const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + length}
      const {higher, isShown} = inTables(release, metric.name)
      claims.push({
        text: match[0].slice(0, length),
        measure: metric.name,
        higher,
        isCompared:
          isShown ||
          compared.has(metric.name) ||
          (income.test(metric.name) && [...compared].some(label => income.test(label ?? ''))) ||
          comparison.test(sentence.text),
        range,
        span: release.spanOf(range)
      })
    }
  }
  return claims
}

function inTables({tables}: Release, measure: string): {higher: RecordClaim['higher']; isShown: boolean} {
  let isShown = false
  for (const {rows, columns} of tables) {
    for (const row of rows) {
      if (!measuresOf(row).includes(measure)) continue
      const known = row.figures.filter(({column, isDash}) => !isDash && columns[column]?.end && columns[column]?.kind !== 'day')
      const latest = known.reduce<TableFigure | null>(
        (last, figure) => ((columns[figure.column]?.end ?? '') > (columns[last?.column ?? -1]?.end ?? '') ? figure : last),
        null
      )
      if (!latest) continue
      const like = known.filter(({column}) => columns[column]?.kind === columns[latest.column]?.kind && columns[column]?.end !== columns[latest.column]?.end)
      isShown ||= like.length > 0
      const higher = like.find(({value, step}) => value > latest.value + step)
      // One kind of period that shows a record is enough.
      if (like.length > 0 && !higher) return {higher: null, isShown: true}
      if (higher) return {higher: {figure: higher, period: columns[higher.column]?.head ?? ''}, isShown: true}
    }
  }
  return {higher: null, isShown}
}
