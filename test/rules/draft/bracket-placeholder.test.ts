import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/bracket-placeholder.ts'

ruleTester(rule, {
  valid: [
    '"[T]he plant," she said, "[sic] opens [in May]."',
    'See the study.[1] The terms were redacted [***] by the court.',
    {name: 'a protected address', format: 'plain-text', text: 'Write to [email protected] or see [ACME LOGO] and [Press Information Contact:].'},
    '“We have grown the [company] since [date of] the merger in this [city],” he said.',
    '- [ ] first task\n- [x] second task',
    {name: 'a rule and lines for signatures', format: 'plain-text', text: 'Results follow.\n\n__________________\n\nBy: ______________\nName: ____________\n'},
    'Antimony [Sb] is a metal; the building code is graded [BCEGS].',
    '* * * * *',
    'The list has • Bilateral stimulation and • other points.'
  ],
  invalid: [
    {text: 'Net proceeds were ⟦$[●]⟧ million.', findings: [{messageId: 'unfilled', severity: 'error', message: 'Unfilled placeholder `$[●]`'}]},
    {text: 'The offer of ⟦[*]⟧ shares closed on ⟦[date]⟧.', findings: ['unfilled', 'unfilled']},
    {text: 'The price is ⟦$[__]⟧ a share and ⟦[TBD]⟧ was named chairman.', findings: ['unfilled', 'unfilled']},
    {text: 'Revenue rose. ⟦[NTD: confirm with the CFO]⟧ Costs fell.', findings: ['unfilled']},
    {name: 'a blank in words', format: 'plain-text', text: 'The Company sold ⟦____⟧ shares to ⟦[insert name of buyer]⟧.', findings: ['unfilled', 'unfilled']},
    {name: 'HTML', format: 'html', text: '<html><body><p>Net proceeds were ⟦$[&#9679;]⟧ million.</p></body></html>', findings: ['unfilled']},
    {name: 'a bullet for a figure', format: 'plain-text', text: 'Net proceeds were ⟦$●⟧ million.', findings: ['unfilled']}
  ]
})
