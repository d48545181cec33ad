import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/file-number.ts'

const shelf = (number: string): string => `The shares are sold under a shelf registration statement on Form S-3 (${number}) that the SEC declared effective.`

ruleTester(rule, {
  valid: [
    shelf('File No. 333-281999'),
    shelf('Registration No. 333-281999-01'),
    shelf('File No. 33-27894'),
    'The Company reports to the SEC under Commission File No. 001-12345.',
    'The suit is docketed in court under File No. 26-cv-1234A.',
    'The application has FDA File No. K123456A.'
  ],
  invalid: [
    {
      text: shelf('⟦File No. 33-27894A⟧'),
      findings: [{messageId: 'shape', severity: 'warning', message: '`File No. 33-27894A` has not the shape of an SEC file number'}]
    },
    {text: shelf('⟦File No. 333-12⟧'), findings: ['shape']},
    {text: shelf('⟦Registration No. 333-2819990⟧'), findings: ['shape']}
  ]
})
