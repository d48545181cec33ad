import type {SectionRole} from '../outline/section.ts'

/** Sections as people call them, with their article. */
export const roleNames: Readonly<Record<SectionRole, string>> = {
  headline: 'the headline',
  subheadline: 'the subheadline',
  dateline: 'the dateline',
  lead: 'the lead',
  body: 'the body',
  quote: 'a quotation',
  about: 'the About text',
  cautionary: 'the forward-looking legend',
  'offering-legend': 'the offering legend',
  'non-gaap': 'the non-GAAP note',
  'call-details': 'the call details',
  contact: 'the contact block',
  table: 'a table',
  furniture: 'the page furniture'
}

/** The same without the article, for tables and choices; `document` stands for the whole release. */
export function sectionName(role: SectionRole | 'document'): string {
  return role === 'document' ? 'whole release' : roleNames[role].replace(/^(?:the|a) /, '')
}
