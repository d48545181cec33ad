import {defineRule, type TrademarkUse} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a word that carries both the mark of a registered trademark (®) and that of an unregistered one (™).
 *
 * ## Why it matters
 * The symbol ® is for marks registered in the United States Patent and Trademark Office (15 U.S.C. 1111; TMEP 906). A
 * mark cannot be registered and unregistered at once.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods sells FruitLock(R) lids. FruitLock(TM) lids keep fruit fresh.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods sells FruitLock(R) lids. FruitLock lids keep fruit fresh.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Whether a mark is registered cannot be known from the text.
 */
export default defineRule({
  id: 'issuer/trademark-marks',
  severity: 'warning',
  profiles: ['strict'],
  authority: 'statute',
  needs: ['trademarks'],
  messages: {both: '`{text}` here, but {first} above'},
  why: 'The symbol ® is for registered marks only (15 U.S.C. 1111; TMEP 906), so one word cannot carry both.',
  remedy: 'Keep the symbol that is right, at the first use of the mark.',
  check({release, report}) {
    const first = new Map<string, TrademarkUse>()
    const told = new Set<string>()
    for (const use of release.trademarks) {
      const key = use.word.toLowerCase()
      const known = first.get(key)
      if (!known) first.set(key, use)
      else if ((known.symbol === '®') !== (use.symbol === '®') && !told.has(key)) {
        told.add(key)
        report({messageId: 'both', at: use, data: {first: `${known.word}${known.symbol}`}, related: [{span: known.span, message: 'marked so here'}]})
      }
    }
  }
})
