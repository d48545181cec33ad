import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/topic-coverage.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps will launch its X9 pump in May.

This release contains forward-looking statements. Actual results could differ materially because of market acceptance of the X9 pump and competition from Alder Pumps.`,
    `Tarn Pumps expects to complete enrolment in its Phase 2 trial in June.

This release contains forward-looking statements. Actual results could differ materially because of delays in testing and evaluation of our products and competition.`,
    `Tarn Pumps expects the merger with Alder to close in June.

This release contains forward-looking statements. Actual results could differ materially because of conditions to closing, required approvals and the loss of customers.`,
    {
      name: 'no factor at all is another finding',
      text: `Tarn Pumps expects to reach break-even by June.

This release contains forward-looking statements. Actual results could differ materially. `
    },
    `Tarn Pumps closed its private placement in May.

This release contains forward-looking statements. Actual results could differ materially because of competition and economic conditions.`
  ],
  invalid: [
    {
      text: `Tarn Pumps expects to reach break-even by June and will launch its X9 pump in May.

This release contains forward-looking statements. Actual results could differ materially because of ⟦market acceptance of the X9 pump⟧ and competition from Alder Pumps.`,
      findings: [{messageId: 'uncovered', message: 'No factor speaks to liquidity and profitability', related: ['expects to reach break-even by June']}]
    },
    {
      text: `Tarn Pumps expects the merger with Alder to close in June.

This release contains forward-looking statements. Actual results could differ materially because of ⟦the price of steel⟧ and competition.`,
      findings: ['uncovered']
    },
    {
      text: `Tarn Pumps intends to use the net proceeds of the offering for its Dayton foundry.

This release contains forward-looking statements. Actual results could differ materially because of ⟦the price of steel⟧ and competition.`,
      findings: ['uncovered']
    },
    {
      text: `Tarn Pumps expects to pay a quarterly dividend in 2027.

This release contains forward-looking statements. Actual results could differ materially because of ⟦the price of steel⟧ and competition.`,
      findings: ['uncovered']
    }
  ]
})
