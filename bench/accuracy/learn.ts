import {findAnnouncedOutlooks} from '../../src/facts/statements/announced-outlooks.ts'
import type {Code} from '../../src/facts/statements/code.ts'
import {type Candidate, floor, isPlain, numbersOf, plain} from '../../src/facts/statements/judge.ts'
import {askForest, type Forest, growForest, type Tree, type TreeExample} from './boosted-trees.ts'
import {numberCodes, type Prepared, type Written} from './examples.ts'
import {folds} from './labelled.ts'
import {fitLinear, type LinearExample, type LinearModel, scoreLinear} from './linear-model.ts'

/** Both stages, learned. */
export interface Detector {
  readonly codes: ReadonlyMap<Code, number>
  readonly linear: LinearModel
  readonly questions: ReadonlyMap<Code, number>
  readonly forest: Forest
}

const writtenWeight = 1.5
const innerFolds = 4
const forestShape = {trees: 140, depth: 4, rate: 0.08, leafSize: 12}
// Forests of different chance, averaged.
const seeds = [1, 2]
// Below this a weight changes nothing and is not written down.
const leastWeight = 0.04

/** Learns from releases and written sentences. */
export function learn(prepared: readonly Prepared[], written: readonly Written[]): Detector {
  const seen = [
    ...examplesOf(prepared),
    ...written.map((sentence, index) => ({...sentence, issuer: `written ${index}`, fold: index % folds, index: -1, release: null}))
  ]
  const asSeen = seen.map(({evidence, issuer}) => ({codes: new Set(evidence.codes), issuer}))
  const codes = numberCodes(asSeen, 4, 3)
  const questions = numberCodes(
    asSeen.filter((_, i) => seen[i]?.release),
    60,
    15
  )
  const features = seen.map(({evidence}) => featuresOf(evidence.codes, codes))
  const scale = widths(features, codes.size)
  const linearExamples: readonly LinearExample[] = seen.map(({isForward, release}, i) => ({
    features: features[i] as number[],
    isForward,
    weight: release ? 1 : writtenWeight
  }))
  const linear = fitLinear(linearExamples, scale)
  for (let i = 0; i < linear.weights.length; i++) if (Math.abs(linear.weights[i] as number) < leastWeight) linear.weights[i] = 0

  // Written sentences have no neighbours, so the second stage learns from releases alone; it must learn from first-stage
  // scores of issuers that the first stage has not seen.
  const inner = (fold: number) => (fold * 7 + 1) % innerFolds
  const models = Array.from({length: innerFolds}, (_, part) =>
    fitLinear(
      linearExamples.filter((_, i) => inner(seen[i]?.fold ?? 0) !== part),
      scale
    )
  )
  const scored = new Map(prepared.map(release => [release, score(release.candidates, models[inner(release.labelled.fold)] as LinearModel, codes)]))
  const treeExamples: TreeExample[] = []
  seen.forEach(({evidence, isForward, release, index, fold}, i) => {
    const first = scoreLinear(models[inner(fold)] as LinearModel, features[i] as number[])
    if (!release || first < floor) return
    const candidates = scored.get(release)
    const candidate = candidates?.[index]
    if (!candidates || !candidate) return
    treeExamples.push({
      features: new Set(featuresOf(evidence.codes, questions)),
      numbers: Object.values(numbersOf(candidates, index, candidate)),
      isForward,
      weight: 1
    })
  })
  return {codes, linear, questions, forest: mix(seeds.map(seed => growForest(treeExamples, questions.size, {...forestShape, seed})))}
}

function mix(forests: readonly Forest[]): Forest {
  const share = 1 / forests.length
  const shrink = (tree: Tree): Tree => ('value' in tree ? {value: tree.value * share} : {...tree, no: shrink(tree.no), yes: shrink(tree.yes)})
  return {base: forests.reduce((sum, {base}) => sum + base * share, 0), trees: forests.flatMap(({trees}) => trees.map(shrink))}
}

/** Log-odds of each sentence of a release; -9 where it is passed over. */
export function apply({codes, linear, questions, forest}: Detector, {candidates, labelled}: Prepared): readonly number[] {
  const scored = score(candidates, linear, codes)
  const announced = new Set(findAnnouncedOutlooks(labelled.release).map(({range}) => range.from))
  return scored.map((candidate, index) =>
    announced.has(labelled.release.sentences[index]?.range.from ?? -1) || (candidate && isPlain(candidate.sentence))
      ? plain
      : !candidate || candidate.first < floor
        ? -9
        : askForest(forest, {features: new Set(featuresOf(candidate.evidence.codes, questions)), numbers: Object.values(numbersOf(scored, index, candidate))})
  )
}

const score = (candidates: readonly (Candidate | null)[], linear: LinearModel, codes: ReadonlyMap<Code, number>): readonly (Candidate | null)[] =>
  candidates.map(candidate => candidate && {...candidate, first: scoreLinear(linear, featuresOf(candidate.evidence.codes, codes))})

function featuresOf(codes: Iterable<Code>, numbered: ReadonlyMap<Code, number>): number[] {
  const features = new Set<number>()
  for (const code of codes) {
    const feature = numbered.get(code)
    if (feature !== undefined) features.add(feature)
  }
  return [...features]
}

// Rare features speak more clearly than their number allows to learn: a wider prior for them.
function widths(features: readonly (readonly number[])[], size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const list of features) for (const feature of list) counts[feature] = (counts[feature] as number) + 1
  return counts.map(count => 0.65 * (count / 100) ** -0.3)
}

function examplesOf(prepared: readonly Prepared[]) {
  return prepared.flatMap(release =>
    release.candidates.flatMap((candidate, index) => {
      const label = release.labels[index]
      if (!candidate || (label !== 'F' && label !== 'N')) return []
      return [{evidence: candidate.evidence, isForward: label === 'F', issuer: release.labelled.issuer, fold: release.labelled.fold, index, release}]
    })
  )
}
