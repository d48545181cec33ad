import {gate} from '../../text/gated-pattern.ts'
import {contains} from '../../text/span.ts'
import type {Release} from '../release.ts'
import {sentenceAround} from '../sentence-around.ts'
import type {Filing} from './filing.ts'

// What a pointer promises: "risks described in", "more information is contained in"
const promise = gate(
  /\b(?:risks?|factors?|uncertaint|detail|describ|discuss|set\sforth|identif|information|review|refer|consult|see\b|read\b|contain|included)/i
)
// Filings as one more place with forward-looking statements: "statements made in our filings"
const otherPlace = gate(/\b(?:communications|oral|statements\s(?:made|contained)\b(?:(?!risk|factor).)*\bfil)/i)

/** The filings that the legend about forward-looking statements names or points to. */
export function findLegendFilings(release: Release): readonly Filing[] {
  const {cautionary} = release
  if (!cautionary) return []
  const parts = [cautionary, ...cautionary.parts]
  return release.filings.filter(
    filing => parts.some(part => contains(part.range, filing.range)) && (filing.nameAt !== null || speaksOfFactors(release, filing))
  )
}

function speaksOfFactors(release: Release, filing: Filing): boolean {
  const {from, to} = sentenceAround(release.text, filing.range)
  const sentence = release.text.slice(from, to)
  return promise.test(sentence) && (!otherPlace.test(sentence) || /\b(?:risks?|factors?)\b/i.test(sentence))
}
