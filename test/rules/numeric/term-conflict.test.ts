import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/term-conflict.ts'

ruleTester(rule, {
  valid: [
    'The company agreed on the sale of 2,666,667 shares of common stock to one investor.\n\nThe plant runs well.\n\nThe board met.\n\nA sale of 3,866,662 shares under the savings plan of the staff ended in May.',
    {
      name: 'the same digits of other things with another scale word',
      text: 'Total assets were $1.24 billion at the end of the year.\n\nThe plant runs well.\n\nThe company bought back stock for $1.24 million in May.'
    },
    'Spending will run from $140 million to $155 million.',
    'Other revenues were RMB 8.1 billion ($1.17 billion), and costs ¥140 billion ($1.2 billion).',
    'Sales rose $9.0 million to $20.7 million.',
    'The Company sold shares for $4.8 million at a first closing and may sell an additional $3.2 million at a second closing. The additional proceeds of $3.2 million are not committed.',
    'The warrants have an exercise price of $2.39 per share. The Series B warrants have an exercise price of $2.93 per share.',
    'Net income for the third quarter of 2026 was $4.1 million.\n\nAdjusted net income for the third quarter of 2026 was $5.6 million.',
    'Revenue for the third quarter of 2026 was $4.1 million.\n\nRevenue for the first nine months of 2026 was $12.1 million.',
    'Gross proceeds were $5.0 million.\n\nNet proceeds were $4.6 million.',
    'The redemption price is 102.5% of the principal amount of $600 million of 4.25% notes.',
    'The Class A shares pay a dividend of $0.25 per share.\n\nThe Class B shares pay a dividend of $0.22 per share.',
    'The termination fee of $25 million is payable by the buyer.\n\nA termination fee of $25.0 million is payable on 30 days notice.'
  ],
  invalid: [
    {
      name: 'two digits of a long number',
      text: 'The company agreed on the sale of an aggregate of 2,666,667 shares of its common stock to one investor.\n\nThe plant runs well.\n\nThe board met.\n\nThe sale of the aggregate of ⟦4,366,667 shares⟧ of common stock to one investor closes in May.',
      findings: ['conflict']
    },
    {
      name: 'the same digits of one thing with another scale word',
      text: 'The result of the year holds items of $18.6 million for the loss on the sale of the tug unit.\n\nThe plant runs well.\n\nOperating income in the quarter holds a loss of ⟦$18.6 billion⟧ on that sale.',
      findings: ['scale']
    },
    {
      name: 'short sentences in the same words',
      text: 'SPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news.\n\n- Cash and short-term investments of $48.4 million\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nA new gate was built.\n\nThe pond was cleaned.\n\nBirds came back.\n\nThe roof holds.\n\nAt the end of March, cash and short-term investments totaled ⟦$23.5 million⟧.',
      findings: ['conflict']
    },
    {
      name: 'neighbours, both exact',
      text: 'First quarter net income of $1.1 million in 2026 is a start.\n\nThe plant runs well.\n\nA bus line was opened.\n\nFirst quarter net income of ⟦$1.2 million⟧ in 2026 was above the year before.',
      findings: ['conflict']
    },
    {text: 'Spending will be approximately $140 million to ⟦$155 billion⟧ this year.', findings: ['scale']},
    {text: 'Other revenues were ⟦RMB 8.1 billion⟧ ($1.17 million), a record.', findings: ['scale']},
    {text: 'Interest expense increased ⟦$9.0 billion⟧ to $20.7 million.', findings: ['scale']},
    {
      text: 'The warrants have an exercise price of $2.39 per share and expire in 2031.\n\nHolders may pay the exercise price of ⟦$2.93 per share⟧ in cash.',
      findings: [{messageId: 'conflict', message: 'The exercise price is `$2.93 per share` here but `$2.39 per share` elsewhere', related: ['$2.39 per share']}]
    },
    {text: 'The seller owes a termination fee of $25 million.\n\nThe termination fee of ⟦$35 million⟧ falls due on signing.', findings: ['conflict']},
    {
      text: 'Gross proceeds of the offering are $12.4 million.\n\nThe Company expects to close tomorrow, with gross proceeds of ⟦$14.2 million⟧.',
      findings: ['conflict']
    },
    {
      text: 'Net income for the third quarter of 2026 was $11.7 million.\n\nBack then, the board met. Net income for the third quarter of 2026 was $11.7 million.\n\nNet income for the third quarter of 2026 was ⟦$19.7 million⟧, a record.',
      findings: ['conflict']
    },
    {
      text: 'The purchase price for the plant is $182.4 million.\n\nHarbor pays the purchase price for the plant of ⟦$182.4 billion⟧ in cash.',
      findings: ['scale']
    },
    {text: 'Revenue was ⟦$11.7 billion⟧, compared to $10.8 million a year ago.', findings: ['scale']}
  ]
})
