import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Code} from '../../src/facts/statements/code.ts'
import type {Tree} from './boosted-trees.ts'
import {prepare, readWritten} from './examples.ts'
import {loadLabelled} from './labelled.ts'
import {learn} from './learn.ts'

/** Log-odds from which a sentence counts: where precision and recall meet in the cross-validation. */
const threshold = 0

/** Learns from all labelled releases (without the issuers set aside, if so asked) and writes `src/facts/statements/model.ts`. */
export async function main({root, shared, options}: {root: string; shared: string; options: readonly string[]}): Promise<void> {
  const releases = (await loadLabelled(shared)).filter(({isSetAside}) => !isSetAside || !options.includes('--without-set-aside'))
  if (releases.length === 0) throw new Error(`no labelled releases beside the repository (${shared})`)
  const {codes, linear, questions, forest} = learn(prepare(releases), readWritten(join(root, 'bench/accuracy/written.txt')))
  const weights = [...codes].map(([code, index]) => [code, linear.weights[index] ?? 0] as const).filter(([, weight]) => Math.abs(weight) >= 1 / 64)
  const used = [...questions].sort((a, b) => a[1] - b[1]).map(([code]) => code)
  const text = [
    '// Made by `node bench/accuracy/run.mjs train`; not written by hand. See docs/accuracy.md.',
    '',
    '/** What was learned: packed weights of the first stage, packed questions and trees of the second. */',
    'export const model = {',
    `  threshold: ${threshold},`,
    `  bias: ${linear.bias.toFixed(4)},`,
    `  base: ${forest.base.toFixed(4)},`,
    `  linear: '${packWeights(weights)}',`,
    `  questions: '${packCodes(used)}',`,
    `  trees: \`${forest.trees.map(writeTree).join('\n')}\``,
    '}',
    ''
  ].join('\n')
  writeFileSync(join(root, 'src/facts/statements/model.ts'), text)
  console.log(
    `${releases.length} releases, ${weights.length} weights, ${used.length} questions, ${forest.trees.length} trees, ${(text.length / 1000).toFixed(1)} kB`
  )
}

function packWeights(weights: readonly (readonly [Code, number])[]): string {
  const bytes = Buffer.alloc(weights.length * 5)
  weights.forEach(([code, weight], index) => {
    bytes.writeUInt32LE(code, index * 5)
    bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(weight * 32))), index * 5 + 4)
  })
  return bytes.toString('base64')
}

function packCodes(codes: readonly Code[]): string {
  const bytes = Buffer.alloc(codes.length * 4)
  codes.forEach((code, index) => {
    bytes.writeUInt32LE(code, index * 4)
  })
  return bytes.toString('base64')
}

function writeTree(tree: Tree): string {
  if ('value' in tree) return `=${Math.round(tree.value * 1000)}`
  const question = tree.question >= 0 ? `${tree.question}?` : `${tree.question}>${Math.round(tree.over * 100)}`
  return `${question} ${writeTree(tree.no)} ${writeTree(tree.yes)}`
}
