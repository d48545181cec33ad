import {approvedLegend, defineRule, type Fix, mayUseHarbor, type Release, type Statement, suggestLegend} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release that looks forward and has no cautionary paragraph, under any heading. A suggested fix inserts one
 * made of the subjects of the release.
 *
 * ## Why it matters
 * No law requires such a paragraph. Without one the first prong of the safe harbor of the Private Securities
 * Litigation Reform Act is not available: it is conditioned on forward-looking statements that are "identified" and
 * "accompanied by meaningful cautionary statements" (15 U.S.C. 78u-5(c)(1)(A)(i),
 * https://www.law.cornell.edu/uscode/text/15/78u-5).
 *
 * ## Example
 * ```text bad
 * We expect 2026 revenue of $40 million to $42 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company will host a conference call at 5:00 p.m. Eastern time.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Statements of third parties and of the company description do not count, and a single one only if it is plain. A release of a company that shows no US
 * listing and no report to the SEC is reported in `strict` only, since the safe harbor is for reporting issuers.
 */
export default defineRule({
  id: 'safe-harbor/missing',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['statements', 'cautionary', 'sections'],
  era: {from: '1995-12-22'},
  absence: true,
  messages: {
    several: 'I count {count} forward-looking statements but find no cautionary paragraph',
    one: 'I find one forward-looking statement and no cautionary paragraph'
  },
  why: 'No law requires a cautionary paragraph, but without one the cautionary-statement prong of the PSLRA safe harbor is not available (15 U.S.C. 78u-5(c)(1)(A)(i)).',
  remedy: 'Add a paragraph that names the forward-looking subjects and the factors that matter for them.',
  check({release, report}) {
    if (release.cautionary) return
    const strong = release.statements.filter(counts)
    const first = strong[0]
    if (!first || (strong.length === 1 && !isPlain(first))) return
    const isGrave = strong.length > 1 || strong.some(({forwardLooking}) => forwardLooking.quantified && forwardLooking.classes.includes('projection'))
    report({
      messageId: strong.length > 1 ? 'several' : 'one',
      at: first,
      severity: isGrave ? 'error' : 'warning',
      ...(mayUseHarbor(release) ? {} : {profile: 'strict'}),
      data: {count: strong.length},
      related: strong.slice(1, 5).map(({span}) => ({span, message: 'looks forward too'})),
      fixes: fixOf(release)
    })
  }
})

function counts({forwardLooking, section}: Statement): boolean {
  const {strength, score, speaker} = forwardLooking
  return strength === 'strong' && score >= 0.75 && section !== 'about' && (speaker === 'issuer' || speaker === 'officer')
}

// One statement alone must leave no doubt: a plan or a projection with its subject or its figure.
function isPlain({forwardLooking: {score, quantified, topics}}: Statement): boolean {
  return score >= 0.9 && (quantified || topics.length > 0)
}

function fixOf(release: Release): readonly Fix[] {
  const last = release.sections.findLast(({role}) => role === 'body' || role === 'quote' || role === 'lead' || role === 'about')
  if (!last) return []
  const isHtml = release.reading.format === 'html' || release.reading.format === 'edgar-html'
  const approved = approvedLegend(release)
  const text = approved ?? suggestLegend(release)
  const insertion = isHtml ? `<br><br>${text}` : `\n\n${text}`
  return [
    {
      title: approved ? 'Insert the approved legend and fill its brackets' : 'Insert a cautionary paragraph and fill its blanks',
      safety: 'suggested',
      edits: [{span: {start: last.span.end, end: last.span.end}, text: insertion}]
    }
  ]
}
