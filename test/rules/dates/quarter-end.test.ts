import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/quarter-end.ts'

ruleTester(rule, {
  valid: [
    'Sales for the 13 weeks ended March 29, 2003 rose 4%.',
    'Sales for the quarter ended September 30, 2025 rose 4%. The offer expires on June 31, 2026.',
    {
      name: 'a fiscal year of 52 weeks',
      text: 'Sales for the quarter ended June 28, 2025 rose. For the quarter ended March 29, 2025 they fell, and for the year ended December 28, 2024 they were flat.'
    },
    'Results for the half year ended June 30, 2025 and the twelve months ended March 31, 2025. The year ended December 31, 2024 was flat.',
    {
      name: 'a transition period',
      text: 'For the two months ended August 31, 2025 the Company reports on a new fiscal year. The year ended June 30, 2025 was its last of the old.'
    },
    'The subsidiary closes its year ended August 31, 2024 apart. Sales for the quarter ended June 30, 2025 rose from the quarter ended June 30, 2024.',
    {
      name: 'weeks shifted for comparison',
      text: 'Sales for the quarter ended October 28, 2023 rose. Over the 13 weeks ended November 4, 2023 they rose too, as in the quarter ended October 28, 2023.'
    },
    'Sales for the six months ended December 31, 2024 rose. The year ended June 30, 2024 was flat, as were the nine months ended March 31, 2024.',
    'For the quarter ended June 30, 2025 sales were $4 million, compared with $3 million for the quarter ended June 30, 2024.',
    'For the quarter ended June 30, 2025 sales were $4 million, and for the six months ended June 30, 2025 $7 million, compared with plan.',
    {name: 'a leap year', text: 'For the quarter ended February 29, 2024 sales rose, as for the quarter ended February 28, 2023.'}
  ],
  invalid: [
    {
      text: 'Sales for the quarter ended ⟦September 31, 2025⟧ rose 4%.',
      findings: [{messageId: 'impossible', message: 'Period end `September 31, 2025` does not exist'}]
    },
    {text: 'For the year ended ⟦Feb. 29, 2023⟧, revenue rose.', findings: ['impossible']},
    {text: 'Results for the six months ended ⟦June 31⟧ follow.', findings: ['impossible']},
    {
      name: 'one day that is no month end',
      text: 'Sales for the quarter ended ⟦March 30, 2025⟧ rose from the quarter ended March 31, 2024. The year ended December 31, 2024 was flat, as was the quarter ended June 30, 2024.',
      findings: ['notThisDay']
    },
    {
      name: 'no quarter of this fiscal year',
      text: 'Sales for the quarter ended ⟦August 31, 2025⟧ rose from the quarter ended September 30, 2024. The year ended December 31, 2024 was flat.',
      findings: [{messageId: 'notInYear', message: '`August 31, 2025` closes no quarter of the fiscal year of the other periods here'}]
    },
    {
      name: 'a month off, in a year of which nothing else is said',
      text: '# Alder Creek Foods Reports Results for the Quarter Ended ⟦July 31, 2025⟧\n\nSales for the quarter ended June 30, 2025 rose from the quarter ended June 30, 2024.',
      findings: [{messageId: 'notInYear', related: ['June 30, 2025', 'June 30, 2024']}]
    },
    {
      name: 'two quarters that would overlap',
      text: 'Sales for the quarter ended June 30, 2025 rose. Costs for the quarter ended ⟦May 31, 2025⟧ fell.',
      findings: ['notInYear']
    },
    {
      name: 'another day of the month',
      text: 'Sales for the quarter ended June 30, 2025 rose, costs for the quarter ended ⟦June 29, 2025⟧ fell. In the three months ended June 30, 2025 two mills closed.',
      findings: ['notThisDay']
    },
    {
      name: 'nine months that end with a quarter of another length',
      text: 'For the nine months ended ⟦March 31, 2025⟧ sales rose. The year ended September 30, 2024 was flat, as were the nine months ended June 30, 2024 and the year ended September 30, 2023.',
      findings: [{messageId: 'notThisLength', message: '`March 31, 2025` closes no such period of a fiscal year that ends in September'}]
    },
    {
      name: 'compared with itself',
      text: 'Sales for the year ended June 30, 2025 were $51 million, an increase of 47% compared to $35 million for the year ended ⟦June 30, 2025⟧.',
      findings: ['itself']
    }
  ]
})
