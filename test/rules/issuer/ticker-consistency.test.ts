import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/ticker-consistency.ts'

const lead = 'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.'

const issuer = {
  names: ['Alder Creek Foods, Inc.', 'Alder Creek'],
  tickers: [
    {exchange: 'NASDAQ', symbol: 'ALDR'},
    {exchange: 'Toronto Stock Exchange', symbol: 'ALD'}
  ]
}

ruleTester(rule, {
  valid: [
    `${lead}\n\nAlder Creek Foods, Inc. (Nasdaq: ALDR) makes canned fruit.`,
    `${lead}\n\nAlder Creek Foods, Inc. (NASDAQ: ALDR) makes canned fruit.`,
    {name: 'a warrant', text: `${lead}\n\nAlder Creek Foods, Inc. (Nasdaq: ALDRW) makes canned fruit.`},
    {name: 'another market', text: `${lead}\n\nAlder Creek Foods, Inc. (TSX: ALD) makes canned fruit.`},
    {name: 'another company', text: `${lead}\n\nBirch Tools Corp. (Nasdaq: BRCH) makes rakes.`},
    {
      name: 'classes in one parenthesis',
      text: `${lead}\n\nAlder Creek Foods, Inc. (Nasdaq: ALDR, FRUT) grew.\n\nAlder Creek Foods, Inc. (Nasdaq: FRUT) makes canned fruit.`
    },
    {
      name: 'a change of symbol',
      text: 'Alder Creek Foods Announces New Ticker Symbol\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) said its shares will trade as FRUT.\n\nAlder Creek Foods, Inc. (Nasdaq: FRUT) makes canned fruit.'
    },
    {name: 'a listing of the issuer', issuer, text: `${lead}\n\nAlder Creek Foods, Inc. (TSX: ALD) makes canned fruit.`},
    {name: 'the tier named in full', issuer, text: lead.replace('Nasdaq', 'Nasdaq Global Select Market')},
    {name: 'a warrant of the issuer', issuer, text: `${lead}\n\nAlder Creek Foods, Inc. (Nasdaq: ALDRW) makes canned fruit.`},
    {name: 'another company beside ours', issuer, text: `${lead}\n\nBirch Tools Corp. (NYSE: BRCH) makes rakes.`},
    {
      name: 'a market by its name of the time',
      issuer: {names: ['Alder Creek Foods, Inc.'], tickers: [{exchange: 'NYSE American', symbol: 'ALDR'}]},
      text: lead.replace('Nasdaq', 'AMEX').replace('2021', '2005')
    },
    {
      name: 'another company whose name begins as ours',
      issuer: {names: ['Alder, Inc.', 'Alder'], tickers: [{exchange: 'NYSE', symbol: 'ALD'}]},
      text: `${lead}\n\nAlder, Inc. (NYSE: ALD) makes rakes.`
    },
    {name: 'a profile without listings', issuer: {names: ['Alder Creek Foods, Inc.']}, text: lead},
    {
      name: 'a change of symbol of the issuer',
      issuer,
      text: 'Alder Creek Foods Announces New Ticker Symbol\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: FRUT) changed its symbol.'
    }
  ],
  invalid: [
    {
      name: 'a symbol that is not ours',
      issuer,
      text: lead.replace('Nasdaq: ALDR', '⟦Nasdaq: ADLR⟧'),
      findings: [{messageId: 'unlisted', severity: 'error', message: '`Nasdaq: ADLR` is not a listing of the issuer; the configuration has NASDAQ: ALDR'}]
    },
    {
      name: 'a market that is not ours',
      issuer,
      text: lead.replace('Nasdaq: ALDR', '⟦NYSE: ALDR⟧'),
      findings: [{messageId: 'unlisted', message: '`NYSE: ALDR` is not a listing of the issuer; the configuration has NASDAQ: ALDR'}]
    },
    {
      name: 'one finding where the text disagrees with itself too',
      issuer,
      text: `${lead}\n\nAlder Creek Foods, Inc. (⟦Nasdaq: ALDE⟧) makes canned fruit.`,
      findings: ['unlisted']
    },
    {name: 'one more market', issuer, text: lead.replace('Nasdaq: ALDR)', 'Nasdaq: ALDR; ⟦FSE: 4AL⟧)'), findings: ['unlisted']},
    {
      text: `${lead}\n\nAlder Creek Foods, Inc. (⟦Nasdaq: ALDE⟧) makes canned fruit.`,
      findings: [{messageId: 'differs', severity: 'error', message: '`Nasdaq: ALDE` here, but ALDR above for the same company', related: ['Nasdaq: ALDR']}]
    },
    {text: `${lead}\n\nAlder Creek Foods, Inc. (⟦NASDAQ: ADLR⟧) makes canned fruit.`, findings: ['differs']},
    {
      text: 'Birch Tools Corp. (NYSE: BRC) bought Alder Creek Foods, Inc. (Nasdaq: ALDR).\n\nBirch Tools Corp. (⟦NYSE: BCR⟧) makes rakes.',
      findings: ['differs']
    },
    {text: `${lead}\n\n“We grew,” said Ann Poe.\n\nAlder Creek Foods Inc (⟦Nasdaq: ARLD⟧) makes canned fruit.`, findings: ['differs']}
  ]
})
