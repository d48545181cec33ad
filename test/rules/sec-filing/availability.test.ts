import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/availability.ts'

const opening = 'This release contains forward-looking statements. Actual results could differ materially because of the risks described in our'

ruleTester(rule, {
  valid: [
    `${opening} Form 10-K for fiscal 2025, available on EDGAR.`,
    `${opening} filings with the SEC, which can be read at www.sec.gov.`,
    `${opening} Form 10-K for fiscal 2025, available on our website.`,
    'The Company filed its Form 10-K with the SEC.'
  ],
  invalid: [
    {
      text: `${opening} ⟦filings with the Securities and Exchange Commission⟧.`,
      findings: [
        {messageId: 'nowhere', severity: 'info', message: 'The legend does not say where `filings with the Securities and Exchange Commission` can be read'}
      ]
    },
    {text: `${opening} ⟦Form 10-K for fiscal 2025⟧.`, findings: ['nowhere']},
    {text: `${opening} ⟦Annual Report on Form 20-F for the year ended December 31, 2025⟧ and reports on Form 6-K.`, findings: ['nowhere']}
  ]
})
