import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/statute-citation.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. They are made within the meaning of Section 27A of the Securities Act of 1933, as amended, and Section 21E of the Securities Exchange Act of 1934, as amended.`,
    `This release contains forward-looking statements. See the Private Securities Litigation Reform Act of 1995 (the "Reform Act"). The Reform Act provides a safe harbor. Actual results could differ materially. `,
    `This release contains forward-looking statements. They are made under Section 21E of the Exchange Act and Section 27A of the Securities Act. Actual results could differ materially. `,
    {
      name: 'another section of the Exchange Act',
      text: 'This release contains forward-looking statements. Actual results could differ materially. We report under Section 13(a) of the Securities Exchange Act of 1934.'
    },
    `This news release contains forward-looking information under the safe harbor of Canadian securities laws. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. They are made under ⟦Section 21E of the Securities Act of 1933⟧.',
      findings: [{messageId: 'pair', severity: 'error'}],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. They are made under Section 21E of the Securities Exchange Act of 1934.'
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. They are made under ⟦Section 27A of the Securities Act of 1993⟧, as amended.',
      findings: [{messageId: 'year', severity: 'error'}],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. They are made under Section 27A of the Securities Act of 1933, as amended.'
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. They are made under ⟦Section 21B of the Exchange Act of 1934⟧.',
      findings: ['section'],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. They are made under Section 21E of the Securities Exchange Act of 1934.'
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. See the ⟦Securities Litigation Reform Act of 1995⟧.',
      findings: [{messageId: 'name', severity: 'warning'}],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. See the Private Securities Litigation Reform Act of 1995.'
    },
    {
      name: 'words in another order',
      text: 'This release contains forward-looking statements. Actual results could differ materially. See the ⟦Private Securities Reform Litigation Act of 1995⟧.',
      findings: [{messageId: 'name', severity: 'warning'}],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. See the Private Securities Litigation Reform Act of 1995.'
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. See the ⟦Private Securities Litigation Reform Act of 1996⟧.',
      findings: ['year'],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. See the Private Securities Litigation Reform Act of 1995.'
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. They are made under ⟦Section 21E of the Securities and Exchange Act of 1934⟧.',
      findings: [{messageId: 'usage', severity: 'info'}],
      fixed:
        'This release contains forward-looking statements. Actual results could differ materially. They are made under Section 21E of the Securities Exchange Act of 1934.'
    }
  ]
})
