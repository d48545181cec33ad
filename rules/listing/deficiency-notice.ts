import {type DeficiencyNotice, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports an announcement of a Nasdaq deficiency notice that lacks the number of the listing rule, the basis, or the day
 * of receipt, or that comes more than four business days after it.
 *
 * ## Why it matters
 * Nasdaq Rule 5810(b) and IM-5810-1 ask a listed company to announce a deficiency notice within four business days, with
 * the rule and each specific basis and concern. It is a listing rule, not a statute.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods Receives Nasdaq Notice About Its Listing
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that it received a deficiency notice from
 * Nasdaq about the continued listing of its shares on The Nasdaq Capital Market.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods Receives Nasdaq Notice About Its Listing
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that on April 30, 2021 it received a
 * deficiency notice from Nasdaq, because the bid price of its shares closed below $1.00 for 30 consecutive business days,
 * as Listing Rule 5550(a)(2) requires for continued listing on The Nasdaq Capital Market.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only notices of Nasdaq: the NYSE has rules of its own. News of regained compliance, hearings and extensions is left
 * alone.
 */
export default defineRule({
  id: 'listing/deficiency-notice',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'listing',
  needs: ['listingEvents', 'types'],
  types: ['listing-notice'],
  era: {from: '2012-12-01'},
  absence: true,
  messages: {
    missing: 'The notice from Nasdaq is announced without {slots}',
    late: 'Received {received}, announced {days} business days later'
  },
  why: 'Nasdaq Rule 5810(b) and IM-5810-1 ask for an announcement within four business days that names the rule and each specific basis and concern.',
  remedy: 'Say: “On [●], {issuer} received a notice from Nasdaq that it does not meet Listing Rule [●] because [●].”',
  check({release, report}) {
    for (const event of release.listingEvents) {
      if (event.kind !== 'deficiency' || event.exchange !== 'Nasdaq') continue
      const data = {issuer: release.issuer.name ?? 'the company'}
      const slots = missingIn(event)
      if (slots.length > 0) report({messageId: 'missing', at: event, data: {...data, slots: slots.join(' or ')}})
      if (event.receivedOn && event.daysSince !== null && event.daysSince > 4 && event.daysSince < 60)
        report({messageId: 'late', at: event.receivedOn, severity: 'warning', data: {...data, received: event.receivedOn.text, days: event.daysSince}})
    }
  }
})

function missingIn({rule, basis, receivedOn}: DeficiencyNotice): readonly string[] {
  return [rule ? '' : 'the rule number', basis ? '' : 'its basis', receivedOn ? '' : 'the day of receipt'].filter(slot => slot !== '')
}
