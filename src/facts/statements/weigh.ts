import type {Code} from './code.ts'
import {type CodeTable, numberCodes, numberOf} from './code-table.ts'
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
  const {table, weights, lastMet} = loaded()
  sums++
  let sum = 0
  for (const code of codes) {
    const number = numberOf(table, code)
    if (number < 0 || lastMet[number] === sums) continue
    lastMet[number] = sums
    sum += weights[number] as number
  }
  return sum / 32 + (withBias ? model.bias : 0)
}

let sums = 0

/** The second stage: learned decision trees over the evidence, the first stage and the neighbours. Log-odds. */
export function askTrees(codes: readonly Code[], numbers: Numbers): number {
  const {table, forest} = loaded()
  forest.left.fill(all)
  for (const code of codes) {
    const question = numberOf(table, code)
    if (question >= 0 && question < forest.codeCount) sayYes(forest, question)
  }
  const values = Object.values(numbers) as readonly number[]
  for (let at = 0; at < forest.limits.length; at += 2) {
    const value = values[forest.limits[at] as number] as number
    if (value > (forest.limits[at + 1] as number) / 100) sayYes(forest, forest.codeCount + at / 2)
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

interface Forest {
  /** How many questions ask for a code; those about numbers come behind them. */
  readonly codeCount: number
  /** Questions about numbers: which number, and over how much it is to be, in hundredths; one pair after the other. */
  readonly limits: Int16Array
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
  readonly table: CodeTable
  /** By the number of a code: its weight in the first stage, in 32nds. */
  readonly weights: Int8Array
  /** By the number of a code: which of the sums met it last. */
  readonly lastMet: Uint32Array
  readonly forest: Forest
}
let cache: Loaded | undefined

function loaded(): Loaded {
  if (cache) return cache
  const codes = new Uint32Array(unpack(model.codes))
  const limits = new Int16Array(unpack(model.limits))
  const starts = new Uint16Array(unpack(model.starts))
  const leaves = new Int16Array(unpack(model.leaves))
  const forest: Forest = {
    codeCount: starts.length - 1 - limits.length / 2,
    limits,
    starts,
    trees: new Uint16Array(unpack(model.trees)),
    masks: new Uint16Array(unpack(model.masks)),
    leaves,
    left: new Uint16Array(leaves.length / widest)
  }
  cache = {table: numberCodes(codes), weights: new Int8Array(unpack(model.weights)), lastMet: new Uint32Array(codes.length), forest}
  return cache
}

// The low byte of a number comes first, as in the memory of x86 and ARM.
function unpack(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer
}
