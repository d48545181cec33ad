import {readFileSync} from 'node:fs'
import type {Code} from '../../src/facts/statements/code.ts'
import {type Evidence, gatherEvidence} from '../../src/facts/statements/evidence.ts'
import {type Candidate, gatherCandidates} from '../../src/facts/statements/judge.ts'
import type {Place} from '../../src/facts/statements/place.ts'
import {alignLabels, type Label, type LabelledRelease} from './labelled.ts'

/** The candidates of a labelled release, in order, with the labels they have. */
export interface Prepared {
  readonly labelled: LabelledRelease
  readonly candidates: readonly (Candidate | null)[]
  readonly labels: readonly (Label | null)[]
}

/** A sentence that we wrote to show the trainer a turn of phrase. */
export interface Written {
  readonly evidence: Evidence
  readonly isForward: boolean
}

/** Gathers the evidence of all sentences; the first stage is left to the trainer. */
export function prepare(releases: readonly LabelledRelease[]): readonly Prepared[] {
  return releases.map(labelled => {
    const aligned = alignLabels(labelled)
    return {
      labelled,
      candidates: gatherCandidates(labelled.release, () => 0),
      labels: labelled.release.sentences.map(sentence => aligned.get(sentence) ?? null)
    }
  })
}

/** Reads the written sentences: `F` or `N`, then `h` for a headline, `q` for a quotation, `l` for a list item. */
export function readWritten(path: string): readonly Written[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const code = line.slice(0, line.indexOf(' '))
      return {
        isForward: code.startsWith('F'),
        evidence: gatherEvidence(line.slice(code.length + 1), placeOf(code[1] ?? ''), {day: '2026-03-03', issuer: 'northgate', people: new Set(people)})
      }
    })
}

const people = ['whitlow', 'osei', 'ortega', 'lindqvist', 'amara', 'pell', 'haas', 'otieno', 'varga', 'peter', 'dana']

function placeOf(code: string): Place {
  const isHeadline = code === 'h'
  return {
    section: isHeadline ? 'headline' : code === 'q' ? 'quote' : 'body',
    kind: isHeadline ? 'heading' : code === 'l' ? 'list-item' : 'paragraph',
    heading: '',
    leadIn: '',
    order: isHeadline ? 'only' : 'middle',
    depth: isHeadline ? 0 : 10
  }
}

/** Codes frequent enough to learn from, numbered: seen in `least` sentences of at least `issuers` issuers. */
export function numberCodes(
  seen: Iterable<{readonly codes: Iterable<Code>; readonly issuer: string}>,
  least: number,
  issuers: number
): ReadonlyMap<Code, number> {
  const counts = new Map<Code, {count: number; readonly issuers: Set<string>}>()
  for (const {codes, issuer} of seen) {
    for (const code of codes) {
      const entry = counts.get(code) ?? {count: 0, issuers: new Set<string>()}
      if (entry.count === 0) counts.set(code, entry)
      entry.count++
      if (entry.issuers.size < issuers) entry.issuers.add(issuer)
    }
  }
  const numbered = new Map<Code, number>()
  for (const [code, entry] of counts) if (entry.count >= least && entry.issuers.size >= issuers) numbered.set(code, numbered.size)
  return numbered
}
