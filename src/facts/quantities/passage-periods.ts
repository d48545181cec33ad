import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {fiscalPeriodKeys, reportedQuarter} from './fiscal-period-keys.ts'
import {findNamedPeriods} from './period-keys.ts'

const trigger = gate(/quarter|month|year|half|week|\b[1-4]Q|\bQ[1-4]|FY|(?:19|20)\d\d/i)
// "compared with the fourth quarter of 2019": the period of the base
const base = gate(/\b(?:compared|versus|vs|from|over|than|against|since|until|through|by)\b[^,;.]*$/i)
// A sentence of more than this is debris.
const longest = 1200

/**
 * The period that each sentence is about by what stands before it: the one it names first, else that of the sentence
 * or heading before. A headline and what follows it are about the quarter reported on until another period is named.
 */
export function passagePeriods(release: Release): readonly (string | null)[] {
  const fiscalKey = fiscalPeriodKeys(release)
  const quarter = reportedQuarter(release)
  let passage = quarter
  return release.sentences.map(({text, range, section}) => {
    if (section === 'table' || section === 'furniture' || !trigger.test(text)) return passage
    for (const {from, to, key} of findNamedPeriods(text.slice(0, longest))) {
      if (/^(?:earlier|at)\b/.test(key) || base.test(text.slice(Math.max(0, from - 40), from))) continue
      const own = fiscalKey(range.from + from, range.from + to) ?? key
      if (!/^(?:Q\d|FY \d|\d+M|Q \d)/.test(own)) continue
      passage = quarter?.startsWith(`${own} `) ? quarter : own
      break
    }
    return passage
  })
}
