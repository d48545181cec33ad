import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/form-name.ts'

ruleTester(rule, {
  valid: [
    'See our Form 10-K/A for the year ended June 30, 2025.',
    'CHICAGO, May 4, 2001 - See our Form 10-K405 for the year ended December 31, 2000.',
    'See Form 10-KT, Form S-3ASR, Schedule 14D-9 and Form 8-K/A.',
    'The directors filed Forms 3, 4 and 144.',
    'The exchange filed Form 25-NSE with the SEC, and the issuer filed Form 15-12G.',
    'Employees fill in Form 10-L of the personnel office.',
    'The 401(k) plan files Form 11-K.',
    'Six hundred runners took part in the 10K run.',
    'The report is at https://www.acmevalves.com/files/10k-2025.pdf.',
    'The camera records in 8K video and part number 10-K2 fits it.',
    'Complete IRS form 8-F before the year ends.',
    {name: 'a dash for the hyphen in recommended', text: 'See our Form 10–K for 2025.', profile: 'recommended'}
  ],
  invalid: [
    {
      name: 'Markdown',
      text: 'See our Form ⟦10K⟧ for 2025, our **Form ⟦10Q⟧** and the report on Form ⟦8K⟧.',
      findings: [{messageId: 'near', severity: 'error', message: '`10K` is not how the form is written; it is 10-K'}, 'near', 'near'],
      fixed: 'See our Form 10-K for 2025, our **Form 10-Q** and the report on Form 8-K.'
    },
    {
      name: 'fixed-width text, name after a line end',
      format: 'edgar-text',
      text: '     The  risks  are  described  in our Annual Report on Form\n⟦10-QA⟧ for the quarter ended March 31, 2004, and in Form 10-K.\n',
      findings: ['near'],
      fixed: '     The  risks  are  described  in our Annual Report on Form\n10-Q/A for the quarter ended March 31, 2004, and in Form 10-K.\n'
    },
    {
      name: 'HTML with references and tags',
      format: 'html',
      text: '<html><body><p>See our Form&nbsp;⟦20F⟧ &amp; our <b>Form ⟦S3⟧</b>.</p></body></html>',
      findings: ['near', 'near'],
      fixed: '<html><body><p>See our Form&nbsp;20-F &amp; our <b>Form S-3</b>.</p></body></html>'
    },
    {text: 'See our Form ⟦10-k⟧ for 2025.', findings: ['near'], fixed: 'See our Form 10-K for 2025.'},
    {text: 'See Forms ⟦10KSB⟧ and 10-QSB for 2003.', findings: ['near'], fixed: 'See Forms 10-KSB and 10-QSB for 2003.'},
    {text: 'Our annual ⟦10K⟧ report was filed with the SEC.', findings: ['near']},
    {text: 'We reported it to the SEC on Form ⟦10-L⟧.', findings: [{messageId: 'unknown', message: 'The SEC has no Form `10-L`'}]},
    {
      name: 'a dash for the hyphen in strict',
      text: 'See our Form ⟦10–K⟧ for 2025.',
      findings: [{messageId: 'near', severity: 'info'}],
      fixed: 'See our Form 10-K for 2025.'
    }
  ]
})
