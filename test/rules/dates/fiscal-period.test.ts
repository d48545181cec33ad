import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/fiscal-period.ts'

ruleTester(rule, {
  valid: [
    'Sales for the second quarter ended June 30, 2025 rose from the second quarter ended June 30, 2024.',
    'Sales for the second quarter ended December 31, 2002 rose. The fiscal year ended June 30, 2002 was flat.',
    'Sales for the third quarter ended November 2, 2024 rose from the third quarter ended October 28, 2023.',
    'Sales for the second quarter ended June 30, 2025 rose. The third quarter ended September 30, 2025 was better.',
    '# Alder Creek Foods Reports Second Quarter\n\nBOSTON, July 21, 2025 -- Sales of Alder Creek Foods Inc. for the second quarter ended June 30, 2025 rose 4%.'
  ],
  invalid: [
    {
      text: 'Sales for the second quarter ended June 30, 2025 rose 4%. Costs for the ⟦second quarter ended September 30, 2025⟧ fell. The year ended December 31, 2024 was flat.',
      findings: [{messageId: 'conflict', related: ['second quarter ended June 30, 2025']}]
    },
    {
      text: 'Sales for the ⟦first quarter ended June 30, 2025⟧ rose. Costs for the first quarter ended March 31, 2025 fell, and for the first quarter ended March 31, 2024 too.',
      findings: ['conflict']
    },
    {
      name: 'the headline',
      text: '# Alder Creek Foods Reports ⟦Second Quarter⟧ Results\n\nBOSTON, October 21, 2025 -- Sales of Alder Creek Foods Inc. for the third quarter ended September 30, 2025 rose 4% to $12 million, the company said.',
      findings: [{messageId: 'headline', message: '`Second Quarter` in the headline, but the text reports on the third quarter'}]
    }
  ]
})
