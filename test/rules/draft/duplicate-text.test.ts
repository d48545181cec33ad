import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/duplicate-text.ts'

const long = 'The Company also submitted its application for a change of name and symbol, which marks its departure from the business of its founders.'

ruleTester(rule, {
  valid: [
    'What it is is a plant, and it had had owners before.',
    'Bora Bora and New York, New York are far away.',
    'Will will retire as chairman.',
    `# ${long}\n\n${long}`,
    `${long}\n\n${long}\n\n${long}`,
    '| Ended | Ended |\n|---|---|\n| the | the |',
    'He logged in in May.'
  ],
  invalid: [
    {
      text: 'Revenue rose in ⟦the the⟧ first quarter.',
      findings: [{messageId: 'word', severity: 'warning', message: 'The word `the` stands twice'}],
      fixed: 'Revenue rose in the first quarter.'
    },
    {
      name: 'over a line end',
      format: 'edgar-text',
      text: 'We ⟦have\nhave⟧ extended our reach in the market for valves and for pumps of every kind.\n',
      findings: ['word']
    },
    {text: '⟦The the⟧ plant opened ⟦and and⟧ closed.', findings: ['word', 'word']},
    {
      text: `# Acme changes its name\n\nCHICAGO, May 4, 2026 - Acme Corp. is well. ${long}\n\nThe chairman was glad. ⟦${long}⟧ Costs fell.`,
      findings: [{messageId: 'sentence', related: [long]}]
    }
  ]
})
