import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/currency.ts'

ruleTester(rule, {
  valid: [
    'The Company raised $5.0 million and spent $2.0 million.',
    'The Company raised C$5.0 million and spent US$2.0 million.',
    'The Company raised €5.0 million and spent $2.0 million.',
    'The Company raised C$5.0 million and spent $2.0 million. All amounts are in Canadian dollars unless stated otherwise.',
    {
      name: 'not listed where another dollar is used, in recommended',
      text: 'Harbor Widget Corp. (Nasdaq: HWDG) raised $5.0 million and spent A$2.0 million.',
      profile: 'recommended'
    }
  ],
  invalid: [
    {
      name: 'listed in Toronto',
      text: '# Harbor Gold Corp. Raises Funds\n\nTORONTO, March 3, 2026 -- Harbor Gold Corp. (TSX: HBG) (NYSE American: HBGD) today raised C$5.0 million and spent ⟦$2.0 million⟧.',
      profile: 'recommended',
      findings: [{messageId: 'ambiguous', message: '`$2.0 million` does not say which dollar; `C$5.0 million` stands elsewhere', related: ['C$5.0 million']}]
    },
    {text: 'The Company raised C$5.0 million and spent ⟦$2.0 million⟧.', findings: [{messageId: 'ambiguous', severity: 'info'}]},
    {text: 'The plant cost ⟦$8 million⟧, or HK$62 million.', findings: ['ambiguous']},
    {text: 'A grant of ⟦$1.2 million⟧ comes on top of A$3.0 million.', findings: ['ambiguous']}
  ]
})
