import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/materialized-risk.ts'

ruleTester(rule, {
  valid: [
    `On May 3 we received notice of a clinical hold from the FDA.

This release contains forward-looking statements. Actual results could differ materially because the clinical hold announced on May 3 may not be lifted, or patients may not enrol.`,
    `A competitor experienced a ransomware attack.

This release contains forward-looking statements. Actual results could differ materially because of cyber attacks on our systems or the price of steel.`,
    `The Company recalled all X9 pumps in May.

This release contains forward-looking statements. Actual results could differ materially because of further recalls or the price of steel.`,
    `Tarn Pumps opened a foundry.

This release contains forward-looking statements. Actual results could differ materially because we could be subject to a recall or a breach.`
  ],
  invalid: [
    {
      text: `On May 3 we received notice of a clinical hold from the FDA.

This release contains forward-looking statements. Actual results could differ materially because ⟦our trial could be subject to a clinical hold⟧, or patients may not enrol.`,
      findings: [{messageId: 'happened', severity: 'error'}]
    },
    {
      text: `In May the Company initiated a voluntary recall of its X9 pumps.

This release contains forward-looking statements. Actual results could differ materially because ⟦we could be subject to product recalls⟧; steel may become dearer.`,
      findings: ['happened']
    },
    {
      text: `On March 1 the Company detected unauthorized access to its network.

This release contains forward-looking statements. Actual results could differ materially because of the price of steel; ⟦possible cyber attacks⟧; and competition.`,
      findings: ['happened']
    }
  ]
})
