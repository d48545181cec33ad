import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/fd/channel-notice.ts'

const head = 'BOSTON, May 4, 2025 -- Alder Creek Foods Inc. has opened a mill in Ohio.'

ruleTester(rule, {
  valid: [
    `${head} We use our website and our LinkedIn page (linkedin.com/company/aldercreekfoods) to disclose material information.`,
    `${head} We may announce material information on the social media channels listed below: Facebook, LinkedIn.`,
    `${head} Follow us on Facebook for recipes.`,
    `${head} We announce material information in press releases and filings.`,
    {
      name: 'before the report of 2013',
      text: 'BOSTON, March 29, 2013 -- Alder Creek Foods Inc. opened a mill. Follow it on Twitter, where it may announce material news.'
    }
  ],
  invalid: [
    {
      text: `${head} Follow us on ⟦Facebook⟧, where we may announce material information.`,
      findings: [{messageId: 'account', message: 'The release points to `Facebook` for material news without naming the account'}]
    },
    {text: `${head} Information posted on our ⟦social media channels⟧ could be deemed to be material.`, findings: ['account']},
    {text: 'BOSTON, April 2, 2013 -- Alder Creek Foods Inc. opened a mill. Follow it on ⟦Twitter⟧, where it may announce material news.', findings: ['account']}
  ]
})
