import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/currency.ts'

const canadian = {names: ['Harbor Gold Corp.'], currency: 'CAD'}

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
    },
    {name: 'a sign that says it, as configured', issuer: canadian, text: 'The Company raised C$5.0 million.'},
    {name: 'a sentence that says it', issuer: canadian, text: 'The Company raised $5.0 million. All amounts are in Canadian dollars.'},
    {name: 'configured in US dollars', issuer: {names: ['Harbor Gold Corp.'], currency: 'USD'}, text: 'The Company raised $5.0 million.'},
    {name: 'configured in euros', issuer: {names: ['Harbor Gold Corp.'], currency: 'EUR'}, text: 'The Company raised €5.0 million and spent $2.0 million.'}
  ],
  invalid: [
    {
      issuer: canadian,
      profile: 'recommended',
      text: 'The Company raised ⟦$5.0 million⟧ and spent $2.0 million.',
      findings: [{messageId: 'configured', severity: 'warning', message: '`$5.0 million` does not say which dollar; the issuer reports in CAD'}]
    },
    {issuer: canadian, text: 'The Company raised C$5.0 million and spent ⟦$2.0 million⟧.', findings: ['configured']},
    {issuer: {names: ['Harbor Gold Ltd'], currency: 'AUD'}, text: 'The Company spent ⟦$2 million⟧ on drilling.', findings: ['configured']},
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
