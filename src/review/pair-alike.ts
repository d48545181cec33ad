/** A text and its counterpart. */
export interface Pair {
  readonly old: string | null
  readonly new: string | null
}

/** Share of words that two texts must have in common to be taken for one that was edited. */
const alikeEnough = 0.5

/** Pairs the texts of two lists that are alike; what has no counterpart stands alone. Order follows the old list. */
export function pairAlike(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const nowWords = now.map(wordsOf)
  const free = new Set(now.keys())
  const partner = new Map<number, number>()
  const oldWords = old.map(wordsOf)
  // An index of words keeps this from comparing everything with everything.
  const holders = new Map<string, number[]>()
  nowWords.forEach((words, index) => {
    for (const word of words) {
      const list = holders.get(word)
      if (list) list.push(index)
      else holders.set(word, [index])
    }
  })
  const candidates: {from: number; to: number; share: number}[] = []
  oldWords.forEach((words, from) => {
    const common = new Map<number, number>()
    for (const word of words) {
      const list = holders.get(word) ?? []
      // A word that nearly every text has tells nothing.
      if (list.length > 50) continue
      for (const to of list) common.set(to, (common.get(to) ?? 0) + 1)
    }
    for (const [to, count] of common) {
      const share = (2 * count) / (words.size + (nowWords[to]?.size ?? 0))
      if (share >= alikeEnough) candidates.push({from, to, share})
    }
  })
  candidates.sort((a, b) => b.share - a.share || a.from - b.from)
  for (const {from, to} of candidates) {
    if (partner.has(from) || !free.has(to)) continue
    partner.set(from, to)
    free.delete(to)
  }
  const pairs: Pair[] = old.map((text, index) => ({old: text, new: partner.has(index) ? (now[partner.get(index) ?? 0] ?? null) : null}))
  for (const index of free) pairs.push({old: null, new: now[index] ?? null})
  return pairs
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
