import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/guidance-basis.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps Issues Earnings Guidance for 2026

Tarn Pumps issued its earnings guidance and outlook today. For fiscal 2026, Tarn Pumps expects earnings per share of $2.00 to $2.10, assuming no acquisitions.`,
    `Tarn Pumps Issues Earnings Guidance for 2026

Tarn Pumps issued its earnings guidance and outlook today. For 2026, we expect revenue of $40 million to $42 million, based on current orders.`,
    `Tarn Pumps Issues Earnings Guidance for 2026

Tarn Pumps issued its earnings guidance and outlook today. Guidance excludes the Dayton foundry. For fiscal 2026, we expect revenue of $40 million to $42 million.`,
    `Tarn Pumps opened a foundry and expects to sell pumps for $2.00.`
  ],
  invalid: [
    {
      text: `Tarn Pumps Issues Earnings Guidance for 2026

Tarn Pumps issued its earnings guidance and outlook today. ⟦Tarn Pumps expects 2026 earnings per share of $2.00.⟧`,
      findings: [{messageId: 'bare', severity: 'info', message: 'The guidance gives no assumptions'}]
    },
    {
      text: `Tarn Pumps Issues Earnings Guidance for 2026

Tarn Pumps issued its earnings guidance and outlook today. ⟦For fiscal 2026, Tarn Pumps expects revenue of $40 million to $42 million.⟧`,
      findings: ['bare']
    },
    {
      text: `Tarn Pumps Issues Earnings Guidance

Tarn Pumps issued its earnings guidance and outlook today. ⟦Tarn Pumps expects earnings per share of $2.00.⟧`,
      findings: ['bare']
    }
  ]
})
