export {addDays, daysBetween, longDate, weekdayName, weekdayOf} from '../facts/dates/calendar.ts'
export type {DateMention} from '../facts/dates/days.ts'
export type {FactName, Placed, Release} from '../facts/release.ts'
export type {ReportedTable, TableFigure, TableRow} from '../facts/tables/reported-table.ts'
export {contains, overlaps, type Span, type TextRange} from '../text/span.ts'
export {
  type Authority,
  defineRule,
  type Edit,
  type Fix,
  type OptionSpec,
  type OptionSpecs,
  type Profile,
  type Related,
  type Report,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type Severity
} from './define-rule.ts'
