import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a cautionary paragraph whose factors could stand in the legend of any company, or that names none. A factor
 * counts as specific if it names a product, trial, customer, agreement, regulator, place, amount or date that occurs
 * elsewhere in the release, or a concrete mechanism.
 *
 * ## Why it matters
 * The conference report to the Act says that "boilerplate warnings will not suffice" (H.R. Conf. Rep. 104-369). Vague
 * caution failed in Slayton (604 F.3d 758, 2d Cir. 2010); Harman (791 F.3d 90, D.C. Cir. 2015) asked for company-
 * specific warnings, Asher (377 F.3d 727, 7th Cir. 2004) for the principal contingencies.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps expects its Dayton foundry to open in May.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of economic conditions, competition, changes in technology and other risks.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps expects its Dayton foundry to open in May.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of delays in permits for the Dayton foundry, the failure of our resin supplier to deliver by April, and our lender not extending its waiver.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A legend is never reported for its length. One with a clause too involved to judge is reported in `strict` only. A legend that only points to filings is left to `safe-harbor/factors-by-reference-only`.
 * Legends under Canadian law are reported in `strict` only. A list with a specific factor but fewer than three in all
 * is reported in `strict` only.
 */
export default defineRule({
  id: 'safe-harbor/meaningful-factors',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['cautionary'],
  absence: true,
  messages: {
    none: 'The legend names no factor',
    generic: 'None of the {count} factors named is tied to this company or release',
    single: 'The one factor named is not tied to this company or release',
    few: 'The legend names {count} factors besides the catch-all'
  },
  why: 'Courts have refused first-prong protection to vague or boilerplate cautions (Slayton, 2d Cir. 2010; Harman, D.C. Cir. 2015); the conference report says that boilerplate will not suffice.',
  remedy: 'Name the factors that could realistically defeat what this release says of the future.',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary) return
    const factors = cautionary.factors.filter(factor => !factor.catchAll)
    const profile = cautionary.kind === 'canadian-forward-looking' ? {profile: 'strict' as const} : {}
    const at = cautionary.factorList ?? cautionary.riskSentence ?? cautionary.subject
    if (factors.length === 0) {
      if (!cautionary.filingPointer) report({messageId: 'none', at, severity: 'error', ...profile})
      return
    }
    const data = {count: factors.length}
    const related = factors.slice(0, 8).map(({span, reason}) => ({span, message: reason}))
    const isInvolved = factors.some(({text}) => text.split(' ').length > 28)
    if (!factors.some(factor => factor.specific))
      report({messageId: factors.length === 1 ? 'single' : 'generic', at, data, related, ...(isInvolved ? {profile: 'strict' as const} : profile)})
    else if (factors.length < 3) report({messageId: 'few', at, severity: 'info', data, profile: 'strict'})
  }
})
