import type {Memo} from '../memo.ts'
import type {Figure} from './figure.ts'
import {findMetrics, type NamedMetric} from './metrics.ts'
import {findNamedPeriods, type NamedPeriod} from './period-keys.ts'

/** What a sentence says around its figures. Offsets are into the sentence. */
export interface Surroundings {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly metrics: readonly NamedMetric[]
  readonly periods: readonly NamedPeriod[]
  /** Words in capitals throughout or by title: they say nothing of names. */
  readonly isTitle: boolean
  /** Names of the issuer, in lower case: they narrow nothing. */
  readonly issuerWords: ReadonlySet<string>
}

interface PeriodLookups {
  /** The period at a place of the sentence by the fiscal calendar. */
  readonly fiscalKey: (from: number, to: number) => string | null
  /** The quarter on which the release reports. */
  readonly quarter: string | null
  readonly memo: Memo
}

// "for the quarter" and "in the second quarter" without a year are the quarter reported on.
function ownQuarter(key: string, quarter: string | null): string {
  return quarter !== null && (key === 'Q' || quarter.startsWith(`${key} `)) ? quarter : key
}

/** Reads the surroundings of the figures of a sentence. */
export function surroundingsOf(
  text: string,
  figures: readonly Figure[],
  {isTitle, issuerWords, fiscalKey, quarter, memo}: Pick<Surroundings, 'isTitle' | 'issuerWords'> & PeriodLookups
): Surroundings {
  const periods = memo
    .recall('named periods', text, () => findNamedPeriods(text))
    .map(period => (/^(?:earlier|at)\b/.test(period.key) ? period : {...period, key: fiscalKey(period.from, period.to) ?? ownQuarter(period.key, quarter)}))
  return {text, figures, isTitle, issuerWords, metrics: memo.recall('metrics', text, () => findMetrics(text)), periods}
}
