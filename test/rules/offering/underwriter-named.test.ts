import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/offering/underwriter-named.ts'

const top =
  '# Alder Creek Foods Closes Private Placement\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced the closing of a private placement of common stock to accredited investors.\n\n'

ruleTester(rule, {
  valid: [
    `${top}The proceeds will be used for working capital.`,
    {name: 'no name', text: `${top}A placement agent received a fee of 6%.`},
    {name: 'a financial adviser', text: `${top}Birch Securities LLC acted as financial advisor to the Company.`},
    {name: 'a transfer agent', text: `${top}Cedar Trust Company acted as transfer agent.`},
    {name: 'a bank loan', text: `${top}Dogwood Bank acted as lead arranger of the credit facility.`},
    {
      name: 'a registered offering',
      text: '# Alder Creek Foods Prices Public Offering\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today priced an underwritten public offering of common stock. Birch Securities LLC is acting as sole book-running manager. A prospectus supplement was filed.'
    }
  ],
  invalid: [
    {
      text: `${top}⟦Birch Securities LLC acted as the exclusive placement agent for the offering.⟧ The proceeds will be used for working capital.`,
      findings: [{messageId: 'named', severity: 'warning', message: 'The notice names `Birch Securities LLC` as placement agent'}]
    },
    {text: `${top}⟦Birch & Co. is serving as sole placement agent in connection with the private placement.⟧`, findings: ['named']},
    {
      text: `${top}⟦The placement agent for the offering was Cedar Capital Markets.⟧`,
      findings: [{messageId: 'named', message: 'The notice names `Cedar Capital Markets` as placement agent'}]
    },
    {
      name: 'general solicitation under Rule 506(c)',
      text: `${top}⟦Birch Securities LLC acted as placement agent.⟧ The shares were offered under Rule 506(c).`,
      findings: [{messageId: 'named', severity: 'info'}]
    },
    {text: `${top}⟦Dogwood Partners LLC and Elm Securities, Inc. acted as the initial purchasers.⟧`, findings: ['named']}
  ]
})
