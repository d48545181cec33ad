import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a Nasdaq company's sentence about a going-concern paragraph of its auditor that does not say in which opinion,
 * or on which statements, the paragraph stands.
 *
 * ## Why it matters
 * Nasdaq Rule 5250(b)(2) asks a listed company to announce, within seven days of the filing, that it has received an
 * audit opinion with a going-concern qualification. A sentence that leaves open what was qualified does not do that.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that its auditor added a going concern
 * explanatory paragraph.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that the report of its auditor on the
 * financial statements for the year ended December 31, 2020, filed with its Form 10-K, contains a going concern
 * explanatory paragraph.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Risk factors and management's own words about going concern are left alone.
 */
export default defineRule({
  id: 'listing/going-concern',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'listing',
  needs: ['listingEvents'],
  era: {from: '2003-07-01'},
  messages: {vague: 'The going-concern paragraph is told without {missing}'},
  why: 'Nasdaq Rule 5250(b)(2) asks a listed company to announce the receipt of an audit opinion with a going-concern paragraph.',
  remedy: 'Say: “The report of [●] on the financial statements for [●] in our Form 10-K contains a going concern explanatory paragraph.”',
  check({release, report}) {
    for (const event of release.listingEvents) {
      if (event.kind !== 'going-concern' || event.exchange !== 'Nasdaq' || (event.namesOpinion && event.namesReport)) continue
      report({messageId: 'vague', at: event, data: {missing: event.namesReport ? 'the opinion' : 'the statements or filing it belongs to'}})
    }
  }
})
