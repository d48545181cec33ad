import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/drifted-text.ts'

const lead =
  '# Alder Creek Foods Declares Dividend\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.\n\n'
const about =
  'Alder Creek Foods, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about [number] people in Reno, Nevada.'
const forward =
  'This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of crop failures, the price of steel and the other risks described in our [annual report on Form 10-K]. We undertake no obligation to update them.'
const short = 'This release contains forward-looking statements. Actual results could differ materially because of crop failures and the price of steel.'
const issuer = {names: ['Alder Creek Foods, Inc.'], legends: {about, forward, short}}
const stands =
  'Alder Creek Foods, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about 900 people in Reno, Nevada.'
const warns =
  'This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of crop failures, the price of steel and the other risks described in our Annual Report on Form 10-K for the year ended December 31, 2020. We undertake no obligation to update them.'

ruleTester(rule, {
  valid: [
    {name: 'as approved', issuer, text: `${lead}${stands}\n\n${warns}`},
    {name: 'nothing is approved', issuer: {names: ['Alder Creek Foods, Inc.']}, text: `${lead}${stands.replace('grocers', 'leading grocers')}`},
    {name: 'no configuration', text: `${lead}${stands.replace('grocers', 'leading grocers')}`},
    {
      name: 'capitals, marks and other dashes',
      issuer,
      text: `${lead}${stands.replace('Alder Creek Foods, Inc.', 'ALDER CREEK FOODS, INC.(R)').replace('canned', '“canned”')}`
    },
    {
      name: 'wrapped by hand',
      issuer,
      format: 'edgar-text',
      text: `${lead.replace('# ', '')}${stands.replaceAll(' makes', '\nmakes').replace(' western', '\nwestern')}`
    },
    {name: 'with emphasis', issuer, text: `${lead}${stands.replace('makes canned', 'makes **canned**')}`},
    {name: 'words before and after it', issuer, text: `${lead}${stands} More is at www.aldercreek.com.`},
    {name: 'another version of it', issuer, text: `${lead}${short}`},
    {name: 'another text', issuer, text: `${lead}Alder Creek Foods, Inc. was founded in 1921 by two brothers who bought an orchard.`},
    {name: 'none of it', issuer, text: lead},
    {
      name: 'too short to be told from chance',
      issuer: {names: ['Alder Creek Foods, Inc.'], legends: {tag: 'Alder Creek Foods makes canned fruit.'}},
      text: `${lead}Alder Creek Foods makes fresh fruit.`
    },
    {
      name: 'over a page',
      issuer,
      format: 'edgar-text',
      text: `${lead.replace('# ', '')}${warns.replace(' because of crop', ' because\n\n                                 -2-\n<PAGE>\n\nof crop')}`
    }
  ],
  invalid: [
    {
      issuer,
      text: `${lead}${stands.replace('for grocers', 'for ⟦leading⟧ grocers')}`,
      findings: [{messageId: 'added', severity: 'warning', message: '`leading` is not in the approved text about'}],
      fixed: `${lead}${stands}`
    },
    {
      issuer,
      text: `${lead}${stands.replace('western United States', '⟦eastern⟧ United States')}`,
      findings: [{messageId: 'changed', message: '`eastern` here, but “western” in the approved text about'}],
      fixed: `${lead}${stands}`
    },
    {
      issuer,
      text: `${lead}${stands.replace('canned fruit and vegetables for', 'canned ⟦fruit for⟧')}`,
      findings: [{messageId: 'missing', message: 'The approved text about has “and vegetables” here'}],
      fixed: `${lead}${stands}`
    },
    {
      name: 'in several places',
      issuer,
      text: `${lead}${warns.replace('could differ materially', '⟦may differ').replace('crop failures, ', '').replace('undertake no', 'assume⟧ no')}`,
      findings: [
        {
          messageId: 'several',
          message: 'The approved text forward is changed in 4 places',
          related: ['may', 'differ because', 'of the', 'assume']
        }
      ]
    },
    {
      name: 'the first word of it',
      issuer,
      text: `${lead}${warns.replace('This release', '⟦Our⟧ release')}`,
      findings: [{messageId: 'changed', message: '`Our` here, but “This” in the approved text forward'}]
    },
    {
      name: 'the last word of it',
      issuer,
      text: `${lead}${warns.replace('update them.', 'update ⟦anything.⟧')}`,
      findings: ['changed']
    },
    {
      name: 'two paragraphs of a page',
      issuer: {names: ['Alder Creek Foods, Inc.'], legends: {both: `${about}\n\n${short}`}},
      format: 'html',
      text: `<p>${stands}</p><p>${short.replace('crop failures', '⟦bad&nbsp;harvests⟧')}</p>`,
      findings: ['changed']
    }
  ]
})
