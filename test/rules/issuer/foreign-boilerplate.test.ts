import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/foreign-boilerplate.ts'

const top =
  '# Alder Creek Foods Declares Dividend\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.'

ruleTester(rule, {
  valid: [
    `${top}\n\n## About Alder Creek Foods, Inc.\n\nAlder Creek Foods, Inc. is a leading maker of canned fruit.`,
    `${top}\n\n## About the Company\n\nAlder Creek Foods is a company that makes canned fruit.`,
    {
      name: 'a partner named in the body',
      text: `${top}\n\nBirch Tools supplies the cans.\n\n## About Birch Tools, Inc.\n\nBirch Tools, Inc. is a leading maker of tools.`
    },
    {
      name: 'a parent named in the legend',
      text: `${top}\n\n## About Birch Group\n\nBirch Group is a holding company.\n\n## Forward-Looking Statements\n\nThis release contains forward-looking statements. See Birch Group’s most recent Form 10-K.`
    },
    {name: 'an illness', text: `${top}\n\n## About Scurvy\n\nScurvy is caused by a lack of fruit.`},
    {name: 'a lost line break', text: `${top}\n\nAbout Alder CreekAlder Creek is a leading maker of canned fruit, headquartered in Reno.`},
    {
      name: 'a legend that speaks of the issuer',
      text: `${top}\n\n## Forward-Looking Statements\n\nThis release contains forward-looking statements. Actual results of Alder Creek may differ materially because of Birch Tools Corp. and other risks.`
    }
  ],
  invalid: [
    {
      text: `${top}\n\n## About ⟦Birch Valley Holdings, Inc⟧.\n\nBirch Valley Holdings, Inc. is a leading maker of garden tools.`,
      findings: [{messageId: 'about', severity: 'error', message: 'The About paragraph speaks of `Birch Valley Holdings, Inc`, who is not in the release'}]
    },
    {
      text: `${top}\n\n## About Alder Creek Foods\n\nAlder Creek is a company.\n\n## About ⟦Cedar Lake Bank⟧\n\nCedar Lake Bank is a bank headquartered in Boise.`,
      findings: ['about']
    },
    {
      text: `${top}\n\n## Forward-Looking Statements\n\nThis release contains forward-looking statements. Actual results of ⟦Birch Tools Corp.⟧ may differ materially because of competition, demand and other risks.`,
      findings: [{messageId: 'legend', message: 'The legend speaks of `Birch Tools Corp.`, who is not in the release'}]
    },
    {
      text: `${top}\n\n**About ⟦Dogwood Pharma⟧**\n\nDogwood Pharma is a biopharmaceutical company with products on three markets.`,
      findings: ['about']
    }
  ]
})
