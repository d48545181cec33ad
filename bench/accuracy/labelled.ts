import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import type {Sentence} from '../../src/sentences/sentence.ts'

/** What a reader said of a sentence: forward-looking, not, borderline, legend, not prose. */
export type Label = 'F' | 'N' | 'B' | 'L' | 'Q'

export interface LabelledSentence {
  readonly sid: string
  readonly label: Label
  readonly text: string
  readonly grams: readonly string[]
}

/** A release of the corpus with its labels. */
export interface LabelledRelease {
  readonly id: string
  readonly format: string
  /** First word of the issuer's name: releases of one issuer stay together. */
  readonly issuer: string
  /** Of the fifth of issuers that was set aside before any label was read. */
  readonly isSetAside: boolean
  readonly fold: number
  readonly release: Release
  readonly labels: readonly LabelledSentence[]
}

/** Number of folds of the cross-validation. */
export const folds = 10
const setAsideSeed = 'set-aside-1'

/** Loads the labelled releases beside the repository, or none if they are not there. */
export async function loadLabelled(shared: string): Promise<readonly LabelledRelease[]> {
  if (!existsSync(join(shared, 'gold'))) return []
  const rows = new Map(
    readFileSync(join(shared, 'corpus/manifest.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t'))
      .map(columns => [columns[0] ?? '', columns])
  )
  const labelled: LabelledRelease[] = []
  for (const file of readdirSync(join(shared, 'gold/dev')).sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(shared, 'gold/dev', file), 'utf8'))
    const row = rows.get(gold.id)
    if (!row) continue
    const path = join(shared, 'corpus', row[1] ?? '')
    const [reading] = await read(path, readFileSync(path))
    if (!reading) continue
    const issuer = issuerKey(row[7] || gold.facts.issuer || gold.id)
    labelled.push({
      id: gold.id,
      format: row[5] ?? '',
      issuer,
      isSetAside: hash(`${setAsideSeed}|${issuer}`) % 5 === 0,
      fold: hash(`fold|${issuer}`) % folds,
      release: understand(reading, {asOf: row[6] || '2026-01-01'}),
      labels: gold.sentences.map(sentence => ({...sentence, grams: grams(sentence.text)}))
    })
  }
  return labelled
}

interface Gold {
  readonly id: string
  readonly facts: {readonly issuer?: string}
  readonly sentences: readonly {readonly sid: string; readonly label: Label; readonly text: string}[]
}

/** The word 3-grams of a text, as the scorer makes them. */
export function grams(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/&[a-z]+;/g, ' ')
      .match(/[a-z0-9]+/g) ?? []
  if (words.length < 3) return [words.join(' ')]
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** The label that most of a sentence's 3-grams have, or null if most have none. */
export function alignLabels({release, labels}: LabelledRelease): ReadonlyMap<Sentence, Label> {
  const byGram = new Map<string, Label[]>()
  for (const {label, grams} of labels) {
    for (const gram of grams) {
      const known = byGram.get(gram)
      if (known) known.push(label)
      else byGram.set(gram, [label])
    }
  }
  const aligned = new Map<Sentence, Label>()
  for (const sentence of release.sentences) {
    const votes = new Map<Label, number>()
    const own = grams(sentence.text)
    let found = 0
    for (const gram of own) {
      const here = byGram.get(gram)
      if (!here) continue
      found++
      for (const label of new Set(here)) votes.set(label, (votes.get(label) ?? 0) + 1 / new Set(here).size)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    if (best && found * 2 >= own.length) aligned.set(sentence, best[0])
  }
  return aligned
}

/** How the flagged sentences of a release compare with its labels. */
export function compare(flagged: Iterable<Sentence>, labels: readonly LabelledSentence[]): {readonly label: LabelledSentence; readonly said: boolean}[] {
  const said = new Set<string>()
  for (const {text} of flagged) for (const gram of grams(text)) said.add(gram)
  return labels
    .filter(({label}) => label === 'F' || label === 'N')
    .map(label => ({label, said: label.grams.filter(gram => said.has(gram)).length >= label.grams.length / 2}))
}

function issuerKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .split(/\s+/)
    .filter(word => word && word !== 'the')
  return words[0] ?? name
}

// FNV-1a with a final mix: stable over machines.
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  return h >>> 0
}
