import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/foreign-mix.ts'

const opening = 'This release contains forward-looking statements. Actual results could differ materially because of the risks described in our'

const foreign = {names: ['Acme Corp.'], status: 'foreign-private'} as const
const domestic = {names: ['Acme Corp.'], status: 'domestic'} as const

ruleTester(rule, {
  valid: [
    `${opening} Form 20-F for the year ended December 31, 2025 and reports on Form 6-K.`,
    `${opening} Form 10-K for the year ended December 31, 2025 and Forms 10-Q and 8-K.`,
    `${opening} Form 40-F and the annual information form for the year ended December 31, 2025.`,
    'The Company will file Form 10-Q from now on and no longer Form 20-F.',
    {
      name: 'two companies in a merger',
      text: `# Acme Corp. to Acquire Beta plc\n\nAcme Corp. entered into a definitive merger agreement to acquire Beta plc, all outstanding shares of which will be exchanged. Stockholders will vote on the merger.\n\n${opening} Form 10-K and in Beta's Form 20-F.`
    },
    {name: 'foreign, as configured', issuer: foreign, text: `${opening} Form 20-F for the year ended December 31, 2025 and reports on Form 6-K.`},
    {name: 'domestic, as configured', issuer: domestic, text: `${opening} Form 10-K for the year ended December 31, 2025.`},
    {name: 'a status that is not configured', issuer: {names: ['Acme Corp.']}, text: `${opening} Form 20-F for the year ended December 31, 2025.`},
    {name: 'outside the legend', issuer: foreign, text: 'The Company’s customer filed a Form 8-K on Monday.'},
    {
      name: 'a foreign company in a merger',
      issuer: domestic,
      text: `# Acme Corp. to Acquire Beta plc\n\nAcme Corp. entered into a definitive merger agreement to acquire Beta plc, all outstanding shares of which will be exchanged. Stockholders will vote on the merger.\n\n${opening} Form 10-K and in Beta's Form 20-F.`
    }
  ],
  invalid: [
    {
      issuer: foreign,
      text: `${opening} Form ⟦10-K⟧ for the year ended December 31, 2025.`,
      findings: [{messageId: 'status', message: 'Form `10-K` in the legend, but the issuer is configured as a foreign private issuer'}]
    },
    {issuer: domestic, text: `${opening} Form ⟦20-F⟧ for the year ended December 31, 2025 and reports on Form 6-K.`, findings: ['status']},
    {
      name: 'a mixture is told by the form that does not fit',
      issuer: domestic,
      text: `${opening} Form ⟦20-F⟧ for the year ended December 31, 2025 and Forms 10-Q.`,
      findings: ['status']
    },
    {
      issuer: {names: ['Acme Corp.'], status: 'non-reporting'},
      text: `${opening} Annual Report on Form ⟦10-K⟧ for the year ended December 31, 2025.`,
      findings: [{messageId: 'status', message: 'Form `10-K` in the legend, but the issuer is configured as not reporting'}]
    },
    {
      text: `${opening} Form 20-F for the year ended December 31, 2025 and Forms ⟦10-Q⟧.`,
      findings: [{messageId: 'mixed', severity: 'warning', message: 'The legend names Form 20-F beside Form `10-Q`', related: ['20-F']}]
    },
    {text: `${opening} Form 40-F for the year ended December 31, 2025 and Current Reports on Form ⟦8-K⟧.`, findings: ['mixed']},
    {text: `${opening} Form ⟦10-K⟧ for the year ended December 31, 2025 and reports on Form 6-K.`, findings: ['mixed']}
  ]
})
