import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/item-number.ts'

ruleTester(rule, {
  valid: [
    'The results are furnished under Item 2.02 of Form 8-K.',
    'It was reported under Items 1.01, 2.03 and 9.01 of Form 8-K.',
    'See Item 7.01, Regulation FD Disclosure, of our Form 8-K.',
    'The risks are in Item 1A of our Form 10-K.',
    'See Item 3.2 of the agreement.',
    {name: 'old numbers in their time', text: '# Acme Corp. Reports\n\nCHICAGO, May 4, 2003 - Acme Corp. furnished its results under Item 9 of Form 8-K.'}
  ],
  invalid: [
    {
      text: 'The results are furnished under ⟦Item 2.2⟧ of Form 8-K.',
      findings: [{messageId: 'meant', severity: 'error', message: 'Form 8-K has no `Item 2.2`; it is Item 2.02'}]
    },
    {text: 'It was reported under ⟦Item 9.02⟧ of Form 8-K.', findings: ['unknown']},
    {text: 'It was reported under Items 1.01 and ⟦2.3⟧ of Form 8-K.', findings: ['meant']},
    {
      text: 'Form 8-K reports it under ⟦Item 8.01⟧, Results of Operations and Financial Condition.',
      findings: [{messageId: 'title', message: '`Item 8.01` stands before the title of Item 2.02 of Form 8-K'}]
    }
  ]
})
