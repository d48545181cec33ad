import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/highlight.ts'

const page = (body: string): string => `<html><body>${body}</body></html>`

ruleTester(rule, {
  valid: [
    {format: 'html', text: page('<p>Revenue was <b>$42 million</b>.</p>')},
    {format: 'html', text: page('<table><tr><td style="background-color:#cceeff">Revenue</td><td style="background:yellow">42</td></tr></table>')},
    {format: 'html', text: page('<p>Net sales were <span style="mso-highlight:none">$42 million</span>.</p>')},
    {format: 'html', text: page('<p>Costs fell<mark> </mark>again.</p>')},
    'The highlights of the quarter were ==two== launches.'
  ],
  invalid: [
    {
      format: 'html',
      text: page('<p>Revenue was ⟦<mark>$42 million⟧</mark>.</p>'),
      findings: [{messageId: 'one', severity: 'warning', message: 'Highlighted text remains: `$42 million`'}]
    },
    {
      name: 'saved from Word',
      format: 'html',
      text: page("<p>Revenue was ⟦<span style='background:yellow;mso-highlight:yellow'>$42 million⟧</span> and costs <mark>$3 million</mark>.</p>"),
      findings: [{messageId: 'many', message: '2 highlighted passages remain; the first is `$42 million`', related: ['<mark>$3 million']}]
    },
    {format: 'html', text: page('<p>⟦<mark>The plant opens <b>in May</b>.⟧</mark></p>'), findings: ['one']}
  ]
})
