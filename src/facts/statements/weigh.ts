import type {Code} from './code.ts'
import {model} from './model.ts'

/** Numbers about a sentence and its neighbours that the second stage weighs beside the evidence. */
export interface Numbers {
  readonly words: number
  readonly cues: number
  readonly first: number
  readonly before: number
  readonly after: number
  readonly twoBefore: number
  readonly twoAfter: number
  readonly bestNear: number
}

/** The first stage: a sum of learned weights, of which each cue has its share; what is said twice counts once. Log-odds. */
export function sumWeights(codes: readonly Code[], withBias = true): number {
  const {numberOf, weights, isMet} = loaded()
  isMet.fill(0)
  let sum = 0
  for (const code of codes) {
    const number = numberOf.get(code)
    if (number === undefined || isMet[number] === 1) continue
    isMet[number] = 1
    sum += weights[number] as number
  }
  return sum + (withBias ? model.bias : 0)
}

/** The second stage: learned decision trees over the evidence, the first stage and the neighbours. Log-odds. */
export function askTrees(codes: readonly Code[], numbers: Numbers): number {
  const {numberOf, forest} = loaded()
  forest.left.fill(all)
  for (const code of codes) {
    const question = numberOf.get(code)
    if (question !== undefined && question < forest.codeCount) sayYes(forest, question)
  }
  const values = Object.values(numbers) as readonly number[]
  for (let i = 0; i < forest.limits.length; i++) {
    const {number, over} = forest.limits[i] as Limit
    if ((values[number] as number) > over) sayYes(forest, forest.codeCount + i)
  }
  return model.base + sumLeaves(forest) / 1000
}

// A "yes" leaves to each tree that asks the question only the leaves that are not under its "no".
function sayYes({left, starts, trees, masks}: Forest, question: number): void {
  const end = starts[question + 1] as number
  for (let at = starts[question] as number; at < end; at++) {
    const tree = trees[at] as number
    left[tree] = (left[tree] as number) & (masks[at] as number)
  }
}

// Of the leaves that are left the first is where the answers lead: what is under "no" stands before what is under "yes".
function sumLeaves({left, leaves}: Forest): number {
  let sum = 0
  for (let tree = 0; tree < left.length; tree++) {
    const first = 31 - Math.clz32((left[tree] as number) & -(left[tree] as number))
    sum += leaves[tree * widest + first] as number
  }
  return sum
}

/** The most leaves that a tree has: one bit each. */
const widest = 16
const all = 2 ** widest - 1

/** A question about a number: is it over so much? */
interface Limit {
  readonly number: number
  readonly over: number
}

interface Forest {
  /** How many questions ask for a code; those about numbers come behind them. */
  readonly codeCount: number
  readonly limits: readonly Limit[]
  /** By question: where its trees begin in the two lists below. */
  readonly starts: Uint16Array
  readonly trees: Uint16Array
  /** The leaves of that tree which a "yes" leaves. */
  readonly masks: Uint16Array
  /** By tree: its leaves in thousandths, those under "no" first. */
  readonly leaves: Int16Array
  /** By tree: the leaves that the answers so far leave. */
  readonly left: Uint16Array
}

interface Loaded {
  /** The codes that count for something; those that the trees ask about come first, as their questions are numbered. */
  readonly numberOf: ReadonlyMap<Code, number>
  /** By such a number: the weight in the first stage. */
  readonly weights: Float64Array
  /** By such a number: was it met in the sentence at hand? */
  readonly isMet: Uint8Array
  readonly forest: Forest
}
let cache: Loaded | undefined

function loaded(): Loaded {
  if (cache) return cache
  const questions = unpackCodes(model.questions)
  cache = {...unpackWeights(model.linear, questions), forest: plantTrees(model.trees.split('\n'), questions.length)}
  return cache
}

// Five bytes each: the code, then the weight in 32nds.
function unpackWeights(base64: string, questions: readonly Code[]): Pick<Loaded, 'numberOf' | 'weights' | 'isMet'> {
  const bytes = Buffer.from(base64, 'base64')
  const numberOf = new Map(questions.map((code, number) => [code, number]))
  const weights = new Float64Array(questions.length + bytes.length / 5)
  for (let at = 0; at + 5 <= bytes.length; at += 5) {
    const code = bytes.readUInt32LE(at)
    const number = numberOf.get(code) ?? numberOf.size
    numberOf.set(code, number)
    weights[number] = bytes.readInt8(at + 4) / 32
  }
  return {numberOf, weights, isMet: new Uint8Array(numberOf.size)}
}

function unpackCodes(base64: string): readonly Code[] {
  const bytes = Buffer.from(base64, 'base64')
  const codes: Code[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) codes.push(bytes.readUInt32LE(at))
  return codes
}

// One tree a line, from the root down, the "no" branch first: "12?" asks for a code, "-3>150" a number in hundredths, "=-42" is a leaf in thousandths.
function plantTrees(lines: readonly string[], codeCount: number): Forest {
  const limits: Limit[] = []
  const asked: {tree: number; mask: number}[][] = Array.from({length: codeCount}, () => [])
  const numberOfLimit = new Map<string, number>()
  const leaves = new Int16Array(lines.length * widest)
  for (const [tree, line] of lines.entries()) {
    const tokens = line.split(' ')
    let at = 0
    let leaf = 0
    const plant = (): void => {
      const token = tokens[at++] as string
      if (token.startsWith('=')) {
        leaves[tree * widest + leaf++] = Number(token.slice(1))
        return
      }
      const from = leaf
      plant()
      const under = 2 ** leaf - 2 ** from
      asked[token.endsWith('?') ? Number(token.slice(0, -1)) : limitOf(token)]?.push({tree, mask: all - under})
      plant()
    }
    plant()
  }
  const flat = asked.flat()
  let end = 0
  return {
    codeCount,
    limits,
    starts: Uint16Array.from([0, ...asked.map(list => (end += list.length))]),
    trees: Uint16Array.from(flat, ({tree}) => tree),
    masks: Uint16Array.from(flat, ({mask}) => mask),
    leaves,
    left: new Uint16Array(lines.length)
  }

  function limitOf(token: string): number {
    const known = numberOfLimit.get(token)
    if (known !== undefined) return known
    const [number = '', over = ''] = token.split('>')
    limits.push({number: -1 - Number(number), over: Number(over) / 100})
    numberOfLimit.set(token, asked.length)
    return asked.push([]) - 1
  }
}
