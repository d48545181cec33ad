import {overlaps} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {Statement} from '../statements.ts'

/** Guidance with an amount that lacks its period or its assumptions. */
export interface BareGuidance {
  readonly statement: Statement
  readonly lacks: string
}

const assumption = /\b(?:assum\w+|based (?:up)?on|reflects?|exclud\w+|includes?|including|subject to|driven by|due to|as a result of|given|because)\b/i
const period =
  /\b(?:19|20)\d\d\b|\b(?:fiscal|full|calendar|current|next|this|coming) (?:year|quarter)\b|\b(?:first|second|third|fourth|next|current) (?:fiscal )?(?:quarter|half)\b|\bq[1-4]\b|\b(?:second|first) half\b|\b(?:twelve|12|six|nine) months\b|\byear[- ]end\b|\bquarter(?:ly)?\b|\bannual(?:ly|ized)?\b|\blong[- ]term\b/i

/** Finds guidance without a period, or in a section that states no assumption. */
export function findBareGuidance(release: Release): readonly BareGuidance[] {
  const found: BareGuidance[] = []
  for (const statement of release.statements) {
    const {quantified, classes, strength} = statement.forwardLooking
    if (!quantified || strength !== 'strong' || !classes.includes('projection')) continue
    const section = release.sections.find(({range}) => overlaps(range, statement.range))?.text ?? statement.text
    const lacks = [period.test(`${statement.text} ${section}`) ? null : 'period', assumption.test(section) ? null : 'assumptions'].filter(each => each !== null)
    if (lacks.length > 0) found.push({statement, lacks: lacks.join(' and no ')})
  }
  return found.slice(0, 3)
}
