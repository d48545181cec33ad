import {defineRule, findCoverageGaps, listInWords, suggestFactor, topicName} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the subjects on which the release plainly looks forward and to which no factor of the legend speaks. Each
 * such statement is a related place; a suggested fix adds a factor for each subject.
 *
 * ## Why it matters
 * Harman (791 F.3d 90, D.C. Cir. 2015) looked for cautions "tailored to the specific forward-looking statements".
 * Harris v. Ivax (182 F.3d 799, 11th Cir. 1999) does not ask for the very factor that came to pass, so subjects are
 * compared, not events.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps expects to reach break-even by June and will launch its X9 pump in May.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of market acceptance of the X9 pump and competition from Alder Pumps.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps will launch its X9 pump in May.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of market acceptance of the X9 pump and competition from Alder Pumps.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only strong statements with a plain subject count, and a factor is taken to cover every subject that its words
 * touch. Legends under Canadian law are reported in `strict` only.
 */
export default defineRule({
  id: 'safe-harbor/topic-coverage',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['cautionary', 'coverage', 'statements'],
  messages: {uncovered: 'No factor speaks to {topics}'},
  why: 'Cautions are looked at for whether they are tailored to the statements made (Harman, D.C. Cir. 2015); the very factor is not asked for (Harris v. Ivax, 11th Cir. 1999).',
  remedy: 'Add a factor for each subject, or drop the statement.',
  check({release, report}) {
    const {cautionary} = release
    const first = cautionary?.factors.find(factor => !factor.catchAll)
    const gaps = cautionary && first ? findCoverageGaps(release) : []
    if (!cautionary || !first || gaps.length === 0) return
    const {from} = first.range
    const at = release.spanOf({from, to: from + headOf(first.text).length})
    const addition = gaps.map(({topic}) => `${suggestFactor(topic)}, `).join('')
    report({
      messageId: 'uncovered',
      at,
      ...(cautionary.kind === 'canadian-forward-looking' ? {profile: 'strict'} : {}),
      data: {topics: listInWords(gaps.slice(0, 3).map(({topic}) => topicName(topic)))},
      related: gaps.map(({topic, clause}) => ({span: clause.span, message: `looks forward: ${topicName(topic)}`})),
      fixes: [
        {title: 'Add a factor for each subject and fill its blanks', safety: 'suggested', edits: [{span: {start: at.start, end: at.start}, text: addition}]}
      ]
    })
  }
})

// "certain delays beyond our control" with respect to market acceptance
//                                    ^^^^^^^^^^^^^^^
function headOf(text: string): string {
  return /^.{12,}?(?= (?:with respect to|relating to|related to|associated with|as a result of|due to)\b)/i.exec(text)?.[0] ?? text
}
