import type {Placed, Release} from '../release.ts'

/** A word with a trademark symbol. */
export interface TrademarkUse extends Placed {
  readonly word: string
  readonly symbol: '®' | '™' | '℠'
}

// "CryoFine(R)", "BioVault®", "Nexa ™", "FlowGuard(SM)"
//          ^^^
const sign = /®|™|℠|\((?:R|TM|SM|tm|sm)\)/g
// The word right before it; of several only the last is compared.
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}'’.&+-]{0,60}(?=\s?$)/u
const symbols: Readonly<Record<string, TrademarkUse['symbol']>> = {'®': '®', '™': '™', '℠': '℠', '(r)': '®', '(tm)': '™', '(sm)': '℠'}

/** Finds words that carry a trademark symbol. */
export function findTrademarks(release: Release): readonly TrademarkUse[] {
  const {text} = release
  const uses: TrademarkUse[] = []
  for (const match of text.matchAll(sign)) {
    const symbol = symbols[match[0].toLowerCase()]
    const before = text.slice(Math.max(0, match.index - 64), match.index)
    const word = wordBefore.exec(before)
    if (!symbol || !word) continue
    const range = {from: match.index - before.length + word.index, to: match.index + match[0].length}
    uses.push({word: word[0], symbol, range, span: release.spanOf(range)})
  }
  return uses
}
