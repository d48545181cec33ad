import {gate} from '../../text/gated-pattern.ts'
import type {Figure} from './figure.ts'
import type {NamedMetric} from './metrics.ts'
import type {Surroundings} from './surroundings.ts'

// "$4.8 million in gross proceeds", "$2.00 million provision", "20% increase in net income", "12% revenue growth"
//              ^^^^                                             ^^^^^^^^^^^^^
const leadsToMetric = gate(
  /^ (?:(?:in|of) (?:[\w'’&-]+ ){0,3}|(?:[\w'’&-]+ ){0,2}|(?:[\w-]+ ){0,2}(?:increase|decrease|growth|decline|rise|gain|reduction|improvement|drop|jump) (?:in|of) (?:[\w'’&-]+ ){0,4})$/i
)
const leadsAway = gate(
  /\b(?:compared|from|to|and|or|by|while|for|on|over|than|versus|at|with|was|were|is|are|as|per|when|which|that|year|quarter|due|primarily|respectively|before|after|less|plus|excluding|including|under|into|through|against|between|during|until|but|not|its|their|while|because|driven|reflecting|offset|partially)\b/i
)

/** The measure that the figure at `index` is of; null if the words name none. */
export function metricOf({text, figures, metrics}: Surroundings, index: number): NamedMetric | null {
  const figure = figures[index] as Figure
  const next = figures[index + 1]
  const after = metrics.find(metric => metric.from >= figure.to)
  if (after && after.from - figure.to < 70 && (!next || next.from >= after.to)) {
    const between = text.slice(figure.to, after.from)
    if (
      !(figure.unit === 'percent' && /^ of /.test(between)) &&
      leadsToMetric.test(between) &&
      !leadsAway.test(between) &&
      (!/^(?:interest|own|owns|orders|members|accounts|cash|debt|loans?)$/i.test(after.text) || (after.text === 'cash' && holdsCash(text, figure)))
    )
      return after
  }
  let before: NamedMetric | null = null
  for (const metric of metrics) {
    if (metric.to > figure.from) break
    // "compared to $18.5 million, or $0.41 diluted earnings per share, and $10.8 million"
    if (figure.per === null && Math.abs(figure.value) >= 1000 && / per share$/.test(metric.name)) continue
    // "Net income (after a $2.0 million provision for loan losses) was $5.0 million"
    if (before && closesAside(text, metric.from, figure.from)) continue
    // "Gross proceeds of the offering", "revenue from contracts": the first is what is measured.
    if (before && belongsTo.test(text.slice(before.to, metric.from))) continue
    // "Adjusted EBITDA improved to a loss of $3.6 million": the sign and no other measure
    if (before && metric.name === 'loss' && /\b(?:to|was|is|at) an? $/.test(text.slice(before.to, metric.from))) continue
    // "book value per share excluding other comprehensive income rose to $44.07"
    if (before && leavesOut.test(text.slice(before.to, metric.from))) continue
    // "12.1 percent of sales": sales are what the rate is of.
    if (!/(?:%|percent) of (?:[\w-]+ ){0,2}$/i.test(text.slice(Math.max(0, metric.from - 40), metric.from))) before = metric
  }
  if (before && /;|(?<!\bvs)\. /.test(text.slice(before.to, figure.from))) return null
  return before
}

// "ended the quarter with $1.2 billion in cash", not "paid $1.2 billion in cash"
function holdsCash(text: string, {from, to}: Figure): boolean {
  return (
    text.startsWith(' in cash', to) && /\b(?:ended|closed|had|has|have|holds?|held|with) (?:[\w'’,-]+ ){0,6}$/i.test(text.slice(Math.max(0, from - 60), from))
  )
}

/** Does a parenthesis opened before the one place close before the other? */
export function closesAside(text: string, from: number, to: number): boolean {
  const open = text.lastIndexOf('(', from)
  if (open < 0 || text.lastIndexOf(')', from) > open) return false
  const close = text.indexOf(')', from)
  return close >= 0 && close < to
}

const leavesOut = gate(/^,? \(?(?:excluding|exclusive of|net of|before) (?:[\w'’-]+ ){0,4}$/i)
// "net income of $138.1 million, $12.1 million of stock-based compensation"
//                                ^^^^^^^^^^^^^^^^
const ofNoun = gate(/^ of (?!the\b|our\b|its\b|an?\b|which\b|fiscal\b|calendar\b|first|second|third|fourth|total\b)[a-z]/)
const inList = /^,? (?:and )?$/

/** Is the figure followed by "of" a thing that is no measure, in a list of figures? */
export function isOfAnotherNoun({text, figures, metrics}: Surroundings, index: number): boolean {
  const figure = figures[index] as Figure
  const previous = figures[index - 1]
  if (!previous || figure.unit === 'percent' || !ofNoun.test(text.slice(figure.to, figure.to + 20))) return false
  if (metrics.some(({from}) => from >= figure.to && from - figure.to < 70)) return false
  return (
    inList.test(text.slice(previous.to, figure.from)) ||
    metrics.some(({from, to}) => from >= previous.to && to <= figure.from && inList.test(text.slice(to, figure.from)))
  )
}

const belongsTo = gate(/^ (?:of|from|for|in|to) (?:(?:the|our|this|its|a|an) )?(?:[\w'’-]+ ){0,3}$/i)
