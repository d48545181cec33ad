/** A run of words that both lists have, or that only one of them has; bounds count words. */
export interface DiffRun {
  readonly kind: 'same' | 'old' | 'new'
  readonly old: {readonly from: number; readonly to: number}
  readonly new: {readonly from: number; readonly to: number}
}

/** A run of words that both texts have, or that only one of them has. */
export interface WordRun {
  readonly kind: DiffRun['kind']
  readonly text: string
}

/** Words beyond which the differing middle of two texts is shown whole, so that time stays bounded. */
const limit = 1500

/** The word-level difference of two texts. */
export function wordDiff(old: string, now: string): readonly WordRun[] {
  const a = old.match(/\S+/g) ?? []
  const b = now.match(/\S+/g) ?? []
  return diffWords(a, b).map(run => ({
    kind: run.kind,
    text: (run.kind === 'old' ? a.slice(run.old.from, run.old.to) : b.slice(run.new.from, run.new.to)).join(' ')
  }))
}

/** The difference of two lists of words: longest common subsequence. */
export function diffWords(a: readonly string[], b: readonly string[]): readonly DiffRun[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const kinds: DiffRun['kind'][] = []
  const add = (kind: DiffRun['kind'], count: number): void => {
    for (let index = 0; index < count; index++) kinds.push(kind)
  }
  add('same', head)
  const oldMiddle = a.slice(head, a.length - tail)
  const newMiddle = b.slice(head, b.length - tail)
  if (oldMiddle.length > limit || newMiddle.length > limit) {
    add('old', oldMiddle.length)
    add('new', newMiddle.length)
  } else kinds.push(...align(oldMiddle, newMiddle))
  add('same', tail)
  return runsOf(kinds)
}

function runsOf(kinds: readonly DiffRun['kind'][]): readonly DiffRun[] {
  const runs: DiffRun[] = []
  let old = 0
  let now = 0
  for (let index = 0; index < kinds.length; ) {
    const kind = kinds[index] as DiffRun['kind'] // Within bounds.
    const start = {old, now}
    for (; index < kinds.length && kinds[index] === kind; index++) {
      if (kind !== 'new') old++
      if (kind !== 'old') now++
    }
    runs.push({kind, old: {from: start.old, to: old}, new: {from: start.now, to: now}})
  }
  return runs
}

function* align(a: readonly string[], b: readonly string[]): Generator<DiffRun['kind']> {
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
      yield 'same'
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      yield 'old'
      i++
    } else {
      yield 'new'
      j++
    }
  }
  for (; i < a.length; i++) yield 'old'
  for (; j < b.length; j++) yield 'new'
}
