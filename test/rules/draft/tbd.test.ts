import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/tbd.ts'

ruleTester(rule, {
  valid: [
    'The XX chromosome was studied at SpaceX under Louis XX.',
    'The shares trade as Acme (NYSE: TBD).',
    'The Company invests in the TBA market for mortgage securities.',
    'TK Elevator is a customer.',
    'The fund rose 10x, and 5x% was never said.',
    'The switches of the PI3Axxx family and IDEXX are known.',
    'Factors include (xx) costs and (xxi) demand.'
  ],
  invalid: [
    {text: 'Revenue was ⟦$XX⟧ million.', findings: [{messageId: 'unfinished', severity: 'error', message: '`$XX` looks unfinished'}]},
    {text: 'Margin was ⟦xx⟧% and earnings were ⟦$X.XX⟧ a share in ⟦Q3 20XX⟧.', findings: ['unfinished', 'unfinished', 'unfinished']},
    {text: 'The call will be held at ⟦TBD⟧. Date: ⟦TBA⟧', findings: ['unfinished', 'unfinished']},
    {text: 'Notes of ⟦4.xx⟧% for ⟦$1xx⟧ million were sold.', findings: ['unfinished', 'unfinished']},
    {text: '"⟦TKTK⟧," said the chairman on ⟦March XX, 2026⟧.', findings: ['unfinished', 'unfinished']},
    {
      name: 'fixed-width text',
      format: 'edgar-text',
      text: 'Revenue rose  ⟦x.x⟧%  in the  quarter to  ⟦$xx.x⟧ million.\n',
      findings: ['unfinished', 'unfinished']
    }
  ]
})
