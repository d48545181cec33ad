import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/merge-field.ts'

ruleTester(rule, {
  valid: [
    'La société «innovation» a dit : «Nous sommes fiers».',
    'Sales rose 50% to 60% of the plan.',
    '```\nconst name = `${user}` + {{ticker}}\n```\n\nAcme opens its source.',
    'Margins < 5% and costs > 3% are bad.'
  ],
  invalid: [
    {
      text: 'Acme Corp. (⟦{{ the exchange }}⟧: ACM) opened a plant.',
      findings: [{messageId: 'field', severity: 'error', message: 'Unresolved merge field `{{ the exchange }}`'}]
    },
    {text: 'Dear «First_Name», Acme opened a plant.'.replace('«First_Name»', '⟦«First_Name»⟧'), findings: ['field']},
    {text: 'The Company ⟦%COMPANY%⟧ opened a plant.', findings: ['field']},
    {
      name: 'fixed-width text',
      format: 'plain-text',
      text: 'The shares of ⟦<<Company Name>>⟧ rose. ⟦Lorem ipsum⟧ dolor.'.replace('Lorem', 'lorem'),
      findings: ['field', 'field']
    }
  ]
})
