import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/deceptive-characters.ts'

ruleTester(rule, {
  valid: [
    'Acme Valves Corp. reported revenue of $10 million.',
    'The antibody binds TNFα and IL-1β at 5 µg/mL; Δ9-THC and α-synuclein fell 12%.',
    {name: 'a name in its own alphabet', text: 'The bank’s partner in Sofia, Първа банка, rose 5%.'},
    {name: 'a text from right to left', text: 'The company, in Hebrew \u202bחברה בע״מ\u202c, rose 5%.'},
    {name: 'an embedded telephone number', profile: 'recommended', text: 'Contact: Jane Roe, \u202a+1 (312) 867-5309\u202c.'},
    'The lO-bit part costs $10 and $1.5 million; I paid €5.',
    {name: 'Japanese figures stand alone', text: 'The plant in Osaka (大阪) opened.'}
  ],
  invalid: [
    {
      text: '⟦Аcme⟧ Valves Corp. reported revenue of $10 million.',
      findings: [{messageId: 'letter', severity: 'error', message: '`Аcme` holds letters that only look Latin: U+0410'}]
    },
    {
      name: 'a ticker',
      text: 'Acme Valves Corp. (NYSE: ⟦АСМ⟧) rose.',
      findings: [{messageId: 'letter', message: '`АСМ` holds letters that only look Latin: U+0410 U+0421 U+041C'}]
    },
    {name: 'Greek', text: 'Acme Valves C⟦οrp⟧. rose.'.replace('C⟦', '⟦C'), findings: ['letter']},
    {name: 'full width', text: 'Acme ⟦Ｖalves⟧ Corp. rose.', findings: ['letter']},
    {text: 'Revenue was $⟦４２⟧ million.', findings: [{messageId: 'digit', message: '`４２` is written in digits of another script: U+FF14 U+FF12'}]},
    {text: 'Revenue was $⟦𝟒𝟐⟧ million.', findings: ['digit']},
    {text: 'Revenue was ⟦$1O⟧ million.', findings: [{messageId: 'figure', message: '`$1O` has a letter where a digit belongs: U+004F'}]},
    {text: 'Revenue was ⟦$l.5⟧ million, more than $2.5 million.', findings: ['figure']},
    {text: 'Pay ⟦€4OO,OOO⟧ at once.', findings: ['figure']},
    {text: 'Revenue was ⟦\u202e⟧24$ million.', findings: [{messageId: 'override', severity: 'error', message: 'U+202E turns the order of the text after it'}]},
    {name: 'by a reference', format: 'html', text: '<html><body><p>Revenue was ⟦&#8238;⟧24$ million.</p><p>More.</p></body></html>', findings: ['override']},
    {name: 'by a hexadecimal reference', format: 'html', text: '<html><body><p>Revenue was ⟦&#x202E;⟧24$ million.</p></body></html>', findings: ['override']},
    {name: 'strict', profile: 'strict', text: 'Call ⟦\u202a⟧+1 (312) 867-5309\u202c.', findings: [{messageId: 'embedding', severity: 'info'}]}
  ]
})
