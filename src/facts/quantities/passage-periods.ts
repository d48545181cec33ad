import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {fiscalPeriodKeys, reportedQuarter, reportedYear} from './fiscal-period-keys.ts'
import {findNamedPeriods} from './period-keys.ts'

const trigger = gate(/quarter|month|year|half|week|\b[1-4]Q|\bQ[1-4]|FY|(?:19|20)\d\d/i)
// "compared with the fourth quarter of 2019": the period of the base
const base = gate(/\b(?:compared|versus|vs|from|over|than|against|since|until|through|by)\b(?:[^,;.]|[.,](?=\d))*$/i)
// A sentence of more than this is debris.
const longest = 1200

/**
 * The period that each sentence is about by what stands before it: the one it names first, else that of the paragraph
 * or heading before. A headline and what follows it are about the period reported on until another is named; what an
 * item of a list names holds for that item.
 */
export function passagePeriods(release: Release): readonly (string | null)[] {
  const fiscalKey = fiscalPeriodKeys(release)
  const reported = reportedQuarter(release) ?? reportedYear(release)
  let around = reported
  let within = reported
  let block: Sentence['block'] | null = null
  return release.sentences.map(sentence => {
    const {text, range, section} = sentence
    if (sentence.block !== block) {
      block = sentence.block
      within = standsApart(sentence) ? reported : around
    }
    if (section === 'table' || section === 'furniture' || !trigger.test(text)) return within
    for (const {from, to, key} of findNamedPeriods(text.slice(0, longest))) {
      if (/^(?:earlier|at)\b/.test(key) || base.test(text.slice(Math.max(0, from - 40), from))) continue
      if (text[from - 1] === '(' && text[to] === ':') continue
      const own = fiscalKey(range.from + from, range.from + to) ?? key
      if (!/^(?:Q\d|FY \d|\d+M|Q \d)/.test(own) || (own.startsWith('FY') && from > 30 && block.kind !== 'heading')) continue
      within = reported?.startsWith(`${own} `) ? reported : own
      if (block.kind !== 'list-item' && !standsApart(sentence)) around = within
      break
    }
    return within
  })
}

function standsApart({section}: Sentence): boolean {
  return section === 'headline' || section === 'subheadline'
}
