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
    }
  ]
})
