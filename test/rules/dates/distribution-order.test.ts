import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/distribution-order.ts'

const head = 'BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a'

ruleTester(rule, {
  valid: [
    `${head} quarterly cash dividend of $0.10 per share, payable on June 15, 2025 to stockholders of record on June 1, 2025.`,
    `${head} special cash dividend of $4.00 per share, payable June 2, 2025 to holders of record on May 20, 2025, with an ex-dividend date of June 3, 2025.`,
    `${head} cash dividend of $0.10 per share to holders of record as of June 2, 2025, the ex-dividend date being June 2, 2025, payable June 16, 2025.`,
    'BOSTON, May 4, 2024 -- The cash dividend is payable June 16, 2024 to holders of record on May 17, 2024; the ex-dividend date is May 16, 2024.',
    'BOSTON, May 4, 2025 -- The TSX issuer pays a cash dividend to holders of record on June 2, 2025, with an ex-dividend date of May 30, 2025.',
    'Interest on the notes is payable on June 1 to holders of record on June 15, 2025, before any dividend.',
    'The distribution center opened on June 1, 2025, to the record of sales of June 15, 2025.',
    {
      name: 'two dividends in one sentence',
      text: `${head} dividend payable June 1, 2025 to holders of record May 20, 2025 and one payable July 1, 2025 to holders of record June 20, 2025.`
    }
  ],
  invalid: [
    {
      text: `${head} quarterly cash dividend of $0.10 per share, payable on ⟦June 1, 2025⟧ to stockholders of record on June 15, 2025.`,
      findings: [{messageId: 'payment', message: 'Payment on `June 1, 2025` is before the record date, June 15, 2025', related: ['June 15, 2025']}]
    },
    {
      text: 'The regular dividend will be paid on ⟦January 9, 2026⟧, to shareholders of record at the close of business on December 27, 2026.',
      findings: ['payment']
    },
    {text: `${head} dividend with an ex-dividend date of ⟦June 5, 2025⟧ for holders of record on June 2, 2025, payable June 16, 2025.`, findings: ['exAfter']},
    {
      name: 'one-day settlement, from May 28, 2024',
      text: `${head} dividend with an ex-dividend date of ⟦May 30, 2025⟧ for holders of record on June 2, 2025, payable June 16, 2025.`,
      findings: ['exOneDay']
    },
    {text: 'The board declared the dividend on May 20, 2025, for holders of record on ⟦May 12, 2025⟧.', findings: ['declared']}
  ]
})
