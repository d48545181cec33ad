import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a deal or an approval said to be imminent. In `strict` also assertions of a present state that carry a
 * forecast: "in final negotiations", "on track", "the pipeline is strong".
 *
 * ## Why it matters
 * EP MedSystems v. EchoCath (235 F.3d 865, 3d Cir. 2000): that contracts are imminent may be a statement of present
 * fact. Quality Systems (865 F.3d 1130, 9th Cir. 2017): present facts are not shielded by projections. Against it,
 * Avaya (564 F.3d 242, 3d Cir. 2009) protected "on track" in its context.
 *
 * ## Example
 * ```text bad
 * Contracts with two majors are imminent.
 * ```
 *
 * ## Use instead
 * ```text good
 * We are negotiating contracts with two majors and expect to sign one by June.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Imminent dangers and weather are left alone.
 */
export default defineRule({
  id: 'safe-harbor/present-fact-as-forward',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['claims'],
  messages: {imminent: '`{text}` asserts a present fact, not only a forecast', status: '`{text}` asserts a present state beside a forecast'},
  why: 'Present facts are not shielded by the safe harbor in several circuits (EchoCath, 3d Cir. 2000; Quality Systems, 9th Cir. 2017); Avaya (3d Cir. 2009) protected "on track" in context.',
  remedy: 'Confirm that it is true today, or say what is being done and that no agreement is certain.',
  check({release, report}) {
    for (const claim of release.claims) {
      if (claim.kind === 'imminent') report({messageId: 'imminent', at: claim, data: {text: claim.text}})
      else if (claim.kind === 'status') report({messageId: 'status', at: claim, severity: 'info', profile: 'strict', data: {text: claim.text}})
    }
  }
})
