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
  const {trees, questions} = loaded()
  const values = Object.values(numbers) as readonly number[]
  let sum = model.base
  for (const root of trees) {
    let node = root
    while ('yes' in node) {
      const says = node.question >= 0 ? codes.has(questions[node.question] as Code) : (values[-1 - node.question] as number) > node.over
      node = says ? node.yes : node.no
    }
    sum += node.value
  }
  return sum
}

type Node = {readonly question: number; readonly over: number; readonly no: Node; readonly yes: Node} | {readonly value: number}

interface Loaded {
  readonly linear: ReadonlyMap<Code, number>
  readonly questions: readonly Code[]
  readonly trees: readonly Node[]
}
let cache: Loaded | undefined

function loaded(): Loaded {
  cache ??= {linear: unpackWeights(model.linear), questions: unpackCodes(model.questions), trees: plantTrees(model.trees)}
  return cache
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), char => char.charCodeAt(0))

// Five bytes each: the code, then the weight in 32nds.
function unpackWeights(base64: string): ReadonlyMap<Code, number> {
  const view = new DataView(bytesOf(base64).buffer)
  const weights = new Map<Code, number>()
  for (let at = 0; at + 5 <= view.byteLength; at += 5) weights.set(view.getUint32(at, true), view.getInt8(at + 4) / 32)
  return weights
}

function unpackCodes(base64: string): readonly Code[] {
  const view = new DataView(bytesOf(base64).buffer)
  const codes: Code[] = []
  for (let at = 0; at + 4 <= view.byteLength; at += 4) codes.push(view.getUint32(at, true))
  return codes
}

// One tree a line, from the root down, the "no" branch first: "12?" asks for a code, "-3>150" a number in hundredths, "=-42" is a leaf in thousandths.
function plantTrees(lines: string): readonly Node[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const tokens = line.split(' ')
      let at = 0
      const plant = (): Node => {
        const token = tokens[at++] ?? '=0'
        if (token.startsWith('=')) return {value: Number(token.slice(1)) / 1000}
        const over = token.indexOf('>')
        const question = Number(over < 0 ? token.slice(0, -1) : token.slice(0, over))
        const no = plant()
        return {question, over: over < 0 ? 0 : Number(token.slice(over + 1)) / 100, no, yes: plant()}
      }
      return plant()
    })
}
