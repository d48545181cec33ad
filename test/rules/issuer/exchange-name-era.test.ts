import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/exchange-name-era.ts'

const on = (day: string, market: string): string =>
  `RENO, Nev., ${day} -- Alder Creek Foods, Inc. (${market}: ALDR) today declared a dividend of $0.10 per share, payable in cash.`

ruleTester(rule, {
  valid: [
    on('May 4, 2003', 'Nasdaq'),
    on('May 4, 2003', 'Nasdaq National Market'),
    on('July 31, 2006', 'Nasdaq National Market'),
    on('July 1, 2006', 'Nasdaq Global Market'),
    on('August 1, 2006', 'Nasdaq Global Select Market'),
    on('May 4, 2006', 'Nasdaq SmallCap Market'),
    on('September 1, 2005', 'Nasdaq Capital Market'),
    on('October 31, 2008', 'AMEX'),
    on('October 1, 2008', 'NYSE Alternext US'),
    on('March 31, 2009', 'NYSE Alternext US'),
    on('March 1, 2009', 'NYSE Amex'),
    on('May 31, 2012', 'NYSE Amex'),
    on('May 1, 2012', 'NYSE MKT'),
    on('July 31, 2017', 'NYSE MKT'),
    on('July 1, 2017', 'NYSE American'),
    on('May 4, 2024', 'NYSE American'),
    {
      name: 'a sentence about the past',
      text: `${on('May 4, 2015', 'Nasdaq')} The shares were listed on the Nasdaq National Market in 1998.`
    },
    {name: 'an index', text: `${on('May 4, 2015', 'NYSE')} It joined the American Stock Exchange Gold Index.`}
  ],
  invalid: [
    {
      text: 'RENO, Nev., May 4, 2010 -- Alder Creek Foods, Inc. (⟦Nasdaq National Market⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: [
        {messageId: 'renamed', severity: 'error', message: '`Nasdaq National Market` was not in use on 2010-05-04; the name was Nasdaq Global Market'}
      ],
      fixed: 'RENO, Nev., May 4, 2010 -- Alder Creek Foods, Inc. (Nasdaq Global Market: ALDR) today declared a dividend of $0.10 per share.'
    },
    {
      name: 'the day after',
      text: 'RENO, Nev., August 1, 2006 -- Alder Creek Foods, Inc. (⟦Nasdaq National Market⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    },
    {
      name: 'the day before',
      text: 'RENO, Nev., June 30, 2006 -- Alder Creek Foods, Inc. (⟦Nasdaq Global Select Market⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., August 31, 2005 -- Alder Creek Foods, Inc. (⟦Nasdaq Capital Market⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., August 1, 2006 -- Alder Creek Foods, Inc. (⟦Nasdaq SmallCap Market⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., November 1, 2008 -- Alder Creek Foods, Inc. (⟦AMEX⟧: ALDR) today declared a dividend of $0.10 per share, payable in cash.',
      findings: [{messageId: 'renamed', message: '`AMEX` was not in use on 2008-11-01; the name was NYSE Alternext US'}]
    },
    {
      text: 'RENO, Nev., February 28, 2009 -- Alder Creek Foods, Inc. (⟦NYSE Amex⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., June 1, 2012 -- Alder Creek Foods, Inc. (⟦NYSE Amex⟧: ALDR) today declared a dividend of $0.10 per share, payable.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., August 1, 2017 -- Alder Creek Foods, Inc. (⟦NYSE MKT⟧: ALDR) today declared a dividend of $0.10 per share, payable.',
      findings: ['renamed']
    },
    {
      text: 'RENO, Nev., June 30, 2017 -- Alder Creek Foods, Inc. (⟦NYSE American⟧: ALDR) today declared a dividend of $0.10 per share.',
      findings: ['renamed']
    }
  ]
})
