import {daysBetween, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes an earnings call that takes place more than 48 hours after the release.
 *
 * ## Why it matters
 * Item 2.02(b) of Form 8-K (https://www.sec.gov/files/form8-k.pdf; Item 12 before August 23, 2004) spares a second
 * report for what is said on a call within 48 hours of the release, on conditions. No issuer has to rely on it.
 *
 * ## Example
 * ```text bad
 * # Alder Creek Foods Reports First Quarter Results
 *
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. today reported results for the quarter ended March 31, 2025. Revenue for the quarter was $12.0 million and net income was $1.1 million.
 *
 * The company will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss the results. Dial 617-555-0142.
 * ```
 *
 * ## Use instead
 * ```text good
 * # Alder Creek Foods Reports First Quarter Results
 *
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. today reported results for the quarter ended March 31, 2025. Revenue for the quarter was $12.0 million and net income was $1.1 million.
 *
 * The company will hold a conference call on May 5, 2025, at 9:00 a.m. ET to discuss the results. Dial 617-555-0142.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The hour of the release is not known, so that only calls three days later or more are noted.
 */
export default defineRule({
  id: 'fd/supplemental-48h',
  severity: 'info',
  profiles: ['strict'],
  authority: 'statute',
  needs: ['calls', 'date', 'types'],
  types: ['earnings'],
  era: {from: '2003-03-28'},
  messages: {late: 'The call is {days} days after the release'},
  why: 'If the issuer relies on Item 2.02(b) of Form 8-K for what is said on the call, the limit is 48 hours after the release.',
  remedy: 'Move the call, or plan to report on Form 8-K what it adds, if you rely on Item 2.02(b).',
  check({release, report}) {
    const released = release.date?.iso
    for (const {date, dateAt, isAppearance, sentence} of release.calls) {
      // A call named in the headline is the news: the results are yet to come.
      if (!released || date === null || !dateAt || isAppearance || sentence.section === 'headline') continue
      const days = daysBetween(released, date)
      if (days >= 3 && days < 60) report({messageId: 'late', at: dateAt, data: {days}})
    }
  }
})
