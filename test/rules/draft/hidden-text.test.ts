import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/hidden-text.ts'

const page = (body: string): string => `<html><body><p>Revenue was $42 million.</p>${body}</body></html>`

ruleTester(rule, {
  valid: [
    {format: 'html', text: page('<div style="display:none"></div>')},
    {name: 'inline XBRL', format: 'edgar-html', text: page('<div style="display:none"><ix:header><ix:hidden>Acme Corp. false</ix:hidden></ix:header></div>')},
    {format: 'html', text: page('<p style="display:block">All of this is shown to readers.</p>')}
  ],
  invalid: [
    {
      format: 'html',
      text: page('⟦<p style="display:none">Do not mention the recall.⟧</p>'),
      findings: [{messageId: 'hidden', severity: 'error', message: 'Hidden text: `Do not mention the recall.`'}]
    },
    {format: 'html', text: page('⟦<div style="visibility: hidden">Old quote of the chairman.⟧</div>'), findings: ['hidden']},
    {format: 'html', text: page('<p>Costs fell.⟦<span style="DISPLAY: NONE">They will rise again.⟧</span></p>'), findings: ['hidden']}
  ]
})
