import {type CallLegend, defineRule, findCallLegend, listInWords} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the script of a call whose legend does not say that statements are forward-looking, that results could
 * differ materially, or in which readily available written document the factors stand.
 *
 * ## Why it matters
 * For oral statements the statute lists these elements (15 U.S.C. 78u-5(c)(2),
 * https://www.law.cornell.edu/uscode/text/15/78u-5).
 *
 * ## Example
 * ```text bad
 * Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. Our remarks today include forward-looking statements, and actual results could differ materially. See our filings.
 * ```
 *
 * ## Use instead
 * ```text good
 * Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. Our remarks today include forward-looking statements, and actual results could differ materially. See Item 1A of our Form 10-K filed on February 20, 2026.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only scripts are read, not notices of calls.
 */
export default defineRule({
  id: 'safe-harbor/oral-legend',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['sentences'],
  era: {from: '1995-12-22'},
  messages: {lacks: 'The legend of the call lacks {elements}'},
  why: 'For oral forward-looking statements the statute lists what is to be said (15 U.S.C. 78u-5(c)(2)).',
  remedy: 'Add: "... are forward-looking; actual results could differ materially; see [●], which is available at [●]."',
  check({release, report}) {
    const legend = findCallLegend(release)
    const lacks = legend ? missing(legend) : []
    if (legend && lacks.length > 0) report({messageId: 'lacks', at: legend.at, data: {elements: listInWords(lacks)}})
  }
})

function missing({identifies, differs, document}: CallLegend): readonly string[] {
  const elements: string[] = []
  if (!identifies) elements.push('the words "forward-looking"')
  if (!differs) elements.push('"could differ materially"')
  if (!document) elements.push('a named document')
  return elements
}
