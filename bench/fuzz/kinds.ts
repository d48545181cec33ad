import fc from 'fast-check'
import {docxOf, docxParts} from './docx-parts.ts'
import {grammars} from './grammars.ts'
import {cut, mutate} from './mutate.ts'
import type {Random} from './random.ts'

/** The kinds of input. */
export const kindNames = ['bytes', 'release', 'markdown', 'html', 'edgar', 'docx', 'docx-bytes', 'config', 'waivers', 'lsp'] as const

/** A kind of input. */
export type Kind = (typeof kindNames)[number]

/** One input: what to do with the text follows from the kind. Bytes are written as Latin-1. */
export interface Input {
  readonly kind: Kind
  readonly name: string
  readonly text: string
}

/** What inputs are made from. */
export interface Sources {
  readonly random: Random
  /** Texts written by us: the examples of the rules. */
  readonly examples: readonly string[]
  /** Real releases, where they are at hand. */
  readonly corpus: readonly {readonly name: string; readonly text: string}[]
  /** Inputs that reached something new, by kind. */
  readonly pool: Readonly<Record<Kind, string[]>>
}

// How often each kind is tried, of 100: what costs more, or holds less, comes less often.
const shares: Readonly<Record<Kind, number>> = {
  bytes: 6,
  release: 26,
  markdown: 19,
  html: 18,
  edgar: 18,
  docx: 4,
  'docx-bytes': 1,
  config: 3,
  waivers: 4,
  lsp: 1
}
const wheel = kindNames.flatMap(kind => Array.from({length: shares[kind]}, () => kind))
const names = ['a.md', 'a.txt', 'a.htm', 'a.docx', 'a', 'a.markdown']
const longest = 350

const config = `profile: strict
extends: ./base.yaml
issuer:
  name: Acme Valves Corp.
  tickers: [{exchange: NYSE, symbol: ACM}]
  fiscalYearEnd: 06-30
rules:
  numeric/*: off
  draft/tbd: [error, {}]
overrides:
  - files: ["*.md"]
    profile: recommended
ignore: [old/**]
phrases: []
`
const waivers = `version: 1
waivers:
  # kept
  - file: q1.md
    rule: numeric/range-order
    fingerprint: 0123456789abcdef
    excerpt: "$45 million to $42 million"
    reason: by design
    by: J. Roe
    on: 2026-01-02
    expires: 2026-12-31
`

/** Makes the function that gives one input after another. */
export function inputMaker({random, examples, corpus, pool}: Sources): () => Input {
  const written = grammars(examples.flatMap(text => text.split(/\n{2,}/)).filter(text => text.length > 3 && text.length < 300))
  const texts = {markdown: stock(written.markdown), html: stock(written.html), edgar: stock(written.edgar)}
  const base = docxOf(docxParts('Revenue was $4.8 million.'))
  return () => {
    const kind = random.pick(wheel)
    const known = pool[kind]
    // Half of the inputs grow from what has reached something new.
    if (known.length > 0 && random.once(2))
      return {kind, name: nameOf(kind), text: mutate(random.pick(known), random, known, kind === 'docx' || kind === 'docx-bytes' ? 8000 : longest)}
    return {kind, name: nameOf(kind), text: fresh(kind)}
  }

  function nameOf(kind: Kind): string {
    if (kind === 'bytes' || kind === 'release') return random.pick(names)
    if (kind === 'config') return random.pick(['c.yaml', 'c.json'])
    return {markdown: 'a.md', html: 'a.htm', edgar: 'a.txt', docx: 'a.docx', 'docx-bytes': 'a.docx', waivers: 'w.yaml', lsp: 'lsp'}[kind]
  }

  function fresh(kind: Kind): string {
    switch (kind) {
      case 'bytes':
        return bytes()
      case 'release': {
        const text = corpus.length > 0 && !random.once(3) ? random.pick(corpus).text : random.pick(examples)
        return mutate(cut(text, random, 100 + random.below(longest)), random, examples, longest)
      }
      case 'markdown':
      case 'html':
      case 'edgar':
        return cut(texts[kind](), random, longest)
      case 'docx':
        return mutate(docxParts(random.pick(examples).slice(0, 400)), random, examples, 8000)
      case 'docx-bytes': {
        const changed = Buffer.from(base)
        for (let left = 1 + random.below(4); left > 0; left--) changed[random.below(changed.length)] = random.below(256)
        return (random.once(4) ? changed.subarray(0, random.below(changed.length)) : changed).toString('latin1')
      }
      case 'config':
        return mutate(config, random, [config, waivers], longest)
      case 'waivers':
        return mutate(waivers, random, [config, waivers], longest)
      case 'lsp':
        return Array.from({length: 2 + random.below(8)}, () =>
          [random.below(9), random.below(5), random.below(100), mutate(cut(random.pick(examples), random, 300), random, examples, 400)].join('\u0002')
        ).join('\u0001')
    }
  }

  function bytes(): string {
    const start = random.pick(['', '', '', '\u00ff\u00fe', '\u00fe\u00ff', '\u00ef\u00bb\u00bf', 'PK\u0003\u0004', '\u001f\u008b', '<html>'])
    const limit = random.once(2) ? 256 : 128
    return start + Array.from({length: random.below(300)}, () => String.fromCharCode(random.below(limit))).join('')
  }

  // Texts of a grammar in lots: to start the generator costs more than a text.
  function stock(arbitrary: fc.Arbitrary<string>): () => string {
    let lot: string[] = []
    return () => {
      if (lot.length === 0) lot = fc.sample(arbitrary, {numRuns: 200, seed: random.below(2 ** 31)})
      return lot.pop() ?? ''
    }
  }
}
