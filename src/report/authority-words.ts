import type {Authority} from '../rule/define-rule.ts'

/** What a finding rests on, at its true strength, in words for people. */
export const authorityWords: Readonly<Record<Authority, string>> = {
  statute: 'rests on statute or agency rule',
  listing: 'rests on an exchange rule',
  staff: 'rests on a staff position, which is not a rule',
  case: 'rests on court decisions; circuits may differ',
  practice: 'drafting practice; no legal authority is claimed',
  arithmetic: 'arithmetic or internal consistency; no legal claim'
}
