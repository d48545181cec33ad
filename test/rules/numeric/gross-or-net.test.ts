import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/gross-or-net.ts'

const release = (headline: string, body: string): string =>
  `# ${headline}\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today announced a private placement of its common stock solely to accredited investors. ${body}\n`

ruleTester(rule, {
  valid: [
    release('Harbor Widget Announces Private Placement', 'Gross proceeds are $4.8 million.'),
    release('Harbor Widget Announces Private Placement', 'Net proceeds of $4.4 million go to working capital.'),
    release('Harbor Widget Announces Private Placement', 'It sold notes of $4.8 million aggregate principal amount in the offering.'),
    '# Harbor Widget Opens Plant\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) used the proceeds of $4.8 million from the sale of its old plant.'
  ],
  invalid: [
    {
      text: release('Harbor Widget Announces ⟦$4.8 Million⟧ Private Placement', 'The Company will use the funds for working capital.'),
      findings: [{messageId: 'unlabelled', message: '`$4.8 Million` is not called gross or net'}]
    },
    {text: release('Harbor Widget Announces Private Placement', 'Proceeds are ⟦$4.8 million⟧.'), findings: ['unlabelled']},
    {text: release('Harbor Widget Announces Private Placement', 'The proceeds of ⟦$2.5 million⟧ are for working capital.'), findings: ['unlabelled']},
    {text: release('Harbor Widget Closes ⟦$12 Million⟧ Financing', 'The placement closed today.'), findings: ['unlabelled']}
  ]
})
