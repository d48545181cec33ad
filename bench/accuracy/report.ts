import {join} from 'node:path'
import {randomNumbers} from './boosted-trees.ts'
import {type Prepared, prepare, readWritten, type Written} from './examples.ts'
import {folds, type LabelledRelease, loadLabelled} from './labelled.ts'
import {apply, learn} from './learn.ts'
import {compareScores, type Scored} from './measure.ts'

// The words that lists of forward-looking cues have in common.
const dictionary =
  /\b(?:will|shall|going to|expects?|expected|anticipates?|anticipated|intends?|plans?|planned|projects?|projected|forecasts?|targets?|targeted|estimates?|estimated|believes?|outlook|guidance|aims?|seeks?|on track|poised|positioned)\b/i
const flagged = 1
const passed = -1
const draws = 1000

/** Prints precision, recall and F1 of the detector, cross-validated by issuer and on the issuers set aside, beside a dictionary. */
export async function main({root, shared, options}: {root: string; shared: string; options: readonly string[]}): Promise<void> {
  const releases = await loadLabelled(shared)
  if (releases.length === 0) {
    console.log(`Skipped: no labelled releases beside the repository (${shared})`)
    return
  }
  const written = readWritten(join(root, 'bench/accuracy/written.txt'))
  const prepared = prepare(releases)
  const open = prepared.filter(({labelled}) => !labelled.isSetAside)
  const set = prepared.filter(({labelled}) => labelled.isSetAside)

  print(
    'Dictionary of cue words, all releases',
    bySentence(releases, text => dictionary.test(text))
  )
  const crossed = crossValidate(open, written)
  print(`Cross-validated by issuer, ${open.length} releases (${folds} folds; written sentences in every fold)`, crossed, true)
  print('The same without the written sentences', crossValidate(open, []))
  const detector = learn(open, written)
  if (options.includes('--set-aside')) {
    print(
      `Issuers set aside, ${set.length} releases (learned from the others)`,
      set.flatMap(one => compareScores(one, apply(detector, one))),
      true
    )
  }
  print('The shipped model on all releases, most of which it was trained on', shipped(releases), true)
}

const bySentence = (releases: readonly LabelledRelease[], says: (text: string) => boolean): readonly Scored[] =>
  prepareScores(releases, ({release}) => release.sentences.map(({text}) => (says(text) ? flagged : passed)))

const shipped = (releases: readonly LabelledRelease[]): readonly Scored[] =>
  prepareScores(releases, ({release}) => {
    const found = new Set(release.statements.map(({range}) => range.from))
    return release.sentences.map(({range}) => (found.has(range.from) ? flagged : passed))
  })

const prepareScores = (releases: readonly LabelledRelease[], scores: (labelled: LabelledRelease) => readonly number[]): readonly Scored[] =>
  releases.flatMap(labelled => compareScores({labelled, candidates: [], labels: []}, scores(labelled)))

function crossValidate(prepared: readonly Prepared[], written: readonly Written[]): readonly Scored[] {
  const scored: Scored[] = []
  for (let fold = 0; fold < folds; fold++) {
    const detector = learn(
      prepared.filter(({labelled}) => labelled.fold !== fold),
      written
    )
    for (const one of prepared) if (one.labelled.fold === fold) scored.push(...compareScores(one, apply(detector, one)))
  }
  return scored
}

interface Tally {
  readonly right: number
  readonly alarms: number
  readonly missed: number
}

function tally(scored: readonly Scored[]): Tally {
  let right = 0
  let alarms = 0
  let missed = 0
  for (const {isForward, score} of scored) {
    if (score >= 0 && isForward) right++
    else if (score >= 0) alarms++
    else if (isForward) missed++
  }
  return {right, alarms, missed}
}

const f1 = ({right, alarms, missed}: Tally): number => (2 * right) / (2 * right + alarms + missed || 1)

function print(title: string, scored: readonly Scored[], inParts = false): void {
  const [low, high] = interval(scored)
  console.log(`\n${title}\n  ${line(tally(scored))}  95 % of resamplings of issuers: ${low.toFixed(3)} to ${high.toFixed(3)}`)
  if (!inParts) return
  for (const part of ['format', 'section'] as const) {
    for (const name of [...new Set(scored.map(one => one[part]))].sort()) {
      const here = tally(scored.filter(one => one[part] === name))
      if (here.right + here.missed + here.alarms > 0) console.log(`    ${name.padEnd(16)} ${line(here)}`)
    }
  }
}

function line(counts: Tally): string {
  const {right, alarms, missed} = counts
  const precision = right / (right + alarms || 1)
  const recall = right / (right + missed || 1)
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (${right} right, ${alarms} false alarms, ${missed} missed)`
}

// Bootstrap over issuers: sentences of one issuer are alike.
function interval(scored: readonly Scored[]): readonly [number, number] {
  const byIssuer = new Map<string, Scored[]>()
  for (const one of scored) byIssuer.set(one.issuer, [...(byIssuer.get(one.issuer) ?? []), one])
  const tallies = [...byIssuer.values()].map(tally)
  const random = randomNumbers(17)
  const values = Array.from({length: draws}, () => {
    let right = 0
    let alarms = 0
    let missed = 0
    for (let i = 0; i < tallies.length; i++) {
      const one = tallies[Math.floor(random() * tallies.length)] as Tally
      right += one.right
      alarms += one.alarms
      missed += one.missed
    }
    return f1({right, alarms, missed})
  }).sort((a, b) => a - b)
  return [values[Math.floor(draws * 0.025)] as number, values[Math.floor(draws * 0.975)] as number]
}
