import {type Call, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the announcement of a coming call or webcast that lacks its date, its time with the zone, its subject or a way
 * to join.
 *
 * ## Why it matters
 * SEC staff (Regulation FD C&DI 102.01, https://www.sec.gov/rules-regulations/staff-guidance/compliance-disclosure-interpretations/regulation-fd)
 * has said that adequate advance notice of a call includes its date, time, subject matter and call-in information.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call tomorrow to discuss its results. The company mills oats in Ohio and Vermont for bakers across the country and abroad.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call tomorrow, May 5, 2025, at 9:00 a.m. ET to discuss its results. To join, dial 617-555-0142.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A plan without any day or time, a call that is postponed or cancelled and an appearance at another's conference are
 * left alone. Foreign private issuers are outside Regulation FD; where the configuration says that the issuer is one,
 * the finding is a note in profile `strict`.
 */
export default defineRule({
  id: 'fd/call-details',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'staff',
  needs: ['calls', 'filings'],
  era: {from: '2000-10-23'},
  absence: true,
  messages: {missing: 'The announcement of the call gives no {missing}'},
  why: 'SEC staff, Regulation FD C&DI 102.01: adequate advance notice includes the date, time, subject matter and call-in information.',
  remedy: 'Add: [●date] at [●time] ET; dial [●number], ID [●]; webcast at [●URL].',
  check({release, report}) {
    const isForeign = release.profile?.status === 'foreign-private' || release.filings.some(({form}) => form !== null && /^(?:20-F|40-F|6-K)\b/.test(form))
    for (const call of release.calls) {
      if (call.isAppearance || !call.isFixed) continue
      const missing = missingOf(call)
      if (missing.length > 0)
        report({messageId: 'missing', at: call, data: {missing: missing.join(', no ')}, ...(isForeign ? {severity: 'info', profile: 'strict'} : {})})
    }
  }
})

function missingOf({hasDay, time, zone, hasSubject, hasAccess}: Call): readonly string[] {
  return [
    ...(hasDay ? [] : ['date']),
    ...(time === null ? ['time'] : zone === null ? ['time zone'] : []),
    ...(hasSubject ? [] : ['subject']),
    ...(hasAccess ? [] : ['number or address to join by'])
  ]
}
