import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/stamp.ts'

ruleTester(rule, {
  valid: [
    'The FDA issued draft guidance.',
    '# NBA DRAFT NIGHT SPONSORED BY ACME',
    'Acme confidentially submitted a draft registration statement to the SEC.',
    '# ACME DRAFT BEER NOW IN CANS',
    'The information is confidential and privileged under the agreement between the parties.',
    'FOR IMMEDIATE RELEASE\n\n# Acme opens plant',
    'Acme keeps what its clients say confidential.'
  ],
  invalid: [
    {text: '⟦DRAFT 3/20/03⟧\n\nAcme opens plant.', findings: [{messageId: 'stamp', severity: 'error', message: 'Draft or privilege marking `DRAFT 3/20/03`'}]},
    {text: '⟦PRIVILEGED & CONFIDENTIAL⟧\n\nAcme opens plant.', findings: ['stamp']},
    {text: '⟦LW Draft 3/20⟧\n\nAcme opens plant.', findings: ['stamp']},
    {text: 'Release ⟦v3 clean⟧\n\nAcme opens plant.', findings: ['stamp']},
    {
      name: 'the line twice, Markdown',
      text: 'FOR IMMEDIATE RELEASE\n\n⟦FOR IMMEDIATE RELEASE⟧\n\nAcme opens plant.',
      findings: [{messageId: 'twice', severity: 'warning', related: ['FOR IMMEDIATE RELEASE']}],
      fixed: 'FOR IMMEDIATE RELEASE\n\n\n\nAcme opens plant.'
    },
    {
      name: 'the line twice, fixed-width text',
      format: 'edgar-text',
      text: '                 FOR IMMEDIATE RELEASE\n\n                 ⟦FOR IMMEDIATE RELEASE⟧\n\nCHICAGO, May 4, 2004 - Acme opened a plant.\n',
      findings: ['twice'],
      fixed: '                 FOR IMMEDIATE RELEASE\n\n                 \n\nCHICAGO, May 4, 2004 - Acme opened a plant.\n'
    },
    {
      name: 'the line twice, HTML',
      format: 'html',
      text: '<html><body><p><b>FOR IMMEDIATE RELEASE</b></p><p>⟦For Immediate Release⟧</p><p>Acme opened a plant.</p></body></html>',
      findings: ['twice'],
      fixed: '<html><body><p><b>FOR IMMEDIATE RELEASE</b></p><p></p><p>Acme opened a plant.</p></body></html>'
    }
  ]
})
