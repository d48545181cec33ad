import type {Placed, Release} from '../release.ts'

/** A word with a trademark symbol. */
export interface TrademarkUse extends Placed {
  readonly word: string
  readonly symbol: '®' | '™' | '℠'
}

// "CryoFine(R)", "BioVault®", "Nexa ™", "FlowGuard(SM)"
//  ^^^^^^^^^^^
const marked = /([\p{L}\p{N}][\p{L}\p{N}'’.&+-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}'’.&+-]*){0,2})\s?(®|™|℠|\(R\)|\(TM\)|\(SM\)|\(tm\)|\(sm\))/gu
const symbols: Readonly<Record<string, TrademarkUse['symbol']>> = {'®': '®', '™': '™', '℠': '℠', '(r)': '®', '(tm)': '™', '(sm)': '℠'}

/** Finds words that carry a trademark symbol. */
export function findTrademarks(release: Release): readonly TrademarkUse[] {
  if (!/®|™|℠|\((?:R|TM|SM|tm|sm)\)/.test(release.text)) return []
  const uses: TrademarkUse[] = []
  for (const match of release.text.matchAll(marked)) {
    const sign = match[2] as string
    const symbol = symbols[sign.toLowerCase()]
    if (!symbol) continue
    // The mark belongs to the last word unless the words before it are capitalised too; only that word is compared.
    const word = (match[1] as string).split(' ').at(-1) as string
    const to = match.index + match[0].length
    const range = {from: match.index + (match[1] as string).length - word.length, to}
    uses.push({word, symbol, range, span: release.spanOf(range)})
  }
  return uses
}
