import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/promissory-language.ts'

ruleTester(rule, {
  valid: [
    `There can be no assurance that this contract brings profitability in 2027.`,
    `We cannot guarantee future results.`,
    `The notes are guaranteed by the parent and its subsidiaries.`,
    `The Company received a federal loan guarantee of $20 million for its future growth.`,
    `In order to assure sufficient supply, we bought a second mine.`,
    `Every pump has a money-back guarantee of success.`,
    `These statements are neither promises nor guarantees of future performance.`,
    `The Company will pay a dividend of $0.10 on May 1, 2026.`
  ],
  invalid: [
    {text: 'This contract ⟦guarantees profitability⟧ in 2027.', findings: [{messageId: 'certain', severity: 'warning'}]},
    {text: 'Revenue ⟦will undoubtedly⟧ double next year.', findings: ['certain']},
    {text: 'The new plant ⟦is certain to⟧ lift our margins.', findings: ['certain']},
    {text: 'There is ⟦no doubt⟧ that demand will double by 2028.', findings: ['certain']},
    {
      text: '"⟦The acquisition will strengthen our balance sheet⟧ and open new markets in 2027," said Ada Quill.',
      findings: [{messageId: 'benefit', severity: 'info'}]
    }
  ]
})
