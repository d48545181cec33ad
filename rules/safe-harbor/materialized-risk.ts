import {defineRule, findMaterializedRisks} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a factor that calls possible what the release itself says has happened: a clinical hold, a recall, a breach,
 * a default, a termination, a shutdown.
 *
 * ## Why it matters
 * Caution that is misleading in the light of historical fact is not meaningful (Slayton, 604 F.3d 758, 2d Cir. 2010;
 * Harman, 791 F.3d 90, D.C. Cir. 2015); warnings of risks that have already come to pass can mislead (In re Alphabet,
 * 1 F.4th 687, 9th Cir. 2021). Circuits differ on hypothetical wording.
 *
 * ## Example
 * ```text bad
 * On May 3 we received notice of a clinical hold from the FDA.
 *
 * This release contains forward-looking statements. Actual results could differ materially because our trial could be subject to a clinical hold, or patients may not enrol.
 * ```
 *
 * ## Use instead
 * ```text good
 * On May 3 we received notice of a clinical hold from the FDA.
 *
 * This release contains forward-looking statements. Actual results could differ materially because the clinical hold announced on May 3 may not be lifted, or patients may not enrol.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only plain events are compared. Further, additional or resolved events are left alone.
 */
export default defineRule({
  id: 'safe-harbor/materialized-risk',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['cautionary', 'sentences'],
  messages: {happened: 'The legend speaks of a {event} as possible; the release says that it has happened'},
  why: 'Caution misleading in the light of historical fact is not meaningful (Slayton, 2d Cir. 2010; Harman, D.C. Cir. 2015; Alphabet, 9th Cir. 2021); circuits differ on hypothetical wording.',
  remedy: 'State the fact in the legend: the event, its date and its effects.',
  check({release, report}) {
    for (const {factor, event, happened, sameWords} of findMaterializedRisks(release)) {
      report({
        messageId: 'happened',
        at: factor,
        severity: sameWords ? 'error' : 'warning',
        data: {event},
        related: [{span: happened.span, message: 'reported here'}]
      })
    }
  }
})
