import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/stale-report.ts'

const release = (day: string, pointer: string): string =>
  `# Acme Corp. Opens Plant\n\nCHICAGO, ${day} - Acme Corp. (NYSE: ACM) today opened a plant.\n\nThis release contains forward-looking statements. Actual results could differ materially because of the risks described in our ${pointer}.`

const june = {names: ['Acme Corp.'], fiscalYearEnd: '06-30'}

ruleTester(rule, {
  valid: [
    release('February 10, 2026', 'Annual Report on Form 10-K for the year ended December 31, 2024'),
    release('March 31, 2026', 'Annual Report on Form 10-K for the year ended December 31, 2024'),
    release('June 4, 2026', 'Annual Report on Form 20-F for the year ended December 31, 2024'),
    release('September 15, 2026', 'Annual Report on Form 10-K for the fiscal year ended September 30, 2025'),
    release('April 20, 2026', 'Form 10-K for fiscal 2024'),
    release('August 10, 2026', 'Form 10-K for the year ended December 31, 2025 and Forms 10-Q for the quarters ended March 31, 2026 and June 30, 2026'),
    release('April 28, 2026', 'Form 10-Q for the quarter ended September 30, 2025'),
    {
      name: 'no day of its own',
      text: 'This release contains forward-looking statements. Results could differ materially because of the risks in our Form 10-K for the year ended December 31, 2016.'
    },
    {name: 'our own year', issuer: june, text: release('September 15, 2026', 'Form 10-K for the fiscal year ended June 30, 2025')},
    {name: 'our own year by its number', issuer: june, text: release('September 15, 2026', 'Form 10-K for fiscal 2025')},
    {
      name: 'a year of 52 weeks',
      issuer: {names: ['Acme Corp.'], fiscalYearEnd: '01-31'},
      text: release('May 4, 2026', 'Form 10-K for the fiscal year ended February 1, 2026')
    },
    {
      name: 'a year that ends early may be called by either',
      issuer: {names: ['Acme Corp.'], fiscalYearEnd: '03-31'},
      text: release('May 4, 2026', 'Form 20-F for fiscal 2024')
    },
    {name: 'a transition report', issuer: june, text: release('May 4, 2026', 'Form 10-KT for the transition period ended December 31, 2025')},
    {
      name: 'two companies',
      issuer: june,
      text: `# Acme Corp. to Merge with Birch Inc.\n\nCHICAGO, May 4, 2026 - Acme Corp. (NYSE: ACM) entered into a definitive merger agreement with Birch Inc. Stockholders will vote on the merger.\n\nThis release contains forward-looking statements. Actual results could differ materially because of the risks described in Birch's Annual Report on Form 10-K for the year ended December 31, 2025.`
    },
    {
      name: 'a profile that does not say when the year ends',
      issuer: {names: ['Acme Corp.']},
      text: release('May 4, 2026', 'Form 10-K for the year ended December 31, 2025')
    }
  ],
  invalid: [
    {
      name: 'our own year by its number',
      issuer: june,
      text: release('November 4, 2026', '⟦Form 10-K for fiscal 2025⟧'),
      findings: [{messageId: 'stale', message: '`Form 10-K` for the period to June 30, 2025 is out of date on November 4, 2026'}]
    },
    {
      name: 'a year that is not ours',
      issuer: june,
      text: release('May 4, 2026', '⟦Annual Report on Form 10-K for the year ended December 31, 2025⟧'),
      findings: [{messageId: 'other-year', message: '`Form 10-K` for the year to December 31, 2025, which is not the end of the issuer’s year'}]
    },
    {
      name: 'a draft without a day, judged by the day that is asked for',
      issuer: {names: ['Acme Corp.'], fiscalYearEnd: '12-31'},
      asOf: '2026-05-04',
      text: 'This release contains forward-looking statements. Results could differ materially because of the risks in our ⟦Form 10-K for fiscal 2024⟧.',
      findings: ['stale']
    },
    {
      text: release('November 4, 2026', '⟦Annual Report on Form 10-K for the year ended December 31, 2024⟧'),
      findings: [{messageId: 'stale', severity: 'warning', message: '`Form 10-K` for the period to December 31, 2024 is out of date on November 4, 2026'}]
    },
    {text: release('April 2, 2026', '⟦Annual Report on Form 10-K for the year ended December 31, 2024⟧'), findings: ['stale']},
    {text: release('July 20, 2026', '⟦Annual Report on Form 20-F for the year ended December 31, 2024⟧'), findings: ['stale']},
    {text: release('June 4, 2026', '⟦Form 10-Q for the quarter ended September 30, 2025⟧'), findings: ['stale']},
    {
      text: release('March 4, 2026', 'Form 10-K for the year ended December 31, 2025 and ⟦Form 10-Q for the quarter ended December 31, 2025⟧'),
      findings: ['fourth']
    }
  ]
})
