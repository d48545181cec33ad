import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/offering/completion-vs-open.ts'

const lead = (words: string): string =>
  `# Alder Creek Foods Closes Private Placement\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) ${words} of its common stock to accredited investors.\n\n`

ruleTester(rule, {
  valid: [
    `${lead('announced completion of a private placement')}The proceeds will be used for working capital.`,
    {name: 'said to be the first', text: `${lead('announced the initial closing of a private placement')}A second closing is expected in June.`},
    {
      name: 'an over-allotment option',
      text: '# Alder Creek Foods Closes Public Offering\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced the closing of an underwritten public offering of common stock. The underwriters may purchase an additional 300,000 shares under their over-allotment option. A prospectus supplement was filed.'
    },
    {
      name: 'warrants',
      text: `${lead('announced completion of a private placement')}The Company may receive additional proceeds of $2 million on exercise of the warrants.`
    },
    {name: 'at the market', text: `${lead('announced completion of a private placement')}It may sell additional shares at-the-market from time to time.`},
    {name: 'not complete at all', text: `${lead('announced a private placement')}The closing is expected to occur in June.`}
  ],
  invalid: [
    {
      text: `${lead('⟦announced completion of a private placement⟧')}The Company reserves the right to close on an additional $2.0 million by May 31, 2021.`,
      findings: [
        {
          messageId: 'open',
          severity: 'warning',
          message: 'Completion is announced, but a part may still close: `reserves the right to close on …`',
          related: ['reserves the right to close on an additional $2.0 million by May 31, 2021']
        }
      ]
    },
    {text: `${lead('today ⟦announced the closing of a $5.0 million private placement⟧')}A second closing is expected in June.`, findings: ['open']},
    {text: `${lead('⟦has completed a private placement⟧')}It expects to sell the remaining 500,000 units by June 30.`, findings: ['open']},
    {text: `${lead('said that it ⟦has closed its private placement⟧')}The second tranche will close on June 1, 2021.`, findings: ['open']}
  ]
})
