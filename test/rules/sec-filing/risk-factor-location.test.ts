import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/risk-factor-location.ts'

ruleTester(rule, {
  valid: [
    'Risk factors are in Item 1A of our Form 10-K.',
    'Risk factors are in Item 3.D of our Form 20-F.',
    'Risks are described under the caption "Risk Factors" in our Form 20-F.',
    'Item 1A was amended.'
  ],
  invalid: [
    {
      text: 'Risk factors are in ⟦Item 1A⟧ of our Form 20-F.',
      findings: [{messageId: 'elsewhere', severity: 'info', message: '`Item 1A` is not where Form 20-F has risk factors; Item 3.D is'}]
    },
    {text: 'Risk factors are in ⟦Item 3.D⟧ of our Form 10-K.', findings: ['elsewhere']},
    {
      text: 'See ⟦Item 1A⟧ of the Form 40-F for 2025.',
      findings: [{messageId: 'elsewhere', message: '`Item 1A` is not where Form 40-F has risk factors; it has none'}]
    }
  ]
})
