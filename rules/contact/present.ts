import {defineRule, mayHaveLostContacts} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release that names nobody to ask: no contact block, no person, no telephone number and no e-mail address.
 *
 * ## Why it matters
 * Practice; the manuals of the exchanges expect that a listed company can be reached about its news.
 *
 * ## Example
 * ```text bad
 * # Acme Corp. Opens Plant in Ohio
 *
 * CHICAGO, May 4, 2026 - Acme Corp. (NYSE: ACM) today opened a plant in Dayton, Ohio. The plant makes valves for water works and employs
 * two hundred people. It was built in eighteen months on land that the Company bought from the city. The mayor of Dayton cut the ribbon.
 * Production began in April with one line, and two more lines stand ready. The Company paid for the plant from cash on hand and from a loan
 * of its bank. The plant replaces an older one in Toledo, which closed last year after forty years of service.
 *
 * About Acme Corp.
 *
 * Acme Corp. makes valves, pumps and fittings for water works in North America. It was founded in 1921 and has its seat in Chicago, Illinois.
 * ```
 *
 * ## Use instead
 * ```text good
 * # Acme Corp. Opens Plant in Ohio
 *
 * CHICAGO, May 4, 2026 - Acme Corp. (NYSE: ACM) today opened a plant in Dayton, Ohio. The plant makes valves for water works and employs
 * two hundred people.
 *
 * About Acme Corp.
 *
 * Acme Corp. makes valves, pumps and fittings for water works in North America.
 *
 * Investor contact: Jane Roe, Chief Financial Officer, (312) 867-5309
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Silent on excerpts, on pages saved as text from a wire service (which lose their table of contacts), and where a heading "Contacts" has nothing under it.
 */
export default defineRule({
  id: 'contact/present',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  absence: true,
  needs: ['contactBlocks', 'sections', 'date'],
  messages: {none: 'No contact block found'},
  why: 'Practice: exchange manuals expect a listed company to be reachable about its news, and readers look for a name and a number.',
  remedy: 'Add "Investor contact: [●], [title], [telephone], [e-mail]".',
  check({release, report}) {
    if (release.contacts.length === 0 && !mayHaveLostContacts(release)) report({messageId: 'none', at: 'document'})
  }
})
