import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/officer-title.ts'

ruleTester(rule, {
  valid: [
    '“We grew,” said Ann Poe, Chief Financial Officer.\n\nContact: Ann Poe, CFO',
    '“We grew,” said Ann Poe, President and Chief Operating Officer.\n\nAnn Poe, COO, spoke too.',
    {name: 'posts held together', text: '“We grew,” said Ann Poe, Chairman.\n\nAnn Poe, Chief Executive Officer, spoke too.'},
    {name: 'a promotion', text: 'Ann Poe, currently Chief Operating Officer, was named Chief Executive Officer.\n\nAnn Poe, Chief Executive Officer, spoke.'},
    {name: 'a career', text: 'Ann Poe, Chief Executive Officer, joined in 2010. She served as Chief Financial Officer of Birch Tools.'},
    {name: 'two persons', text: 'Ann Poe, Chief Executive Officer, and Bob Lane, Chief Financial Officer, spoke.'},
    {name: 'another company', text: 'Ann Poe, Chief Executive Officer of Alder Foods, spoke.\n\nAnn Poe, Chief Financial Officer of Birch Tools, left.'},
    {name: 'titles in other words', text: 'Ann Poe, Chief Technology Officer, spoke.\n\nAnn Poe, Chief Technical Officer, spoke again.'}
  ],
  invalid: [
    {
      text: '“We grew,” said Ann Poe, President and Chief Operating Officer.\n\nContact: Ann Poe, ⟦Chief Financial Officer⟧',
      findings: [
        {
          messageId: 'differs',
          severity: 'warning',
          message: 'Ann Poe is `Chief Financial Officer` here, but `President and Chief Operating Officer` above',
          related: ['President and Chief Operating Officer']
        }
      ]
    },
    {text: '“We grew,” said Ann Poe, CFO.\n\nAnn Poe, ⟦COO⟧, spoke too.', findings: ['differs']},
    {
      text: '# Alder Foods Grows\n\nRENO, Nev., May 4, 2021 -- Dr. Ann Poe, Chief Executive Officer of Alder, today opened a new plant in Ohio.\n\n“We grew,” said Alder ⟦Chief Financial Officer⟧ Ann Poe.',
      findings: ['differs']
    },
    {text: 'Ann Poe, Alder’s Chief Executive Officer, spoke.\n\nAnn Poe, ⟦chief operating officer⟧ of Alder, spoke.', findings: ['differs']}
  ]
})
