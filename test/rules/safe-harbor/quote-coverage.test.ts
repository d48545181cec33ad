import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/quote-coverage.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

"We will triple our orders in 2027," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.

Statements in this release, including in quotations, that are not historical facts are forward-looking statements, and actual results could differ materially.`,
    `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

"We will triple our orders in 2027," said Ada Tarn, Chief Executive Officer of Tarn Pumps.

Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.`,
    `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

"We will triple our orders in 2027," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.

This release contains forward-looking statements, and actual results could differ materially.`,
    `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

"We are happy with our pumps," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.

Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.`
  ],
  invalid: [
    {
      text: `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

⟦"We will triple our orders in 2027," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.⟧

Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.`,
      findings: ['outside']
    },
    {
      text: `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

⟦"We expect to double our fleet by 2028," said Ben Osei, President of Quill Marine Ltd.⟧

Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.`,
      findings: ['outside']
    },
    {
      text: `Tarn Pumps Signs Supply Agreement

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.

⟦"We plan to buy 400 pumps next year," said Ben Osei, President of Quill Marine Ltd.⟧

Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.`,
      findings: ['outside']
    }
  ]
})
