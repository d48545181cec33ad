import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Filing} from './filing.ts'
import {readSurroundings} from './surroundings.ts'

// Documents that are named by title, with the name under which they are known
const documents: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^annual\sinformation\sforms?$/i, 'annual information form'],
  [/^(?:MD&A|management.s\sdiscussion)/i, 'MD&A'],
  [/^proxy\sstatements?\/prospectus$/i, 'proxy statement/prospectus'],
  [/^proxy\sstatements?$/i, 'proxy statement'],
  [/^information\sstatements?$/i, 'information statement'],
  [/^registration\sstatements?$/i, 'registration statement'],
  [/^offering\sstatements?$/i, 'offering statement'],
  [/^preliminary\sprospectus/i, 'preliminary prospectus'],
  [/prospectus(?:es)?$/i, 'prospectus'],
  [/^annual\sreports?$/i, 'annual report'],
  [/^quarterly\sreports?$/i, 'quarterly report']
]

// "SEDAR", "Canadian securities": marks of an issuer that files in Canada
const canadian = gate(/\bSEDAR|Canadian\ssecurities\s(?:regulat|administrat|commission|authorit)/)
// Marks of the Commission near by
const commission = /\b(?:SEC|Securities\s(?:and|&)\sExchange\sCommission|EDGAR)\b/
// The form follows and names the document better: "registration statement on Form S-3"
const formFollows = gate(/^(?:\s\([^)]{0,60}\))?,?\s(?:as\s\w+\s)?(?:on|under|of|in)\s(?:SEC\s)?(?:Form|Schedule)\b/i)

/** The document that a trigger names by its title, without a form. */
export function namedDocument(release: Release, start: number, word: string): Filing | null {
  const name = documents.find(([pattern]) => pattern.test(word))?.[1]
  if (!name) return null
  const {text} = release
  const to = start + word.length
  if (formFollows.test(text.slice(to, to + 90))) return null
  const near = text.slice(Math.max(0, start - 400), to + 400)
  const isSec = commission.test(near)
  const isCanadian = name === 'annual information form' || (!isSec && canadian.test(near)) || (name === 'MD&A' && canadian.test(text))
  if (!isCanadian && (name === 'MD&A' || !isSec)) return null
  const around = readSurroundings(text, {from: start, to}, 'document')
  const range = {from: start, to: around.to}
  return {
    text: text.slice(range.from, range.to),
    form: name,
    writtenForm: null,
    kind: 'document',
    nameAt: {range: {from: start, to}, span: release.spanOf({from: start, to})},
    period: around.period,
    periodEnd: around.periodEnd,
    filedOn: around.filedOn,
    relative: around.relative,
    manner: around.manner,
    authority: isCanadian ? 'SEDAR' : 'SEC',
    range,
    span: release.spanOf(range)
  }
}
