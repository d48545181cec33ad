import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/dateline.ts'

const body =
  'Alder Creek Foods Inc. has opened a mill, the company announced. The mill grinds oats for the whole of the region and employs forty people. It is the third that the company has opened.'
const foot = 'Contact: Ann Lee, 617-555-0142'

ruleTester(rule, {
  valid: [
    `Alder Creek Foods Opens a Mill\n\nBOSTON, March 21, 2025 -- ${body}\n\n${foot}`,
    `Alder Creek Foods Opens a Mill\n\nRANCHO VERDE, California (March 21, 2003) - ${body}\n\n${foot}`,
    `Alder Creek Foods Opens a Mill\n\nNEW YORK--(BUSINESS WIRE)--${body}\n\n${foot}`,
    `FOR IMMEDIATE RELEASE: March 21, 2025\n\nAlder Creek Foods Opens a Mill\n\n${body}\n\n${foot}`,
    `Alder Creek Foods Opens a Mill\n\nSpringfield, Ohio, United States March 21, 2025. ${body}\n\n${foot}`
  ],
  invalid: [
    {text: `Alder Creek Foods Opens a Mill\n\n${body}\n\n${foot}`, findings: [{messageId: 'missing', document: true}]},
    {text: `# Alder Creek Foods Opens a Mill\n\nRecently, ${body}\n\n${body}\n\n${foot}`, findings: [{messageId: 'missing', document: true}]},
    {text: `Alder Creek Foods Reports for the Year Ended June 30, 2025\n\n${body}\n\n${foot}`, findings: [{messageId: 'missing', document: true}]}
  ]
})
