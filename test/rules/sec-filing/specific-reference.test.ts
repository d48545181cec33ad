import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/specific-reference.ts'

const opening =
  'The statements in this release which are not historical facts are forward-looking statements that are subject to risks and uncertainties. Actual results could differ materially because of weak demand'

ruleTester(rule, {
  valid: [
    `${opening} and the risks described in our Annual Report on Form 10-K for the year ended June 30, 2025.`,
    `${opening} and the risks described in our most recent Form 10-K, subsequent 10-Qs and other filings with the Securities and Exchange Commission.`,
    `${opening} and other risks described in the final prospectus dated May 4, 2026 and in our other filings with the SEC.`,
    `${opening} and the risks described in the annual information form for the year ended December 31, 2025, filed with the SEC and on SEDAR+.`,
    `${opening}, costs and competition.`,
    'The Company makes its filings with the Securities and Exchange Commission by courier.',
    `${opening}. We publish material news through our web site, in addition to SEC filings and press releases.`
  ],
  invalid: [
    {
      name: 'the pointer of the legend',
      text: `${opening}, and other risks detailed from time to time in the Company's ⟦filings with the Securities and Exchange Commission⟧.`,
      findings: [{messageId: 'bare', severity: 'warning', message: '`filings with the Securities and Exchange Commission` names no form or period'}],
      fixed: `${opening}, and other risks detailed from time to time in the Company's filings with the Securities and Exchange Commission, including its Annual Report on Form 10-K for the fiscal year ended [●] and its later Quarterly Reports on Form 10-Q.`
    },
    {
      name: 'a foreign issuer is offered its own forms',
      issuer: {names: ['Acme plc'], status: 'foreign-private'},
      text: `${opening} and the risks set forth in our ⟦reports filed with the SEC⟧.`,
      findings: ['bare'],
      fixed: `${opening} and the risks set forth in our reports filed with the SEC, including its Annual Report on Form 20-F for the fiscal year ended [●] and its later reports on Form 6-K.`
    },
    {text: `${opening} and the factors discussed in our ⟦SEC filings⟧.`, findings: ['bare']},
    {
      text: `${opening} and the factors discussed in the ⟦periodic reports that Acme Corp. files with the U.S. Securities and Exchange Commission⟧.`,
      findings: ['bare']
    },
    {text: `${opening} and other factors identified in our ⟦public filings⟧.`, findings: ['bare'], profile: 'recommended'}
  ]
})
