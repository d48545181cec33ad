/** A decision tree: asks for a feature (from 0 up) or a number (from -1 down). */
export type Tree = {readonly question: number; readonly over: number; readonly no: Tree; readonly yes: Tree} | {readonly value: number}

export interface Forest {
  readonly base: number
  readonly trees: readonly Tree[]
}

export interface TreeExample {
  readonly features: ReadonlySet<number>
  readonly numbers: readonly number[]
  readonly isForward: boolean
  readonly weight: number
}

export interface ForestShape {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leafSize: number
  readonly seed: number
}

const ridge = 4
const leastGain = 0.3
const rowShare = 0.7
const featureShare = 0.4
const bins = 24

/** Gradient boosting of small trees for log-loss. */
export function growForest(examples: readonly TreeExample[], featureCount: number, shape: ForestShape): Forest {
  const count = examples.length
  const random = randomNumbers(shape.seed)
  const numberCount = examples[0]?.numbers.length ?? 0
  const cuts = Array.from({length: numberCount}, (_, k) => quantiles(examples.map(({numbers}) => numbers[k] as number)))
  const own = examples.map(({features}) => [...features])
  let weight = 0
  let forward = 0
  for (const example of examples) {
    weight += example.weight
    if (example.isForward) forward += example.weight
  }
  const base = Math.log(forward / (weight - forward))
  const odds = new Float64Array(count).fill(base)
  const slope = new Float64Array(count)
  const curve = new Float64Array(count)
  const trees: Tree[] = []
  const sums = {slope: new Float64Array(featureCount), curve: new Float64Array(featureCount), rows: new Int32Array(featureCount)}

  const split = (rows: readonly number[], depth: number, asked: ReadonlySet<number>): Tree => {
    let g = 0
    let h = 0
    for (const row of rows) {
      g += slope[row] as number
      h += curve[row] as number
    }
    const leaf = {value: (-shape.rate * g) / (h + ridge)}
    if (depth === 0 || rows.length < 2 * shape.leafSize) return leaf
    const best = bestQuestion(rows, {g, h}, asked)
    if (!best) return leaf
    const yes: number[] = []
    const no: number[] = []
    for (const row of rows) (answers(examples[row] as TreeExample, best) ? yes : no).push(row)
    return {...best, no: split(no, depth - 1, asked), yes: split(yes, depth - 1, asked)}
  }

  const bestQuestion = (rows: readonly number[], total: {g: number; h: number}, asked: ReadonlySet<number>): {question: number; over: number} | null => {
    let gain = leastGain
    let best: {question: number; over: number} | null = null
    const consider = (g: number, h: number, size: number, question: number, over: number) => {
      if (size < shape.leafSize || rows.length - size < shape.leafSize) return
      const here = (g * g) / (h + ridge) + (total.g - g) ** 2 / (total.h - h + ridge) - total.g ** 2 / (total.h + ridge)
      if (here > gain) {
        gain = here
        best = {question, over}
      }
    }
    sums.slope.fill(0)
    sums.curve.fill(0)
    sums.rows.fill(0)
    for (const row of rows) {
      const g = slope[row] as number
      const h = curve[row] as number
      for (const feature of own[row] as number[]) {
        sums.slope[feature] = (sums.slope[feature] as number) + g
        sums.curve[feature] = (sums.curve[feature] as number) + h
        sums.rows[feature] = (sums.rows[feature] as number) + 1
      }
    }
    for (const feature of asked) consider(sums.slope[feature] as number, sums.curve[feature] as number, sums.rows[feature] as number, feature, 0)
    for (let k = 0; k < numberCount; k++) {
      if (random() > 0.6) continue
      for (const over of cuts[k] as readonly number[]) {
        let g = 0
        let h = 0
        let size = 0
        for (const row of rows) {
          if ((examples[row]?.numbers[k] as number) <= over) continue
          g += slope[row] as number
          h += curve[row] as number
          size++
        }
        consider(g, h, size, -1 - k, over)
      }
    }
    return best
  }

  for (let turn = 0; turn < shape.trees; turn++) {
    for (let i = 0; i < count; i++) {
      const {isForward, weight} = examples[i] as TreeExample
      const p = 1 / (1 + Math.exp(-(odds[i] as number)))
      slope[i] = weight * (p - (isForward ? 1 : 0))
      curve[i] = Math.max(weight * p * (1 - p), 1e-6)
    }
    const rows: number[] = []
    for (let i = 0; i < count; i++) if (random() < rowShare) rows.push(i)
    const asked = new Set<number>()
    for (let feature = 0; feature < featureCount; feature++) if (random() < featureShare) asked.add(feature)
    const tree = split(rows, shape.depth, asked)
    trees.push(tree)
    for (let i = 0; i < count; i++) odds[i] = (odds[i] as number) + askTree(tree, examples[i] as TreeExample)
  }
  return {base, trees}
}

/** Log-odds by all trees. */
export function askForest({base, trees}: Forest, example: Pick<TreeExample, 'features' | 'numbers'>): number {
  let odds = base
  for (const tree of trees) odds += askTree(tree, example)
  return odds
}

function askTree(tree: Tree, example: Pick<TreeExample, 'features' | 'numbers'>): number {
  let node = tree
  while ('yes' in node) node = answers(example, node) ? node.yes : node.no
  return node.value
}

const answers = ({features, numbers}: Pick<TreeExample, 'features' | 'numbers'>, {question, over}: {question: number; over: number}): boolean =>
  question >= 0 ? features.has(question) : (numbers[-1 - question] as number) > over

// Cut points rounded to hundredths, as they are written down.
function quantiles(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort()
  const cuts = new Set<number>()
  for (let q = 1; q < bins; q++) cuts.add(Math.round((sorted[Math.floor((q * sorted.length) / bins)] as number) * 100) / 100)
  return [...cuts]
}

/** A reproducible stream of numbers from 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
