/** A run of words that both texts have, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

/** Words beyond which the differing middle of two texts is shown whole, so that time stays bounded. */
const limit = 1500

/** The word-level difference of two texts: longest common subsequence over words. */
export function wordDiff(old: string, now: string): readonly WordRun[] {
  const a = old.match(/\S+/g) ?? []
  const b = now.match(/\S+/g) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const runs: {kind: WordRun['kind']; words: string[]}[] = []
  const add = (kind: WordRun['kind'], words: readonly string[]): void => {
    if (words.length === 0) return
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(...words)
    else runs.push({kind, words: [...words]})
  }
  add('same', a.slice(0, head))
  const oldMiddle = a.slice(head, a.length - tail)
  const newMiddle = b.slice(head, b.length - tail)
  if (oldMiddle.length > limit || newMiddle.length > limit) {
    add('old', oldMiddle)
    add('new', newMiddle)
  } else for (const [kind, word] of align(oldMiddle, newMiddle)) add(kind, [word])
  add('same', a.slice(a.length - tail))
  return runs.map(({kind, words}) => ({kind, text: words.join(' ')}))
}

function* align(a: readonly string[], b: readonly string[]): Generator<[WordRun['kind'], string]> {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      yield ['same', a[i] as string]
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) yield ['old', a[i++] as string]
    else yield ['new', b[j++] as string]
  }
  while (i < a.length) yield ['old', a[i++] as string]
  while (j < b.length) yield ['new', b[j++] as string]
}
