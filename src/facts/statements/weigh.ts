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

/** The first stage: a sum of learned weights, of which each cue has its share. Log-odds. */
export function sumWeights(codes: Iterable<Code>, withBias = true): number {
  const {linear} = loaded()
  let sum = withBias ? model.bias : 0
  for (const code of codes) sum += linear.get(code) ?? 0
  return sum
}

/** The second stage: learned decision trees over the evidence, the first stage and the neighbours. Log-odds. */
export function askTrees(codes: ReadonlySet<Code>, numbers: Numbers): number {
  const {roots, asks, over, yes, numberOf, answers} = loaded()
  answers.fill(0)
  for (const code of codes) {
    const number = numberOf.get(code)
    if (number !== undefined) answers[number] = 1
  }
  const values = Object.values(numbers) as readonly number[]
  let sum = model.base
  for (const root of roots) {
    let node = root
    while (yes[node] !== leaf) {
      const question = asks[node] as number
      const says = question >= 0 ? answers[question] === 1 : (values[-1 - question] as number) > (over[node] as number)
      // The "no" branch begins right behind the question.
      node = says ? (yes[node] as number) : node + 1
    }
    sum += over[node] as number
  }
  return sum
}

/** Stands for the "yes" branch where there is none. */
const leaf = 0

interface Loaded {
  readonly linear: ReadonlyMap<Code, number>
  /** Of the codes that the trees ask about. */
  readonly numberOf: ReadonlyMap<Code, number>
  /** By such a number: has the sentence at hand the code? */
  readonly answers: Uint8Array
  /** The first node of each tree. */
  readonly roots: readonly number[]
  /** By node: the code asked about, or, below zero, the number. */
  readonly asks: Int16Array
  /** By node: what the number must exceed; the value of a leaf. */
  readonly over: Float64Array
  /** By node: where the "yes" branch begins. */
  readonly yes: Uint16Array
}
let cache: Loaded | undefined

function loaded(): Loaded {
  if (cache) return cache
  const questions = unpackCodes(model.questions)
  cache = {
    linear: unpackWeights(model.linear),
    numberOf: new Map(questions.map((code, number) => [code, number])),
    answers: new Uint8Array(questions.length),
    ...plantTrees(model.trees)
  }
  return cache
}

// Five bytes each: the code, then the weight in 32nds.
function unpackWeights(base64: string): ReadonlyMap<Code, number> {
  const bytes = Buffer.from(base64, 'base64')
  const weights = new Map<Code, number>()
  for (let at = 0; at + 5 <= bytes.length; at += 5) weights.set(bytes.readUInt32LE(at), bytes.readInt8(at + 4) / 32)
  return weights
}

function unpackCodes(base64: string): readonly Code[] {
  const bytes = Buffer.from(base64, 'base64')
  const codes: Code[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) codes.push(bytes.readUInt32LE(at))
  return codes
}

// One tree a line, from the root down, the "no" branch first: "12?" asks for a code, "-3>150" a number in hundredths, "=-42" is a leaf in thousandths.
function plantTrees(lines: string): Pick<Loaded, 'roots' | 'asks' | 'over' | 'yes'> {
  const tokens = lines.split(/[ \n]+/).filter(Boolean)
  const asks = new Int16Array(tokens.length)
  const over = new Float64Array(tokens.length)
  const yes = new Uint16Array(tokens.length).fill(leaf)
  let at = 0
  const plant = (): void => {
    const node = at++
    const token = tokens[node] as string
    if (token.startsWith('=')) {
      over[node] = Number(token.slice(1)) / 1000
      return
    }
    const sign = token.indexOf('>')
    asks[node] = Number(sign < 0 ? token.slice(0, -1) : token.slice(0, sign))
    if (sign >= 0) over[node] = Number(token.slice(sign + 1)) / 100
    plant()
    yes[node] = at
    plant()
  }
  const roots: number[] = []
  while (at < tokens.length) {
    roots.push(at)
    plant()
  }
  return {roots, asks, over, yes}
}
