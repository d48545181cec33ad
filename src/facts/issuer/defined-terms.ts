import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import {nameBefore} from './company-name.ts'

/** A short form that the release defines: `(the “Company”)`, `(“Alder”)`. */
export interface DefinedTerm extends Placed {
  readonly term: string
  /** What it stands for, as written just before the parenthesis; null where that is not a name. */
  readonly of: string | null
  /** Place of the whole parenthesis. */
  readonly group: TextRange
}

// "(“Alder” or the “Company”)", "(the Company)", "(hereinafter “X”)"
const definition =
  /\((?:[^()"“”]{0,40})["“][^()]{1,200}\)|\((?:the|together,? the|collectively,? the)\s(?:Company|Corporation|Partnership|Trust|Bank|Fund|Issuer)\)|\((?:[A-Z][\w&.-]{1,30}(?:\s[A-Z][\w&.-]{1,30}){0,3}\s(?:or|and)\s)(?:the\s)?(?:Company|Corporation)\)/g
const quoted = /["“]\s?([^"“”]{1,80}?)[,.;]?\s?["”]/g

/** Finds the short forms that the release defines. */
export function findDefinedTerms(release: Release): readonly DefinedTerm[] {
  const {text} = release
  const terms: DefinedTerm[] = []
  for (const match of text.matchAll(definition)) {
    const group = {from: match.index, to: match.index + match[0].length}
    const of = nameBefore(text, group.from)
    let count = 0
    for (const term of match[0].matchAll(quoted)) {
      const from = group.from + term.index + term[0].indexOf(term[1] as string)
      add(term[1] as string, from)
      count++
    }
    if (count === 0)
      for (const part of match[0].slice(1, -1).matchAll(/(?:the\s)?([A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*)*)/g))
        add(part[1] as string, group.from + 1 + part.index + part[0].length - (part[1] as string).length)

    function add(term: string, from: number): void {
      const range = {from, to: from + term.length}
      terms.push({term, of, group, range, span: release.spanOf(range)})
    }
  }
  return terms
}
