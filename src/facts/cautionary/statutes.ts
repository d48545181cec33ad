import type {StatuteCitation} from '../cautionary.ts'
import type {Release} from '../release.ts'
import {type LegendUnit, placeIn} from './legend-text.ts'

const reformAct = 'Private Securities Litigation Reform Act of 1995'

// "Private Securities Litigation Reform Act of 1995", "Securities Litigation Act", "Private Security Litigation Reform Act of 1996"
// and its words in another order: "Private Securities Reform Litigation Act"
const reformActForm = /\b((?:(?:Private|Public|Securit(?:y|ies)(?:['’]s?)?|L[a-z]{0,3}tig[a-z]{2,8}|Litgation|Re?f[a-z]{2,5}) ){1,5})Act(?: of,? ?(\d{4}))?/gi
// "Section 27A of the Securities Act of 1933", "Section 21B of the Securities and Exchange Act of 1934"
//          ^^^        ^^^^^^^^^^^^^^    ^^^^
const sectionForm =
  /\bSections? ?(2[17] ?\(?[A-Za-z]?\)?)(,? (?:of|under)(?: the)?(?: U\.? ?S\.?| United States| federal| amended)? )((?:(?:Securit(?:y|ies)|Exchange|and|&) ){1,4}Act|193[34] Act)(?:,? (?:of )?(\d{4}))?/gi

/** Finds the statutes of the safe harbor that a legend cites, and tells whether each is cited as it is called. */
export function findStatuteCitations(release: Release, units: readonly LegendUnit[]): readonly StatuteCitation[] {
  const citations: StatuteCitation[] = []
  for (const unit of units) {
    if (!/\bAct\b|\b27A\b|\b21E\b/i.test(unit.text)) continue
    for (const match of unit.text.matchAll(reformActForm)) {
      const judged = judgeReformAct(match)
      if (judged) citations.push({...judged, text: match[0], ...placeIn(release, unit, match.index, match.index + match[0].length)})
    }
    for (const match of unit.text.matchAll(sectionForm)) {
      const judged = judgeSection(match)
      if (judged) citations.push({...judged, text: match[0], ...placeIn(release, unit, match.index, match.index + match[0].length)})
    }
  }
  return citations.sort((a, b) => a.range.from - b.range.from)
}

type Judged = Pick<StatuteCitation, 'statute' | 'correct' | 'expected' | 'fault'>

function judgeReformAct(match: RegExpMatchArray): Judged | null {
  const [text, words = '', year] = match
  const hasReform = /\bre?f/i.test(words)
  if (!/\bl\w*tig/i.test(words) && !(hasReform && /\b(?:private|public|securit)/i.test(words))) return null
  const statute = reformAct
  const full = /^private securities litigation reform $/i.test(words)
  const expected = capitalsLike(text, year ? reformAct : 'Private Securities Litigation Reform Act')
  if (!full) return {statute, correct: false, expected, fault: 'name'}
  if (year && year !== '1995') return {statute, correct: false, expected, fault: 'year'}
  return {statute, correct: true, expected: text, fault: null}
}

function judgeSection([text, rawSection = '', between = '', act = '', year]: RegExpMatchArray): Judged | null {
  const section = rawSection.replace(/[ ()]/g, '').toUpperCase()
  const isExchangeAct = /exchange|1934/i.test(act)
  const home = section.startsWith('27') ? 'securities' : 'exchange'
  if (section !== '27A' && section !== '21E' && home !== (isExchangeAct ? 'exchange' : 'securities')) return null
  const rightSection = home === 'securities' ? '27A' : '21E'
  const rightAct = home === 'securities' ? 'Securities Act' : 'Securities Exchange Act'
  const rightYear = home === 'securities' ? '1933' : '1934'
  const statute = home === 'securities' ? 'Securities Act of 1933' : 'Securities Exchange Act of 1934'
  const lead = text.slice(0, text.indexOf(rawSection))
  const expected = `${lead}${rightSection}${/\s$/.test(rawSection) ? ' ' : ''}${between}${rightAct}${year ? ` of ${rightYear}` : ''}`
  const fault =
    (home === 'exchange') !== isExchangeAct
      ? 'pair'
      : year && year !== rightYear
        ? 'year'
        : section !== rightSection || /[()]/.test(rawSection)
          ? 'section'
          : /\b(?:and|&)\b|&/i.test(act)
            ? 'usage'
            : /\bsecurity\b/i.test(act)
              ? 'name'
              : null
  return {statute, correct: fault === null, expected: fault === null ? text : expected, fault}
}

function capitalsLike(model: string, text: string): string {
  return model === model.toUpperCase() ? text.toUpperCase() : text
}

/** The statutes of the safe harbor named anywhere in the legend, in their correct form. */
export function namedStatutes(units: readonly LegendUnit[], citations: readonly StatuteCitation[]): readonly string[] {
  const names = new Set(citations.map(citation => citation.statute))
  for (const {text} of units) {
    if (/\bPSLRA\b|\bReform Act\b/.test(text)) names.add(reformAct)
    if (/\b27A\b/.test(text)) names.add('Securities Act of 1933')
    if (/\b21E\b/.test(text)) names.add('Securities Exchange Act of 1934')
  }
  return [...names]
}
