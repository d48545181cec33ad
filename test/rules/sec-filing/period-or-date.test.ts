import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/period-or-date.ts'

const opening = 'This release contains forward-looking statements. Actual results could differ materially because of weak demand and the risks described in'

ruleTester(rule, {
  valid: [
    `${opening} our Form 10-K for fiscal 2025.`,
    `${opening} our Forms 10-K and 10-Q for the periods ended December 31, 2025.`,
    `${opening} our Annual Report on Form 10-K filed with the SEC on March 3, 2026.`,
    `${opening} our 2025 Annual Report on Form 10-K and later reports on Form 10-Q.`,
    {name: 'most recent is accepted in recommended', text: `${opening} our most recent Annual Report on Form 10-K.`, profile: 'recommended'},
    {name: 'all of them are accepted in recommended', text: `${opening} our reports on Forms 10-K and 10-Q.`, profile: 'recommended'},
    'The Company today filed its Form 10-K.'
  ],
  invalid: [
    {
      text: `${opening} our ⟦Form 10-K⟧.`,
      findings: [{messageId: 'undated', severity: 'info', message: '`Form 10-K` is named without its fiscal year'}],
      profile: 'recommended'
    },
    {text: `${opening} our ⟦Annual Report on Form 20-F⟧ and other filings with the SEC.`, findings: ['undated'], profile: 'recommended'},
    {
      text: `${opening} its ⟦Quarterly Report on Form 10-Q⟧.`,
      findings: [{messageId: 'undated', message: '`Quarterly Report on Form 10-Q` is named without its quarter'}]
    },
    {name: 'most recent in strict', text: `${opening} our most recent ⟦Annual Report on Form 10-K⟧.`, findings: ['undated']}
  ]
})
