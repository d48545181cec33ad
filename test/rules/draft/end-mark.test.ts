import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/end-mark.ts'

const more =
  'The Company also said that it had agreed with its bank on a new loan of ten million dollars, which it will draw in June to buy the machines that the second and third lines of the plant need, and that the old plant is for sale.'

ruleTester(rule, {
  valid: [
    {format: 'plain-text', text: 'Acme opened a plant.\n\n###\n\nContact: Jane Roe, (312) 867-5309\n'},
    {format: 'plain-text', text: 'Acme opened a plant.\n\n-30-\n'},
    {format: 'plain-text', text: 'Acme opened a plant.\n'},
    {format: 'plain-text', text: `Acme opened a plant.\n\n* * *\n\n${more}\n`},
    {format: 'plain-text', text: `Acme opened a plant.\n\n###\n\nNote to editors: ${more}\n`}
  ],
  invalid: [
    {
      format: 'plain-text',
      text: `Acme opened a plant.\n\n###\n\n⟦${more}⟧\n`,
      findings: [{messageId: 'after', severity: 'info', message: 'Body text follows the end mark `###`'}]
    },
    {format: 'plain-text', text: 'Acme opened a plant.\n\n###\n\nContact: Jane Roe, (312) 867-5309\n\n⟦# # #⟧\n', findings: ['twice']},
    {text: `Acme opened a plant.\n\n-30-\n\n⟦${more}⟧`, findings: ['after']},
    {text: 'Acme opened a plant.', options: {required: true}, findings: [{messageId: 'none', document: true}]}
  ]
})
