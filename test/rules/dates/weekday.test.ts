import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/weekday.ts'

ruleTester(rule, {
  valid: [
    'The call takes place on Friday, March 21, 2003.',
    'RANCHO VERDE, Calif., March 21, 2003 - Alder Creek Foods today announced a dividend.',
    'Shares closed at $12.40, against Friday’s close of $11.90, on March 17, 2003.',
    'The booth is open Monday through Friday, May 4 to 8, 2026.',
    'The offer, extended on Thursday, expires March 21, 2003.',
    'El pago es el lunes, 21 de marzo de 2003, y el viernes, March 21, 2003.',
    'Holders of record on Sept. 5, 2025 (Friday) are paid on Friday, 19 September 2025.',
    {name: 'no year and no date of release', text: 'The call takes place on Friday, May 7.'},
    'Tuesday and Wednesday, May 6 and 7, 2026, are reserved for visits.'
  ],
  invalid: [
    {
      text: 'The call takes place on ⟦Monday, March 21, 2003⟧.',
      findings: [{messageId: 'wrong', message: '`Monday, March 21, 2003`: March 21, 2003 is a Friday'}],
      fixed: 'The call takes place on Friday, March 21, 2003.'
    },
    {text: 'Join us at noon on ⟦Thurs., June 4th, 2025⟧, in Boston.', findings: ['wrong']},
    {text: 'The vote is on ⟦WEDNESDAY, MAY 7, 2026⟧.', findings: ['wrong']},
    {text: 'Holders of record on ⟦Sept. 5, 2025 (Monday⟧) are paid.', findings: ['wrong']},
    {text: 'A replay is available from Friday, March 21, 2003 to ⟦Friday, March 29, 2003⟧.', findings: ['wrong']}
  ]
})
