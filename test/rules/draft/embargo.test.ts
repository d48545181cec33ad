import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/draft/embargo.ts'

ruleTester(rule, {
  valid: [
    'FOR IMMEDIATE RELEASE',
    'NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES',
    'Oil rose after the EU lifted the embargo on Friday.',
    'Demand fell because of an embargo until further notice by the trade ministry.',
    'Not for release, publication or distribution in the United States.'
  ],
  invalid: [
    {
      text: '⟦EMBARGOED UNTIL 8:00 A.M. ET, MAY 4, 2026⟧',
      findings: [{messageId: 'held', severity: 'error'}],
      fixed: 'FOR IMMEDIATE RELEASE'
    },
    {text: '⟦HOLD FOR RELEASE MAY 4⟧', findings: ['held'], fixed: 'FOR IMMEDIATE RELEASE'},
    {text: '⟦NOT FOR RELEASE BEFORE 7 AM⟧', findings: ['held']},
    {text: '⟦Under embargo until May 4, 2026⟧', findings: ['held']}
  ]
})
