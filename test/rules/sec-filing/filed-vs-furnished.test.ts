import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/filed-vs-furnished.ts'

ruleTester(rule, {
  valid: [
    'We filed a Form 8-K under Item 1.01.',
    'The slides were furnished on Form 8-K under Item 7.01.',
    'The release was filed with the SEC.',
    'The report on Form 6-K was furnished to the SEC.',
    {name: 'before Form 8-K had such an item', text: '# Acme Corp. Reports\n\nCHICAGO, March 27, 2003 - Acme Corp. filed a report on Form 6-K.'}
  ],
  invalid: [
    {
      text: 'The slides were ⟦filed⟧ on Form 8-K under Item 7.01.',
      findings: [{messageId: 'item', severity: 'info', message: '`filed` with Item 7.01 of Form 8-K, which is furnished'}],
      fixed: 'The slides were furnished on Form 8-K under Item 7.01.'
    },
    {text: 'See Item 2.02 of the Current Report on Form 8-K ⟦filed⟧ on February 19, 2026.', findings: ['item']},
    {text: 'See the ⟦report on Form 6-K⟧ filed on May 4, 2026.', findings: ['report']}
  ]
})
