import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/metadata.ts'

const note = (line: string): string => `---\n${line}\n---\n\nAcme Corp. opened a plant.`

ruleTester(rule, {
  valid: [note('title: Acme Corp. Opens Plant'), note('date: 2026-05-04'), note('author: Jane Roe'), 'title: draft 7'],
  invalid: [
    {
      text: note('⟦title: Project Heron draft 7⟧'),
      findings: [{messageId: 'property', severity: 'info', message: 'The document property `title` carries draft data'}]
    },
    {text: note('⟦version: v12⟧'), findings: ['property']},
    {text: note('⟦subject: Heron closing⟧'), issuer: {names: ['Acme Corp.'], codeNames: ['Heron']}, findings: ['property']}
  ]
})
