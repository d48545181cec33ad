import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Filing} from './filing.ts'

// A pointer that ends in the name of the Commission: "filings with the Securities and Exchange Commission",
// "periodic reports that it files from time to time with the SEC"
const withCommission =
  /\b((?:(?:periodic|public|publicly|other|various|recent|subsequent|prior|previous|past|future|regulatory|securities|current|annual|quarterly|disclosure|and|required|documents|SEC)\s){0,4}(?:filings?|reports?|documents?|submissions?|disclosures?|materials?|information|statements?|schedules|exhibits))((?:,?\s[\w’'“”().&-]+){0,9}?),?\s(?:with|to|by|before|at)\s(?:the\s)?(?:U\.\s?S\.?\s|US\s|United\sStates\s)?(?:Securities\s(?:and|&)\s)?$/i
// Verbs that make a document one filed with the Commission
const filingVerb = gate(/\b(?:fil(?:e|es|ed|ing|ings)|furnish(?:es|ed)?|submit(?:s|ted)?|made|makes?|available)\b/i)
// "SEC filings", "SEC reports": the noun after
const nounAfter = /^\s(?:filings?|reports?|documents)\b(?!\sfee)/i
// "continuous disclosure filings available on SEDAR", "documents filed with SEDAR+"
const onSystem =
  /\b((?:(?:continuous|public|other|recent|regulatory|disclosure|securities)\s){0,3}(?:filings?|reports?|documents?|disclosures?|records?))((?:,?\s[\w’'“”().&-]+){0,9}?),?\s(?:on|with|at|under|to|through|via)\s(?:the\s)?(?:\w+’s\s|\w+'s\s)?$/i
// The nouns of which the last begins the pointer
const lastNoun = /\s(?:(?:periodic|public|other|recent|subsequent|regulatory|current|annual|quarterly)\s){0,2}(?:filings?|reports?|submissions?)\b/gi
// A form name among the words between noun and Commission
const hasForm = /\b(?:Forms?\s[A-Z0-9]|(?:10|8|20|40|6)-?[KQF]\b)/i

/** The pointer to filings that ends at a trigger word such as `SEC`, if one does. */
export function findPointer(release: Release, start: number, word: string, last: Filing | null): Filing | null {
  const {text} = release
  const upper = word.toUpperCase()
  if (upper === 'SEC') {
    const after = nounAfter.exec(text.slice(start + 3, start + 15))
    if (after && !/\b(?:in\saddition\sto|through|via|using)\s(?:its\s|our\s)?$/i.test(text.slice(Math.max(0, start - 24), start)))
      return pointer(release, start, start + 3 + after[0].length, 'SEC')
  }
  if (upper === 'PUBLIC FILINGS') return last && last.range.to > start ? null : pointer(release, start, start + word.length, 'SEC')
  if (upper !== 'SEC' && !upper.endsWith('COMMISSION') && upper !== 'SEDAR' && !/^OTC/.test(upper)) return null
  const isSec = upper === 'SEC' || upper.endsWith('COMMISSION')
  const back = Math.max(last?.range.to ?? 0, start - 150)
  const window = text.slice(back, start)
  const head = window.slice(window.lastIndexOf('\n') + 1)
  const match = (isSec ? withCommission : onSystem).exec(head)
  if (!match || hasForm.test(match[2] ?? '')) return null
  if (!/^(?:.*\s)?(?:filings?|reports?|submissions?)$/i.test(match[1] ?? '') && !filingVerb.test(match[2] ?? '')) return null
  if (/[.?!]\s[A-Z]/.test(match[2] ?? '')) return null
  // "statements are included in periodic reports filed with": the pointer begins at the last of the nouns.
  const nouns = [...(match[2] ?? '').matchAll(lastNoun)].at(-1)
  const lead = /^(?:and|documents)\s(?=\w+\s)/i.exec(match[1] ?? '')?.[0].length ?? 0
  const offset = nouns ? (match[1] ?? '').length + nouns.index + 1 : lead
  const from = start - (head.length - match.index) + offset
  // Where news is published, and not where risks are described
  if (/\b(?:in\saddition\sto|through|via|using)\s(?:its\s|our\s|the\s\w+[’']s\s)?$/i.test(text.slice(Math.max(0, from - 30), from))) return null
  return pointer(release, from, start + word.length, isSec ? 'SEC' : upper === 'SEDAR' ? 'SEDAR' : 'other')
}

function pointer(release: Release, from: number, to: number, authority: Filing['authority']): Filing {
  const range = {from, to}
  return {
    text: release.text.slice(from, to),
    form: null,
    writtenForm: null,
    kind: null,
    nameAt: null,
    period: null,
    periodEnd: null,
    filedOn: null,
    relative: false,
    manner: null,
    authority,
    range,
    span: release.spanOf(range)
  }
}
