import {type ContactDeviation, defineRule, listInWords} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a contact who is not on the list of contacts in the configuration, and a name, a telephone number or an e-mail address that differs
 * from the entry it belongs to.
 *
 * ## Why it matters
 * Consistency with the issuer's own list: questions about the release go to whoever stands there, and a wrong number or somebody who has
 * left cannot be recalled from a published release. No legal claim.
 *
 * ## Example
 * ```yaml issuer
 * names: [Acme Valves Corp.]
 * contacts:
 *   - {name: Jane Roe, phone: (312) 867-5309, email: jane.roe@acmevalves.com}
 *   - {phone: (312) 867-5300, email: ir@acmevalves.com}
 * ```
 * ```text bad
 * Investor Contact: Jane Roe, (312) 867-5390, jane.roe@acmevalves.com
 * ```
 *
 * ## Use instead
 * ```text good
 * Investor Contact: Jane Roe, (312) 867-5309, jane.roe@acmevalves.com
 * ```
 *
 * ## Options
 * None; the contacts are given under `issuer.contacts` in the configuration. An entry without a name is a desk at which anybody may answer.
 *
 * ## Limits
 * Silent without a list, and on a name that stands without a number or an address. A number or an address that is on the list for somebody else passes, since contacts share numbers; so does a contact
 * whom the release places in another company that it names.
 */
export default defineRule({
  id: 'contact/unlisted',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['contactDeviations'],
  messages: {
    contact: '`{text}` is not on the list of contacts',
    name: '`{text}` here, but {of} is listed for {approved}',
    phone: '`{text}` is not the listed number of {of}',
    email: '`{text}` is not the listed address of {of}'
  },
  why: 'The configuration lists the issuer’s contacts; questions about the release go to whoever stands in it (consistency with that list).',
  remedy: 'Write the contact as listed, or bring the list in the configuration up to date.',
  check({release, report}) {
    for (const deviation of release.contactDeviations) {
      const {part, of, approved} = deviation
      report({messageId: part, at: deviation, data: {of, approved: listInWords(approved)}, expected: approved, ...difference(deviation)})
    }
  }
})

function difference({part, approved}: ContactDeviation): {readonly remedy?: string} {
  return part === 'contact' ? {} : {remedy: `Write ${approved.join(' or ')}, or bring the list in the configuration up to date.`}
}
