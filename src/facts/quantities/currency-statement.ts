import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'

// "All amounts are in U.S. dollars", "figures expressed in Canadian dollars", "references to “$” are to United States dollars", "(US$ in thousands)"
const statement = gate(
  /\b(?:amounts?|figures?|results|dollars?|references to|prices|statements|stated|expressed|reported|presented|currency|denominated|quoted)\b[^.;]{0,80}\b(?:U\.?S\.?|United States|Canadian|Australian|Hong Kong|New Taiwan|Singapore|New Zealand)(?: ?\$| dollars?| currency)|\b(?:US|U\.S\.|Canadian|Australian) dollars? (?:in|except|unless)|\(in (?:thousands|millions)[^)]{0,30}(?:U\.?S\.?|Canadian) (?:dollars|\$)|["“]\$["”] (?:means|refers)|\bin (?:USD|CAD|US\$)\b/i
)

/** Finds the words that say which currency the figures are in. */
export function findCurrencyStatement(release: Release): Placed | null {
  for (const block of release.blocks) {
    const match = statement.exec(block.text)
    if (!match) continue
    const range = {from: block.range.from + match.index, to: block.range.from + match.index + match[0].length}
    return {range, span: release.spanOf(range)}
  }
  return null
}
