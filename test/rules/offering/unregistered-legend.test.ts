import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/offering/unregistered-legend.ts'

const lead =
  'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced the closing of a private placement of 2,000,000 shares of common stock.'
const legend =
  'The shares have not been registered under the Securities Act of 1933, as amended, and may not be offered or sold in the United States absent registration or an applicable exemption from registration requirements.'
const head = '# Alder Creek Foods Closes Private Placement\n\n'

ruleTester(rule, {
  valid: [
    `${head}${lead}\n\nThe shares were sold to accredited investors.\n\n${legend}`,
    {name: 'in a footnote', text: `${head}${lead}\n\nThe shares were sold to accredited investors.(1)\n\n(1) ${legend}`},
    {
      name: 'in two sentences',
      text: `${head}${lead}\n\nThe shares were sold to accredited investors. The shares have not been registered under the Securities Act of 1933. They may not be sold in the United States except under an effective registration statement or an exemption.`
    },
    {
      name: 'a registered direct offering',
      text: '# Alder Creek Foods Announces Registered Direct Offering\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced a registered direct offering of 2,000,000 shares to institutional investors. A prospectus supplement will be filed.'
    },
    {
      name: 'debt repaid',
      text: '# Alder Creek Foods Repays Loan\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today repaid its bank loan of $5 million from cash on hand.'
    },
    {
      name: 'a company that does not report',
      text: '# Alder Startup Raises $4 Million\n\nRENO, Nev., May 4, 2021 -- Alder Startup today announced a private placement of $4 million of units to accredited investors.'
    },
    {name: 'before Rule 135c', text: `${head}${lead.replace('2021', '1993')}\n\nThe shares were sold to accredited investors.`},
    {name: 'an excerpt', text: `${head}${lead}\n\nThe shares were sold to accredited investors.\n\n[truncated]`}
  ],
  invalid: [
    {
      name: 'wholly closed',
      text: `${head}${lead}\n\n⟦The private placement was made to accredited investors only.⟧ Gross proceeds were $8.0 million.`,
      findings: [{messageId: 'missing', severity: 'warning', message: 'An unregistered offering is announced without a Rule 135c legend'}]
    },
    {
      name: 'a part is open',
      text: `${head}${lead}\n\n⟦The private placement was made to institutional investors only.⟧ The Company reserves the right to close on an additional $2.0 million by May 31, 2021.`,
      findings: [{messageId: 'missing', severity: 'error', related: ['The Company reserves the right to close on an additional $2.0 million by May 31, 2021.']}]
    },
    {
      name: 'not barred from sale',
      text: `${head}${lead}\n\nThe shares were sold to accredited investors. ⟦The shares have not been registered under the Securities Act of 1933.⟧`,
      findings: [{messageId: 'incomplete', severity: 'warning'}]
    },
    {
      name: 'not closed yet',
      text: '# Alder Creek Foods Announces $10 Million PIPE Financing\n\n⟦RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (NYSE: ALD) today announced a $10 million PIPE financing with institutional investors.⟧ The financing is expected to close on May 6, 2021.',
      findings: [{messageId: 'missing', severity: 'error'}]
    },
    {
      name: 'notes to qualified institutional buyers',
      text: '# Alder Creek Foods Prices Senior Notes\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (NYSE: ALD) today priced a private offering of senior notes.\n\n⟦The notes were sold in a private offering to qualified institutional buyers under Rule 144A.⟧',
      findings: ['missing']
    }
  ]
})
