import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/ticker-consistency.ts'

const lead = 'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.'

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
    }
  ],
  invalid: [
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
