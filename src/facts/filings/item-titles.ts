/** The day on which the items of Form 8-K got their numbers of the form n.nn. */
export const newItemsFrom = '2004-08-23'

const titles: readonly (readonly [item: string, title: string, words: RegExp, from?: string])[] = [
  ['1.01', 'Entry into a Material Definitive Agreement', /^entry into/i],
  ['1.02', 'Termination of a Material Definitive Agreement', /^termination of a material/i],
  ['1.03', 'Bankruptcy or Receivership', /^bankruptcy/i],
  ['1.04', 'Mine Safety', /^mine safety/i],
  ['1.05', 'Material Cybersecurity Incidents', /^material cyber/i, '2023-12-18'],
  ['2.01', 'Completion of Acquisition or Disposition of Assets', /^completion of/i],
  ['2.02', 'Results of Operations and Financial Condition', /^results of operations/i],
  ['2.03', 'Creation of a Direct Financial Obligation', /^creation of a direct/i],
  ['2.04', 'Triggering Events', /^triggering/i],
  ['2.05', 'Costs Associated with Exit or Disposal Activities', /^costs associated/i],
  ['2.06', 'Material Impairments', /^material impairment/i],
  ['3.01', 'Notice of Delisting', /^notice of delisting/i],
  ['3.02', 'Unregistered Sales of Equity Securities', /^unregistered sales?/i],
  ['3.03', 'Material Modification to Rights of Security Holders', /^material modification/i],
  ['4.01', 'Changes in Registrant’s Certifying Accountant', /^changes? in registrant.s certifying/i],
  ['4.02', 'Non-Reliance on Previously Issued Financial Statements', /^non-?reliance/i],
  ['5.01', 'Changes in Control of Registrant', /^changes? in control/i],
  ['5.02', 'Departure of Directors or Certain Officers', /^departure of/i],
  ['5.03', 'Amendments to Articles of Incorporation or Bylaws', /^amendments? to (?:the )?articles/i],
  ['5.04', 'Temporary Suspension of Trading under Employee Benefit Plans', /^temporary suspension/i],
  ['5.05', 'Amendments to the Code of Ethics', /^amendments? to (?:the )?(?:registrant.s )?code/i],
  ['5.06', 'Change in Shell Company Status', /^change in shell/i],
  ['5.07', 'Submission of Matters to a Vote of Security Holders', /^submission of matters/i, '2010-02-28'],
  ['5.08', 'Shareholder Director Nominations', /^shareholder director/i],
  ['6.01', 'ABS Informational and Computational Material', /^abs informational/i],
  ['6.02', 'Change of Servicer or Trustee', /^change of servicer/i],
  ['6.03', 'Change in Credit Enhancement', /^change in credit/i],
  ['6.04', 'Failure to Make a Required Distribution', /^failure to make/i],
  ['6.05', 'Securities Act Updating Disclosure', /^securities act updating/i],
  ['6.06', 'Static Pool', /^static pool/i],
  ['7.01', 'Regulation FD Disclosure', /^reg(?:ulation|\.)? fd/i],
  ['8.01', 'Other Events', /^other events/i],
  ['9.01', 'Financial Statements and Exhibits', /^financial statements and exhibits/i]
]
const known = new Map(titles.map(([item, title]) => [item, title]))

/** The official title of a numbered item of Form 8-K, or null if there is none. */
export function itemTitle(item: string): string | null {
  return known.get(item) ?? null
}

/** The item whose official title the words begin with, or null. */
export function itemByTitle(words: string): string | null {
  const start = words.replace(/^[\s,:;()“”"‘’.–—-]+/, '')
  return titles.find(([, , pattern]) => pattern.test(start))?.[0] ?? null
}
