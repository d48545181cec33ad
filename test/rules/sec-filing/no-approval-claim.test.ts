import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/no-approval-claim.ts'

ruleTester(rule, {
  valid: [
    'Neither the SEC nor any state regulator has approved or disapproved of these securities.',
    'The listing is subject to approval by the SEC of the rule of the exchange.',
    'The exchange-traded fund was approved by the SEC by order of January 10, 2024.',
    'The settlement was approved by the Securities and Exchange Commission.',
    'The registration statement was declared effective by the SEC.',
    'The merger has received regulatory approval from the banking department.',
    'The offering has not been approved by the SEC.',
    'Our software is used for SEC reporting by approved vendors.'
  ],
  invalid: [
    {
      text: 'Investors may subscribe to our ⟦SEC-approved⟧ offering.',
      findings: [{messageId: 'claim', severity: 'error', message: '`SEC-approved` says that the SEC approved'}]
    },
    {text: 'The Company ⟦obtained approval from the U.S. Securities and Exchange Commission (SEC)⟧ for the trading of its shares.', findings: ['claim']},
    {text: 'The prospectus was ⟦approved by the SEC⟧ on Monday.', findings: ['claim']},
    {text: '⟦The SEC has approved our⟧ registration statement.'.replace('⟦The SEC has', 'The ⟦SEC has'), findings: ['claim']},
    {text: 'Our Form S-1 ⟦has SEC approval⟧.', findings: ['claim']}
  ]
})
