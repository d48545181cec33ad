import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/defined-term.ts'

ruleTester(rule, {
  valid: [
    'Alder Creek Foods, Inc. (the “Company”) declared a dividend. The Company will pay it in June.',
    'Alder Creek Foods, Inc. ("Alder" or the "Company") declared a dividend. The Company will pay it in June.',
    'Alder Creek Foods, Inc. (the Company) declared a dividend. The Company will pay it in June.',
    'Alder Creek Foods declared a dividend. It will pay it in June.',
    {name: 'in small letters only', text: 'Alder Creek Foods declared a dividend. The company will pay it in June.'}
  ],
  invalid: [
    {
      text: 'Alder Creek Foods, Inc. declared a dividend. ⟦The Company⟧ will pay it in June. The Company grew.',
      findings: [{messageId: 'undefined', severity: 'info', message: '“the Company” is not defined'}]
    },
    {
      text: 'Alder Creek Foods, Inc. declared a dividend. ⟦The Company⟧ will pay it in June. Then the company will grow.',
      findings: [{messageId: 'both', message: '“the Company” is not defined, and it is also written “the company” once'}]
    },
    {
      text: 'Alder Creek Foods, Inc. (the “Company”) declared a dividend. The Company will pay it in June. Then ⟦the company⟧ will grow.',
      findings: ['mixed']
    },
    {text: 'Alder Creek Foods, Inc. (“Alder”) declared a dividend, which ⟦the Company⟧ will pay in June.', findings: ['undefined']}
  ]
})
