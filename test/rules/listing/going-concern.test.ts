import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/listing/going-concern.ts'

const lead = 'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today reported that sales of canned fruit rose in the first quarter.\n\n'

ruleTester(rule, {
  valid: [
    `${lead}The report of its auditor on the financial statements for the year ended December 31, 2020, filed with its Form 10-K, contains a going concern explanatory paragraph.`,
    `${lead}The audit opinion in its Form 10-K for fiscal 2020 contains a going concern qualification by its independent registered public accounting firm.`,
    {name: 'management’s own words', text: `${lead}These conditions raise substantial doubt about its ability to continue as a going concern.`},
    {
      name: 'a risk factor',
      text: `${lead}## Forward-Looking Statements\n\nThis release contains forward-looking statements. Factors include the going concern opinion of our auditors and other risks.`
    },
    {name: 'another exchange', text: `${lead.replace('Nasdaq', 'NYSE')}Its auditor added a going concern explanatory paragraph.`},
    {name: 'before the rule', text: `${lead.replace('2021', '2002')}Its auditor added a going concern explanatory paragraph.`}
  ],
  invalid: [
    {
      text: `${lead}⟦Its auditor added a going concern explanatory paragraph.⟧`,
      findings: [{messageId: 'vague', severity: 'warning', message: 'The going-concern paragraph is told without the statements or filing it belongs to'}]
    },
    {text: `${lead}⟦The opinion of its accountants contains a going-concern paragraph.⟧`, findings: ['vague']},
    {
      text: `${lead}⟦In its Form 10-K the independent registered firm doubts that it is a going concern.⟧`,
      findings: [{messageId: 'vague', message: 'The going-concern paragraph is told without the opinion'}]
    },
    {text: `${lead}⟦The audit for the year included a paragraph on going concern.⟧`, findings: ['vague']}
  ]
})
