import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/name-consistency.ts'

const lead = 'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.'

const issuer = {names: ['Alder Creek Foods, Inc.', 'Alder Creek']}

ruleTester(rule, {
  valid: [
    {name: 'as configured', issuer, text: `${lead}\n\nAlder Creek makes canned fruit.`},
    {name: 'another form that is configured too', issuer: {names: [...issuer.names, 'Alder Creek Foods Ltd.']}, text: lead.replace(', Inc.', ' Ltd.')},
    {name: 'another company with a form of its own', issuer, text: `${lead}\n\nBirch Tools Corp. makes rakes.`},
    {name: 'case', text: `# ALDER CREEK FOODS, INC. DECLARES DIVIDEND\n\n${lead}`},
    {name: 'spelled out', text: `# Alder Creek Foods Declares Dividend\n\n${lead}\n\nAlder Creek Foods, Incorporated makes canned fruit.`},
    {name: 'short form', text: `# Alder Creek Declares Dividend\n\n${lead}\n\nAlder Creek makes canned fruit.`},
    {name: 'full stop missing', text: `# Alder Creek Foods, Inc Declares Dividend\n\n${lead}`},
    {name: 'a subsidiary', text: `# Alder Creek Foods Declares Dividend\n\n${lead}\n\nIts subsidiary, Alder Creek Foods Ltd., sells in Canada.`},
    {
      name: 'a former name',
      text: `# Alder Creek Foods Declares Dividend\n\n${lead}\n\nAlder Creek Foods, Inc. was formerly Alder Creek Foods Corp. until 2019.`
    },
    {name: 'another company', text: `# Alder Creek Foods Buys Birch\n\n${lead}\n\nBirch Tools Corp. makes rakes.`},
    {
      name: 'the headline names a unit that the news names too',
      text: '# Alder Creek Canning, Inc. Opens Plant\n\nRENO, Nev., May 4, 2021 -- Alder Creek, Inc. (Nasdaq: ALDR) said that Alder Creek Canning, Inc. today opened a plant in Ohio.'
    },
    {
      name: 'both parties in the headline',
      text: '# ALDER CREEK L.P. AND ALDER CREEK HOLDINGS L.P. ANNOUNCE TENDER OFFER\n\nRENO, Nev., May 4, 2021 -- Alder Creek L.P. (Nasdaq: ALDR) today announced a tender offer for its units.'
    }
  ],
  invalid: [
    {
      name: 'another legal form than the configuration has',
      issuer,
      text: lead.replace('Alder Creek Foods, Inc.', '⟦Alder Creek Foods Corp.⟧'),
      findings: [{messageId: 'configured', message: '`Alder Creek Foods Corp.` here, but Alder Creek Foods, Inc. in the configuration'}]
    },
    {
      name: 'said once, though the text disagrees with itself too',
      issuer,
      text: `${lead}\n\n⟦Alder Creek Foods Ltd.⟧ makes canned fruit.`,
      findings: ['configured']
    },
    {
      text: `# ⟦ALDER CREEK FOODS CORP.⟧ DECLARES DIVIDEND\n\n${lead}`,
      findings: [
        {
          messageId: 'form',
          severity: 'warning',
          message: '`ALDER CREEK FOODS CORP.` here, but Alder Creek Foods, Inc. elsewhere',
          related: ['Alder Creek Foods, Inc.']
        }
      ]
    },
    {text: `# Alder Creek Foods Declares Dividend\n\n${lead}\n\n## Contact\n\n⟦Alder Creek Foods Ltd.⟧, 555-0100`, findings: ['form']},
    {
      name: 'the headline names another of a joint release',
      text: '# BIRCH TOOLS, ⟦ALDER CREEK, INC.⟧ SETTLE CASE\n\nRENO, Nev., May 4, 2021 -- Birch Tools Corporation (NYSE: BRC) and Alder Creek Group, Inc. (Nasdaq: ALDR) today announced that they settled a case.',
      findings: [{messageId: 'headline', message: '`ALDER CREEK, INC.` in the headline, but Alder Creek Group, Inc. in the lead'}]
    },
    {
      text: `# Alder Creek Foods Declares Dividend\n\n${lead}\n\n## About Alder Creek Foods\n\n⟦Alder Creek Foods LLC⟧ is a leading maker of canned fruit.`,
      findings: ['form']
    }
  ]
})
