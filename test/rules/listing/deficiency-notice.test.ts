import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/listing/deficiency-notice.ts'

const head = '# Alder Creek Foods Receives Nasdaq Deficiency Notice\n\n'
const whole =
  'Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that on April 30, 2021 it received a deficiency notice from Nasdaq, because the bid price of its shares closed below $1.00, as Listing Rule 5550(a)(2) requires for continued listing.'

ruleTester(rule, {
  valid: [
    `${head}RENO, Nev., May 4, 2021 -- ${whole}`,
    {name: 'four business days', text: `${head}RENO, Nev., May 6, 2021 -- ${whole}`},
    {name: 'over a holiday', text: `${head}RENO, Nev., June 3, 2021 -- ${whole.replace('April 30', 'May 27')}`},
    {
      name: 'regained compliance',
      text: '# Alder Creek Foods Regains Compliance With Nasdaq Bid Price Rule\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) received a notice from Nasdaq that it has regained compliance with the minimum bid price.'
    },
    {
      name: 'the NYSE',
      text: '# Alder Creek Foods Receives NYSE Notice\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (NYSE: ALD) received a notice from the NYSE that it is not in compliance with continued listing standards.'
    },
    {
      name: 'before the rule',
      text: `${head}RENO, Nev., November 30, 2012 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) received a deficiency notice from Nasdaq about its continued listing.`
    }
  ],
  invalid: [
    {
      text: `${head}⟦RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that it received a deficiency notice from Nasdaq about its continued listing.⟧`,
      findings: [
        {messageId: 'missing', severity: 'error', message: 'The notice from Nasdaq is announced without the rule number or its basis or the day of receipt'}
      ]
    },
    {
      name: 'from the first day of the rule',
      text: `${head}⟦RENO, Nev., December 3, 2012 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced that it received a deficiency notice from Nasdaq about its continued listing.⟧`,
      findings: ['missing']
    },
    {
      text: `${head}⟦RENO, Nev., May 4, 2021 -- ${whole.replace(', as Listing Rule 5550(a)(2) requires for continued listing', '')}⟧`,
      findings: [{messageId: 'missing', message: 'The notice from Nasdaq is announced without the rule number'}]
    },
    {
      name: 'late',
      text: `${head}RENO, Nev., May 10, 2021 -- ${whole.replace('April 30, 2021', '⟦April 30, 2021⟧')}`,
      findings: [{messageId: 'late', severity: 'warning', message: 'Received April 30, 2021, announced 6 business days later'}]
    }
  ]
})
