import type {Placed, Release} from '../release.ts'

/** How the release uses “the Company” for the issuer. */
export interface CompanyTerm {
  /** Uses with a capital. */
  readonly capital: readonly Placed[]
  /** Uses without. */
  readonly small: readonly Placed[]
  readonly isDefined: boolean
}

const term = /\b[Tt]he\s([Cc])ompany\b(?!['’]?s?\s(?:that|which|of|behind))/g

/** Finds the uses of “the Company”. */
export function findCompanyTerm(release: Release): CompanyTerm {
  const capital: Placed[] = []
  const small: Placed[] = []
  for (const match of release.text.matchAll(term)) {
    const range = {from: match.index, to: match.index + match[0].length}
    const list = match[1] === 'C' ? capital : small
    list.push({range, span: release.spanOf(range)})
  }
  return {capital, small, isDefined: release.definedTerms.some(({term: defined}) => /^(?:the\s)?company$/i.test(defined.trim()))}
}
