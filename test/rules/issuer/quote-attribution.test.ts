import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/quote-attribution.ts'

const top = '# Alder Creek Foods Grows\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today said that it grew in the first quarter.\n\n'

ruleTester(rule, {
  valid: [
    `${top}“We had a very good year in every market,” said Ann Poe, Chief Executive Officer.`,
    {
      name: 'several paragraphs',
      text: `${top}“We had a very good year in every market,” said Ann Poe, CEO. “We grew at home.\n\n“We grew abroad as well and will do so again.”`
    },
    {
      name: 'closed in a later paragraph',
      text: `${top}Ann Poe, CEO, said, “We had a very good year in every market.\n\nWe grew abroad as well and will do so again.”`
    },
    {name: 'words set apart inside', text: `${top}“We call this our “second spring” and mean it,” said Ann Poe, CEO.`},
    {name: 'inches', text: `${top}The 12" can and the 14" can sold well, said Ann Poe, CEO.`},
    {name: 'a term', text: `${top}The so-called “second spring” is here.`},
    {name: 'cut off by a page', text: `${top}Ann Poe, CEO, said, “We had a very good year in every market and\n\nAlder Creek Foods, Inc.\n\nPage 2`},
    {name: 'wrongly curled cue words', text: `${top}Words such as ”intend”, ”believe” and ”expect” are used.`}
  ],
  invalid: [
    {
      text: `${top}Ann Poe, CEO, said, ⟦“We had a very good year in every market and⟧ in every month of it.\n\nAlder Creek Foods sells canned fruit.`,
      findings: [{messageId: 'unclosed', severity: 'warning', message: 'The quotation is opened but not closed'}]
    },
    {
      name: 'a second speech opens where the first was to close',
      text: `${top}“We lead in canning, ⟦“and Ann Poe continued, “We are happy to⟧ show what we can do at the fair in May.”`,
      findings: ['unclosed']
    },
    {
      text: `${top}“We had a very good year in every market,” ⟦said the CEO.⟧`,
      findings: [{messageId: 'unnamed', message: 'The quotation has no named speaker: `said the CEO.`'}]
    },
    {text: `${top}Bob Lane, CFO, noted, ⟦"Costs fell in every plant that we have, and⟧ they will fall again."”`.replace('"”', ''), findings: ['unclosed']},
    {text: `${top}“We had a very good year in every market,” ⟦said its chief financial officer.⟧`, findings: ['unnamed']}
  ]
})
