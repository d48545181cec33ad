import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/per-share-times-shares.ts'

const opening = '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\n'

ruleTester(rule, {
  valid: [
    'The Company sold approximately 3.1 million shares of its common stock for gross proceeds of $4.8 million.',
    'The Company sold 3.1 million shares at $1.55 per share for gross proceeds of $4.8 million.',
    'The Company sold 2,500,000 shares at a price of $4.00 per share for net proceeds of $9.2 million.',
    'The Company sold 2,000,000 shares and accompanying warrants at a combined price of $4.00 per share for gross proceeds of $9.0 million.',
    'During the quarter, it repurchased 247,237 shares for $10.2 million at an average price of $41.26 per share.',
    'Net income was $5.0 million, or $0.50 per share, on 12 million shares.',
    'Net income was $5,433,000, or $0.38 per diluted share (based on 14.3 million shares).',
    'The buyers agreed to take 2,666,667 shares of common stock, par value $0.001 per share, at a purchase price of $1.50 per share.\n\nGross proceeds of the offering are expected to be approximately $4.0 million.',
    'The Company sold 2,666,667 shares at $1.50 per share.\n\nGross proceeds of an earlier offering were $7.2 million.',
    'The Company spent $2.3 million on a plant and sold 1,000,000 shares at $5.00 per share, or $5.0 million in total, in March.',
    {
      name: 'earnings of the table that come out, and adjusted ones of another income',
      text: `${opening}| (in thousands, except per share data) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Net income | 4,830 | 3,910 |\n| Adjusted net income | 5,900 | 4,800 |\n| Net income per share | 0.48 | 0.39 |\n| Adjusted net income per share | 0.59 | 0.48 |\n| Weighted average shares | 10,050 | 10,020 |\n`
    },
    {
      name: 'earnings that shares in another class take part in',
      text: `${opening}| (in thousands, except per share data) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Net income | 4,830 | 3,910 |\n| Net income per share | 0.47 | 0.39 |\n| Weighted average shares | 10,050 | 10,020 |\n`
    }
  ],
  invalid: [
    {
      text: 'The Company issued 904,826 shares of its common stock (valued at ⟦$23,267,000⟧ at the closing price of $31.24 per share) and paid $6,903,000 in cash.',
      findings: ['differs']
    },
    {
      text: 'The Company sold 3.1 million shares at $1.80 per share for ⟦$4.8 million⟧.',
      findings: [{messageId: 'differs', message: '`3.1 million shares` at `$1.80 per share` is $5.58 million; the release says `$4.8 million`'}]
    },
    {
      text: 'Harbor priced an offering of 2,500,000 shares at a price of $4.00 per share. Gross proceeds are expected to be ⟦$12.0 million⟧.',
      findings: ['differs']
    },
    {text: 'During the quarter, it repurchased 247,237 shares for ⟦$12.2 million⟧ at an average price of $41.26 per share.', findings: ['differs']},
    {
      text: 'Net income was $5,433,000, or ⟦$0.58 per diluted share⟧ (based on 14.3 million shares).',
      findings: [{messageId: 'earnings', message: '`$0.58 per diluted share` times `14.3 million shares` is $8.294 million, not `$5,433,000`'}]
    },
    {
      text: 'The buyers agreed to take 2,666,667 shares of common stock, par value $0.001 per share, at a purchase price of $1.50 per share.\n\nGross proceeds of the offering are expected to be approximately ⟦$4.8 million⟧.',
      findings: ['differs']
    },
    {
      text: 'Holders tendered 878,212 shares of common stock. The Company will pay $18.25 per share, for a total purchase price of approximately ⟦$26 million⟧.',
      findings: ['differs']
    },
    {
      text: 'The Company spent $2.3 million on a plant and sold 1,240,000 shares at $5.00 per share, or ⟦$6.8 million⟧ in total, in March.',
      findings: ['differs']
    },
    {
      name: 'earnings of the table that do not come out',
      text: `${opening}| (in thousands, except per share data) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Net income | 4,830 | 3,910 |\n| Net income per share | ⟦0.84⟧ | 0.39 |\n| Weighted average shares | 10,050 | 10,020 |\n`,
      findings: ['earnings']
    },
    {text: 'The fund bought 1,000,000 ADSs at €12.50 per ADS for a total of ⟦€15.2 million⟧.', findings: ['differs']}
  ]
})
