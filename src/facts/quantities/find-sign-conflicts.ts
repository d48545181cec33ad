import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import {agrees, significantDigits} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {samePeriod} from './period-keys.ts'
import type {Change, Quantity} from './quantity.ts'
import {amountFits, isOfRate, percentFits, type Recomputed, recomputeChange} from './recompute-change.ts'

/** Words and figure that disagree about the sign. */
export interface SignConflict extends Placed {
  /** `direction`: a verb against the figures it joins; `negative`: a gain in parentheses; `rival`: a loss here, the same figure as income there. */
  readonly kind: 'direction' | 'negative' | 'rival'
  readonly text: string
  readonly figures: readonly Quantity[]
}

/** Finds words of gain, loss and direction that the figures contradict. */
export function findSignConflicts(release: Release): readonly SignConflict[] {
  return [...directions(release), ...negatives(release), ...rivals(release)]
}

function directions(release: Release): readonly SignConflict[] {
  const found: SignConflict[] = []
  for (const change of release.changes) {
    const recomputed = recomputeChange(change)
    if (!recomputed || !change.verb || !change.direction || !recomputed.direction || change.direction === recomputed.direction) continue
    if (!isSure(change, recomputed)) continue
    const {from, to} = recomputed
    found.push({kind: 'direction', text: change.verb.text, figures: [from, to], range: change.verb.range, span: change.verb.span})
  }
  return found
}

// The percentage or amount fits but for its direction, or the verb stands right before the figures.
function isSure(change: Change, recomputed: Recomputed): boolean {
  if (change.percent && !isOfRate(change)) return percentFits(change, recomputed) === true
  if (change.amount) return amountFits(change, recomputed) === true
  const {verb} = change
  if (!verb) return false
  const after = [recomputed.from, recomputed.to].map(figure => figure.range.from - verb.range.to).filter(distance => distance >= 0)
  return after.length > 0 && Math.min(...after) <= 16
}

// "net income of $(2.1) million" but not "net income (loss) of $(2.1) million"
//  ^^^^^^^^^^
const gainOf = gate(
  /\b(?:net income|net earnings|net profits?|profits?|gains?)(?: attributable to [\w ’']{1,40})? (?:of|was|were|totall?ed) (?:approximately |about )?$/i
)

function negatives(release: Release): readonly SignConflict[] {
  return release.quantities
    .filter(
      figure =>
        figure.negative &&
        isCurrency(figure.unit) &&
        figure.per === null &&
        gainOf.test(release.text.slice(Math.max(0, figure.range.from - 90), figure.range.from))
    )
    .map(figure => ({kind: 'negative', text: figure.text, figures: [figure], range: figure.range, span: figure.span}))
}

const opposite: Readonly<Record<string, string>> = {
  'net loss': 'net income',
  'loss per share': 'earnings per share',
  'operating loss': 'operating income'
}

// A loss and an income of the same amount, period and basis.
function rivals(release: Release): readonly SignConflict[] {
  const losses = new Map<string, Quantity[]>()
  const incomes: Quantity[] = []
  for (const figure of release.quantities) {
    if (figure.label === null || !isCurrency(figure.unit) || significantDigits(figure).length < (figure.standing === 'earlier' ? 3 : 2)) continue
    const counterpart = opposite[figure.label]
    if (counterpart) {
      const key = `${counterpart} ${significantDigits(figure)}`
      losses.set(key, [...(losses.get(key) ?? []).slice(0, 4), figure])
    } else if (Object.values(opposite).includes(figure.label)) incomes.push(figure)
  }
  const found: SignConflict[] = []
  for (const income of incomes) {
    if (income.negative || namesLoss(release, income)) continue
    const loss = (losses.get(`${income.label} ${significantDigits(income)}`) ?? []).find(
      other =>
        other.sentence !== income.sentence &&
        other.standing === income.standing &&
        agrees({...other, value: Math.abs(other.value), interval: other.negative ? [-other.interval[1], -other.interval[0]] : other.interval}, income) &&
        samePeriod(other.period, income.period) !== false &&
        other.basis.join() === income.basis.join()
    )
    if (loss) found.push({kind: 'rival', text: income.text, figures: [income, loss], range: income.range, span: income.span})
  }
  return found
}

// "net income (loss)", "earnings/loss": either sign is meant.
function namesLoss(release: Release, figure: Quantity): boolean {
  return /loss/i.test(release.text.slice(Math.max(0, figure.range.from - 60), figure.range.to + 30))
}
