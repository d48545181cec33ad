import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {prepare, readWritten} from './examples.ts'
import {loadLabelled} from './labelled.ts'
import {learn} from './learn.ts'
import {writeModel} from './write-model.ts'

/** Log-odds from which a sentence counts: where precision and recall meet in the cross-validation. */
const threshold = 0

/** Learns from all labelled releases (without the issuers set aside, if so asked) and writes `src/facts/statements/model.ts`. */
export async function main({root, shared, options}: {root: string; shared: string; options: readonly string[]}): Promise<void> {
  const releases = (await loadLabelled(shared)).filter(({isSetAside}) => !isSetAside || !options.includes('--without-set-aside'))
  if (releases.length === 0) throw new Error(`no labelled releases beside the repository (${shared})`)
  const {codes, linear, questions, forest} = learn(prepare(releases), readWritten(join(root, 'bench/accuracy/written.txt')))
  const weights = [...codes].map(([code, index]) => [code, linear.weights[index] ?? 0] as const).filter(([, weight]) => Math.abs(weight) >= 1 / 64)
  const used = [...questions].sort((a, b) => a[1] - b[1]).map(([code]) => code)
  const text = writeModel({threshold, bias: linear.bias, base: forest.base, weights: new Map(weights), questions: used, trees: forest.trees})
  writeFileSync(join(root, 'src/facts/statements/model.ts'), text)
  console.log(
    `${releases.length} releases, ${weights.length} weights, ${used.length} questions, ${forest.trees.length} trees, ${(text.length / 1000).toFixed(1)} kB`
  )
}
