import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/code-name.ts'

const issuer = {names: ['Acme Corp.'], codeNames: ['Project Heron', 'Falcon']}

ruleTester(rule, {
  valid: [
    'Project Heron closed today.',
    {text: 'A heron nests by the plant; the project goes on.', issuer},
    {text: 'FALCONS play at home, and Falconry is a sport.', issuer},
    {text: 'Acme opened a plant.', issuer}
  ],
  invalid: [
    {
      text: '⟦Project Heron⟧ closed today.',
      issuer,
      findings: [{messageId: 'name', severity: 'error', message: 'Project code name `Project Heron` in public text'}]
    },
    {text: 'The team behind “⟦Falcon⟧” was thanked.', issuer, findings: ['name']},
    {text: '⟦Falcon⟧ and ⟦Project Heron⟧ are one.', issuer, findings: ['name', 'name']}
  ]
})
