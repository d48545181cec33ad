import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/comments.ts'

ruleTester(rule, {
  valid: [
    '<!-- prettier-ignore -->\n\nRevenue rose.',
    '<!-- markdownlint-disable -->\n\nRevenue rose.',
    {format: 'html', text: '<html><body><!-- Field: Page; Sequence: 1; Value: 1 --><p>Revenue rose.</p></body></html>'},
    {format: 'html', text: '<html><body><!-- Document created using Wdesk 1 --><!-- Copyright 2020 Workiva --><p>Revenue rose.</p></body></html>'},
    {format: 'html', text: '<html><body><!-- function go() { return 1; } --><p>Revenue rose.</p></body></html>'},
    'He took note to self and went on.'
  ],
  invalid: [
    {
      text: 'Revenue rose.\n\n⟦<!-- check with the CFO -->⟧',
      findings: [{messageId: 'left', severity: 'error', message: 'Comment left in the file: `check with the CFO`'}],
      fixed: 'Revenue rose.\n\n'
    },
    {format: 'html', text: '<html><body>⟦<!-- is this the right number? -->⟧<p>Revenue rose.</p></body></html>', findings: ['left']},
    {text: '⟦<!-- Old wording per Bob: revenue soared -->⟧\n\nRevenue rose.', findings: ['left']},
    {text: 'Revenue rose. ⟦NTD: confirm with the CFO⟧\n\nCosts fell.', findings: ['left']}
  ]
})
