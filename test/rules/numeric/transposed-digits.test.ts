import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/transposed-digits.ts'

ruleTester(rule, {
  valid: [
    'Pumps made up 14.1% of net sales of the group.\n\nValves made up 17.1% of net sales of the group.\n\nSeals made up 68.8% of net sales of the group.',
    {
      name: 'a figure of the text that the table bears out',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, revenue was $41.2 million and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n'
    },
    {
      name: 'a figure of a segment',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, pump revenue was $42.1 million and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n'
    },
    'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for 11,976 shares of common stock.',
    'At March 31, 2026 there were 50,445,186 shares outstanding.\n\nAt June 30, 2026 there were 50,445,386 shares outstanding.',
    'The East plant shipped 12,345 valves to customers in Ohio.\n\nThe board has paid $12,354 for a new sign above the gate.',
    'Revenue for the Energy segment was $122.6 million in the quarter.\n\nRevenue for the Coatings segment was $122.8 million in the quarter.',
    'Gross margin was 29.4% for the first nine months.\n\nGross margin was 29.7% for the quarter.',
    'In Europe, sales of pumps rose 12% to $82.4 million and made up 38% of sales.\n\nIn Asia, sales of pumps rose 17% to $82.9 million and made up 38% of sales.',
    'Net income was $4.83 million, or $0.482 per share.\n\nAdjusted net income was $4.88 million, or $0.482 per share.',
    'Revenue in Europe was $4.17 billion and in Asia $4.15 billion.'
  ],
  invalid: [
    {
      text: 'The gain came from the sale of $154.9 million in one-to-four family loans in December.\n\nThe money of the ⟦$514.9 million⟧ in one-to-four family loans went to deposits.',
      findings: ['similar']
    },
    {
      text: 'The plant works in a $15.1 billion global pump seal market.\n\nOur aim is a larger part of the ⟦$18.1 billion⟧ global pump seal market.',
      findings: ['similar']
    },
    {
      name: 'a figure of the text beside its row',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, revenue was ⟦$42.1 million⟧ and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n',
      findings: [{messageId: 'table', message: '`$42.1 million` and 41.2 in the table differ by one digit or a swap', related: ['41.2']}]
    },
    {
      text: 'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for ⟦11,796 shares⟧ of common stock.',
      findings: [{messageId: 'similar', message: '`11,796 shares` and `11,976 shares` differ by one digit or a swap', related: ['11,976 shares']}]
    },
    {
      text: 'Net income for the quarter was $36.8 million, or $1.214 per share, on sales of $402 million.\n\nThe company closed the quarter with net income of ⟦$38.8 million⟧, or $1.214 per share.',
      findings: ['similar']
    },
    {
      text: 'Without these items, adjusted net income was $71.3 million, up 39.1% from the year before, and earnings per share were $2.71.\n\nWithout these items, adjusted net income was $71.3 million, up ⟦39.7%⟧ from the year before, and earnings per share were $2.71.',
      findings: ['similar']
    },
    {text: 'The county granted the plant a credit of $1,482,500 for new jobs.\n\nThe credit of ⟦$1,842,500⟧ for new jobs runs to 2031.', findings: ['similar']},
    {
      text: 'The reserve estimate shows 2,345,600 ounces of gold at the mine.\n\nThe mine, with a reserve estimate of ⟦2,354,600⟧ ounces of gold, opens in May.',
      findings: ['similar']
    },
    {
      text: 'The trial enrolled 12,375 patients with heart failure in Spain.\n\nThe trial that enrolled ⟦12,735⟧ patients with heart failure ends in May.',
      findings: ['similar']
    }
  ]
})
