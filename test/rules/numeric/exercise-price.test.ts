import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/exercise-price.ts'

ruleTester(rule, {
  valid: [
    'It issued warrants for 11,976 shares of common stock at an exercise price of $2.39 per share.',
    'Warrants for 11,976 shares are exercisable at $2.39 per share; if fully exercised, aggregate exercise proceeds are $28,623.',
    'Pre-funded warrants for 500,000 shares have an exercise price of $0.001 per share and were sold for $2.0 million.',
    'The investor exercised warrants for 500,000 shares at $2.00 per share, for exercise proceeds of $1.0 million.'
  ],
  invalid: [
    {
      text: 'Warrants for 11,976 shares are exercisable at $2.39 per share; if fully exercised, aggregate exercise proceeds are ⟦$286,000⟧.',
      findings: [{messageId: 'differs', message: '`11,976 shares` at `$2.39 per share` bring $28,623 on exercise, not `$286,000`'}]
    },
    {text: 'Holders exercised options for 500,000 shares at $2.00 per share, for exercise proceeds of ⟦$1.2 million⟧.', findings: ['differs']},
    {
      text: 'Upon full exercise of the warrants for 2,000,000 shares at $5.00 per share, the Company would receive proceeds of ⟦$1.0 million⟧.',
      findings: ['differs']
    },
    {
      text: 'If exercised in full, the warrants for 300,000 shares at an exercise price of $1.50 per share would bring proceeds of ⟦$540,000⟧.',
      findings: ['differs']
    }
  ]
})
