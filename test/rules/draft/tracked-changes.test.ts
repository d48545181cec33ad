import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/tracked-changes.ts'

const page = (body: string): string => `<html><body>${body}</body></html>`

ruleTester(rule, {
  valid: [
    {format: 'html', text: page('<p>Revenue was <u>solid</u> in the quarter.</p>')},
    {format: 'html', text: page('<table><tr><td>Total</td><td><u>42</u></td></tr></table>')},
    {name: 'marks of an amended registration statement', format: 'edgar-text', text: '<R>\nRevenue was solid.\n</R>\n'}
  ],
  invalid: [
    {
      format: 'html',
      text: page('<p>Revenue was ⟦<del>strong⟧</del> in the quarter.</p>'),
      findings: [{messageId: 'one', severity: 'error', message: 'A tracked change remains: `strong`'}]
    },
    {
      format: 'html',
      text: page('<p>Revenue was ⟦<del>strong⟧</del> <ins>solid</ins>.</p>'),
      findings: [{messageId: 'many', message: '2 tracked changes remain; the first is `strong`'}]
    },
    {format: 'html', text: page('<p>⟦<ins>Costs fell.⟧</ins> Revenue rose.</p>'), findings: ['one']}
  ]
})
