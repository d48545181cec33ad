import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/impossible.ts'

ruleTester(rule, {
  valid: [
    'The plant stands at 31 June Street in Springfield.',
    'Results for the 13 weeks ended March 29, 2003 were in line.',
    'The fiscal year ended February 29, 2024.',
    {name: 'left to dates/quarter-end', text: 'The quarter ended September 31, 2025 was strong.'},
    'Net sales for the 53 weeks ended February 3, 2024 rose.',
    'The notes mature on 30 September 2031 and bear interest from 2026-06-30.'
  ],
  invalid: [
    {text: 'The offer expires on ⟦June 31, 2026⟧.', findings: [{messageId: 'impossible', message: 'There is no `June 31, 2026`'}]},
    {text: 'The meeting was held on ⟦Feb. 29, 2023⟧ in Boston.', findings: ['impossible']},
    {text: 'Production began on ⟦September 31⟧.', findings: ['impossible']},
    {text: 'Payment falls due on ⟦31 November 2025⟧.', findings: ['impossible']},
    {text: 'The record date is ⟦4/31/2026⟧.', findings: ['impossible']}
  ]
})
