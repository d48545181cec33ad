import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/listing/reverse-split.ts'

const head = '# Alder Creek Foods Announces 1-for-20 Reverse Stock Split\n\n'
const split = (day: string, effective: string): string =>
  `${head}RENO, Nev., ${day} -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a 1-for-20 reverse stock split. The shares will begin trading on a split-adjusted basis at market open on ${effective} under a new CUSIP number. Fractions will be rounded up.`

ruleTester(rule, {
  valid: [
    split('November 3, 2025', 'November 5, 2025'),
    {name: 'over a weekend', text: split('November 6, 2025', 'November 10, 2025')},
    {
      name: 'the approval alone',
      text: `${head}RENO, Nev., November 3, 2025 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) said its board approved a 1-for-20 reverse stock split, to be effected at a later day.`
    },
    {name: 'another exchange', text: split('November 3, 2025', 'November 4, 2025').replace('Nasdaq', 'NYSE American')},
    {name: 'before the rule', text: split('October 31, 2023', 'November 1, 2023')},
    {
      name: 'told in passing',
      text: '# Alder Creek Foods Declares Dividend\n\nRENO, Nev., November 3, 2025 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) declared a dividend of $0.10 per share, payable to holders of record on November 4, 2025, after its reverse stock split.'
    }
  ],
  invalid: [
    {
      text: split('November 3, 2025', '⟦November 4, 2025⟧'),
      findings: [{messageId: 'short', severity: 'error', message: 'Effective `November 4, 2025`, one business day after the release'}]
    },
    {name: 'from the first day of the rule', text: split('November 1, 2023', '⟦November 2, 2023⟧'), findings: ['short']},
    {name: 'a holiday between', text: split('November 26, 2025', '⟦November 28, 2025⟧'), findings: ['short']},
    {
      name: 'the same day',
      text: split('November 3, 2025', '⟦November 3, 2025⟧'),
      findings: [{messageId: 'short', message: 'Effective `November 3, 2025`, no business day after the release'}]
    },
    {
      name: 'no CUSIP number and no word on fractions',
      text: `${head}⟦RENO, Nev., November 3, 2025 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a 1-for-20 reverse stock split.⟧ The shares will begin trading on a split-adjusted basis at market open on November 6, 2025.`,
      findings: [
        {messageId: 'incomplete', severity: 'warning', message: 'The reverse split is announced without the new CUSIP number, the treatment of fractions'}
      ]
    }
  ]
})
