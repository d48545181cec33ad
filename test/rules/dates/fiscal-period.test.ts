import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/fiscal-period.ts'

ruleTester(rule, {
  valid: [
    'Sales for the second quarter ended June 30, 2025 rose from the second quarter ended June 30, 2024.',
    'Sales for the second quarter ended December 31, 2002 rose. The fiscal year ended June 30, 2002 was flat.',
    'Sales for the third quarter ended November 2, 2024 rose from the third quarter ended October 28, 2023.',
    'Sales for the second quarter ended June 30, 2025 rose. The third quarter ended September 30, 2025 was better.',
    '# Alder Creek Foods Reports Second Quarter\n\nBOSTON, July 21, 2025 -- Sales of Alder Creek Foods Inc. for the second quarter ended June 30, 2025 rose 4%.',
    '# Alder Creek Foods Reports First Quarter 2025 Results\n\nSales in the first quarter of 2025 rose 4% from the first quarter of 2024. In the first quarter of 2024 a mill burned.',
    {
      name: 'a fiscal year called by the year in which it mostly lies',
      text: 'Sales for the fourth quarter of fiscal 2024, ended February 1, 2025, rose. The fiscal year 2024 ended February 1, 2025. The third quarter of fiscal 2024, ended November 2, 2024, was flat.'
    }
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
    },
    {
      name: 'a year in the headline that the text does not have',
      text: '# Alder Creek Foods Reports ⟦First Quarter 2024⟧ Results\n\nSales in the first quarter of 2025 rose 4%. Costs in the first quarter of 2025 fell.',
      findings: [{messageId: 'year', message: '`First Quarter 2024` in the headline, but the text has first quarter of 2025'}]
    },
    {
      name: 'days of another fiscal year',
      text: 'Sales for the ⟦first quarter of fiscal 2023 ended December 31, 2023⟧ rose. The fiscal year 2023 ended September 30, 2023, the fiscal year 2022 ended September 30, 2022.',
      findings: [{messageId: 'days', message: '`first quarter of fiscal 2023 ended December 31, 2023` lies in the fiscal year 2024'}]
    },
    {
      name: 'not that quarter of the stated year',
      text: 'Sales for the ⟦second quarter ended March 31, 2025⟧ rose. The fiscal year ended December 31, 2024 was flat, as was the year ended December 31, 2023.',
      findings: ['calendar']
    }
  ]
})
