import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/stale-report.ts'

const release = (day: string, pointer: string): string =>
  `# Acme Corp. Opens Plant\n\nCHICAGO, ${day} - Acme Corp. (NYSE: ACM) today opened a plant.\n\nThis release contains forward-looking statements. Actual results could differ materially because of the risks described in our ${pointer}.`

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
    }
  ],
  invalid: [
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
