import {gate} from '../text/gated-pattern.ts'

// "responsible for the production and distribution of this content", "was paid $1,500 for the"
const promotion = gate(
  /responsible for the production and distribution of this content|issued on behalf of and sponsored by|not operated by a licensed broker|was (?:paid|compensated) \$[\d,]+ (?:for|by|to)|has been (?:retained|compensated|paid) by\b[^.]{0,80}(?:content|article|distribution|awareness)/i
)

/** Is this an article that somebody else wrote about the issuer for pay, and not the issuer's own notice? */
export function isPromotion(text: string): boolean {
  return promotion.test(text)
}
