import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/form-era.ts'

const on = (day: string, sentence: string): string => `# Acme Corp. Opens Plant\n\nCHICAGO, ${day} - Acme Corp. (OTC: ACMV) today opened a plant. ${sentence}`

ruleTester(rule, {
  valid: [
    on('May 4, 2003', 'See our Form 10-KSB for 2002.'),
    {name: 'last day of Form 10-KSB', text: on('March 15, 2009', 'See our Annual Report on Form 10-KSB.')},
    {name: 'last day of Form 10-QSB', text: on('October 31, 2008', 'See our Form 10-QSB.')},
    {name: 'last day of Form 10-K405', text: on('December 31, 2002', 'See our Form 10-K405.')},
    {name: 'a past report with its period', text: on('May 4, 2015', 'See our Form 10-KSB for the year ended December 31, 2007.')},
    {name: 'a past report with its day of filing', text: on('May 4, 2015', 'See our Form SB-2 filed on June 1, 2006.')},
    {name: 'last day of the old items', text: on('August 22, 2004', 'The results are furnished under Item 12 of Form 8-K.')},
    {name: 'first day of the new items', text: on('August 23, 2004', 'The results are furnished under Item 2.02 of Form 8-K.')},
    {name: 'first day of Schedule TO', text: on('January 24, 2000', 'Beta Corp. filed a Schedule TO.')},
    {name: 'first day of Item 1A', text: on('December 1, 2005', 'See Item 1A of our Form 10-K.')},
    'See our Form 10-KSB.'
  ],
  invalid: [
    {
      text: on('May 4, 2015', 'See our Annual Report on Form ⟦10-KSB⟧.'),
      findings: [{messageId: 'withdrawn', severity: 'error', message: 'Form `10-KSB` was no longer in use on 2015-05-04; it is now 10-K'}],
      fixed: on('May 4, 2015', 'See our Annual Report on Form 10-K.')
    },
    {name: 'the day after Form 10-KSB', text: on('March 16, 2009', 'See our Form ⟦10-KSB⟧.'), findings: ['withdrawn']},
    {name: 'the day after Form 10-QSB', text: on('November 1, 2008', 'See our Form ⟦10-QSB⟧.'), findings: ['withdrawn']},
    {name: 'the day after Form 10-K405', text: on('January 1, 2003', 'See our Form ⟦10-K405⟧.'), findings: ['withdrawn']},
    {
      name: 'an old item on the first day of the new',
      text: on('August 23, 2004', 'The results are furnished under ⟦Item 12⟧ of Form 8-K.'),
      findings: ['oldItem']
    },
    {
      name: 'a new item on the last day of the old',
      text: on('August 22, 2004', 'The results are furnished under ⟦Item 2.02⟧ of Form 8-K.'),
      findings: ['newItem']
    },
    {name: 'Schedule TO a day early', text: on('January 23, 2000', 'Beta Corp. filed a ⟦Schedule TO⟧.'), findings: ['early']},
    {name: 'Item 1A a day early', text: on('November 30, 2005', 'See ⟦Item 1A⟧ of our Form 10-K.'), findings: ['factors']}
  ]
})
