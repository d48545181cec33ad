import type {Code} from '../../src/facts/statements/code.ts'
import type {Tree} from './boosted-trees.ts'

/** What was learned, as the two stages are told of it. */
export interface Learned {
  readonly threshold: number
  readonly bias: number
  readonly base: number
  readonly weights: ReadonlyMap<Code, number>
  /** The codes that trees ask about, by the numbers of the questions. */
  readonly questions: readonly Code[]
  readonly trees: readonly Tree[]
}

/** The most leaves that a tree has: one bit each. */
const widest = 16

/** Writes `src/facts/statements/model.ts`: lists of numbers that need only be unpacked. */
export function writeModel({threshold, bias, base, weights, questions, trees}: Learned): string {
  const codes = [...new Set([...questions, ...weights.keys()])]
  const packed = codes.map(code => Math.max(-127, Math.min(127, Math.round((weights.get(code) ?? 0) * 32))))
  const {limits, starts, asked, masks, leaves} = plant(trees, questions.length)
  return [
    '// Made by `node bench/accuracy/run.mjs train`; not written by hand. See docs/accuracy.md.',
    '',
    '/** What was learned: lists of numbers, packed; what they mean is told where they are unpacked. */',
    'export const model = {',
    `  threshold: ${threshold},`,
    `  bias: ${bias.toFixed(4)},`,
    `  base: ${base.toFixed(4)},`,
    `  codes: '${pack(Uint32Array.from(codes))}',`,
    `  weights: '${pack(Int8Array.from(packed))}',`,
    `  limits: '${pack(Int16Array.from(limits.flatMap(({number, over}) => [number, over])))}',`,
    `  starts: '${pack(Uint16Array.from(starts))}',`,
    `  trees: '${pack(Uint16Array.from(asked))}',`,
    `  masks: '${pack(Uint16Array.from(masks))}',`,
    `  leaves: '${pack(Int16Array.from(leaves))}'`,
    '}',
    ''
  ].join('\n')
}

function pack(numbers: Uint32Array | Uint16Array | Int16Array | Int8Array): string {
  return Buffer.from(numbers.buffer).toString('base64')
}

interface Limit {
  readonly number: number
  /** In hundredths. */
  readonly over: number
}

interface Planted {
  readonly limits: readonly Limit[]
  /** By question, those about codes first: where its trees begin in the two lists below. */
  readonly starts: readonly number[]
  readonly asked: readonly number[]
  /** The leaves of that tree which a "yes" leaves: what is not under the "no". */
  readonly masks: readonly number[]
  /** By tree: its leaves in thousandths, those under "no" first. */
  readonly leaves: readonly number[]
}

function plant(trees: readonly Tree[], codeCount: number): Planted {
  const limits: Limit[] = []
  const asking: {tree: number; mask: number}[][] = Array.from({length: codeCount}, () => [])
  const numberOfLimit = new Map<string, number>()
  const leaves: number[] = Array.from({length: trees.length * widest}, () => 0)
  for (const [number, tree] of trees.entries()) {
    let leaf = 0
    const grow = (branch: Tree): void => {
      if ('value' in branch) {
        if (leaf === widest) throw new Error(`tree ${number} has more than ${widest} leaves`)
        leaves[number * widest + leaf++] = Math.round(branch.value * 1000)
        return
      }
      const from = leaf
      grow(branch.no)
      asking[branch.question >= 0 ? branch.question : limitOf(branch)]?.push({tree: number, mask: 2 ** widest - 1 - (2 ** leaf - 2 ** from)})
      grow(branch.yes)
    }
    grow(tree)
  }
  let end = 0
  return {
    limits,
    starts: [0, ...asking.map(list => (end += list.length))],
    asked: asking.flat().map(({tree}) => tree),
    masks: asking.flat().map(({mask}) => mask),
    leaves
  }

  function limitOf({question, over}: {question: number; over: number}): number {
    const limit = {number: -1 - question, over: Math.round(over * 100)}
    const key = `${limit.number}>${limit.over}`
    const known = numberOfLimit.get(key) ?? asking.push([]) - 1
    if (!numberOfLimit.has(key)) limits.push(limit)
    numberOfLimit.set(key, known)
    return known
  }
}
