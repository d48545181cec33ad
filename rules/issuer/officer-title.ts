import {defineRule, type Officer} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a person who is given two titles that one person does not hold side by side, such as Chief Operating Officer
 * in one place and Chief Financial Officer in another.
 *
 * ## Why it matters
 * Internal consistency: one of the two is wrong, and a reader may take it for the news of a change.
 *
 * ## Example
 * ```text bad
 * “We had a good year,” said Ann Poe, Chief Operating Officer.
 *
 * Ann Poe, Chief Financial Officer, added that costs fell.
 * ```
 *
 * ## Use instead
 * ```text good
 * “We had a good year,” said Ann Poe, President and Chief Financial Officer.
 *
 * Ann Poe, CFO, added that costs fell.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A full and a short title agree, and so do posts that one person often holds together (chairman, president, director).
 * Where the words around speak of a change ("will become", "formerly") nothing is reported.
 */
export default defineRule({
  id: 'issuer/officer-title',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['officers'],
  messages: {differs: '{person} is {title} here, but {other} above'},
  why: 'One person is given two titles that do not go together, so one of them is wrong (internal consistency).',
  remedy: 'Correct the title that is wrong, or say that it changes.',
  check({release, report}) {
    const first = new Map<string, Officer>()
    for (const officer of release.officers) {
      if (officer.changing) continue
      const known = first.get(officer.name)
      if (!known) first.set(officer.name, officer)
      else if (conflicts(known, officer)) {
        report({
          messageId: 'differs',
          at: officer.titleAt,
          data: {person: officer.name, title: `\`${officer.title}\``, other: `\`${known.title}\``},
          related: [{span: known.titleAt.span, message: 'titled so here'}]
        })
      }
    }
  }
})

const shortPosts: Readonly<Record<string, string>> = {
  ceo: 'executive',
  cfo: 'financial',
  coo: 'operating',
  cto: 'technology',
  cmo: 'marketing',
  cio: 'information',
  cao: 'accounting',
  cro: 'revenue',
  cso: 'scientific'
}
const ambiguous = new Set([
  'marketing',
  'medical',
  'technology',
  'technical',
  'accounting',
  'administrative',
  'revenue',
  'risk',
  'scientific',
  'strategy',
  'information',
  'investment'
])

// The chief offices that a title names: "President and CFO" names one, "financial".
function chiefOffices(title: string): readonly string[] {
  const offices: string[] = []
  for (const match of title.toLowerCase().matchAll(/\bchief\s([a-z]+)(?:\s(?:and|&)\s([a-z]+))?[a-z\s]*?officer|\b(c[a-z]o)\b/g)) {
    for (const office of [match[1], match[2], match[3] && shortPosts[match[3]]]) if (office) offices.push(office)
  }
  return offices
}

function conflicts(a: Officer, b: Officer): boolean {
  if (a.organization !== null && b.organization !== null && a.organization.split(/[\s,]/)[0] !== b.organization.split(/[\s,]/)[0]) return false
  const [first, second] = [chiefOffices(a.title), chiefOffices(b.title)]
  if (first.length === 0 || second.length === 0) return false
  if (first.concat(second).some(office => ambiguous.has(office))) return false
  return !first.some(office => second.includes(office))
}
