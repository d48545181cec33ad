import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/ticker-format.ts'

const alder = {names: ['Alder Creek Foods, Inc.'], tickers: [{exchange: 'Nasdaq', symbol: 'ALDR'}]}

ruleTester(rule, {
  valid: [
    'Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend.',
    {name: 'broken across lines', text: 'Alder Creek Foods, Inc. (Nasdaq:\nALDR) today declared a dividend.'},
    'Alder Creek Foods, Inc. (NYSE: ALD.B) today declared a dividend.',
    'Alder Creek Foods, Inc. (Nasdaq: ALDR; TSX: ALD) today declared a dividend.',
    'Alder Creek Foods, Inc. (NASDAQ/NMS:ALDR) today declared a dividend.',
    'Alder Creek Foods, Inc. (NYSE American: ALDR, ALDR.WS) today declared a dividend.',
    'Alder Creek Foods, Inc. (OTC Bulletin Board: ALDR.OB) today declared a dividend.',
    'Alder Creek Foods, Inc. (TSX.V: ALD) (OTCQB: ALDRF) (FSE: 5A1) today declared a dividend.',
    'Its shares trade on Nasdaq under the symbol ALDR.',
    'The Nasdaq index rose. (The Nasdaq fell in May.)',
    {name: 'a wrong symbol is another defect', text: 'Alder Creek Foods, Inc. (Nasdaq: ADLR) grew.', issuer: alder},
    {name: 'the configured symbol is there', text: 'Alder Creek Foods, Inc. (Nasdaq: ALDR) grew.', issuer: alder},
    {name: 'not asked for without a configuration', text: 'Alder Creek Foods, Inc. today declared a dividend of $0.10 per share.'}
  ],
  invalid: [
    {
      text: 'Alder Creek Foods, Inc. (⟦Nasdaq ALDR⟧) today declared a dividend.',
      findings: [{messageId: 'malformed', severity: 'error', message: '`Nasdaq ALDR` is not written as a listing'}],
      fixed: 'Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend.'
    },
    {
      text: 'Alder Creek Foods, Inc. (⟦NASDAQ:aldr⟧) today declared a dividend.',
      findings: ['malformed'],
      fixed: 'Alder Creek Foods, Inc. (NASDAQ: ALDR) today declared a dividend.'
    },
    {text: 'Alder Creek Foods, Inc. (⟦NYSE – ALD⟧) today declared a dividend.', findings: ['malformed']},
    {text: 'Alder Creek Foods, Inc. (OTCQB: ALDRF) (⟦Frankfurt 5A1⟧) today declared a dividend.', findings: ['malformed']},
    {
      name: 'the configured symbol is missing',
      text: 'RENO, Nev., May 4, 2021 -- ⟦Alder Creek Foods, Inc.⟧, a maker of canned fruit, today declared a dividend of $0.10 per share.',
      issuer: alder,
      findings: [{messageId: 'missing', severity: 'warning', message: 'The release never states the listing (Nasdaq: ALDR)'}]
    }
  ]
})
