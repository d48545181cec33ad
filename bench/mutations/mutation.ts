import type {Release} from '../../src/facts/release.ts'
import type {Edit} from '../../src/rule/define-rule.ts'

/** A way to spoil the cautionary paragraph of a release, and the rules that must notice it. */
export interface Mutation {
  readonly name: string
  readonly rules: readonly string[]
  /** The edits that spoil the release; null where it has nothing to spoil in this way. */
  edits(release: Release, donor: Release | null): readonly Edit[] | null
}

const stock = ['general economic conditions', 'competition', 'changes in technology', 'changes in laws', 'the ability to attract personnel']

/** The mutations, each after a slip that happens when legends are copied from release to release. */
export const mutations: readonly Mutation[] = [
  {
    name: 'legend removed',
    rules: ['safe-harbor/missing'],
    edits: ({cautionary}) => cautionary?.parts.map(({span}) => ({span, text: ''})) ?? null
  },
  {
    name: '"differ materially" removed',
    rules: ['safe-harbor/differ-materially'],
    edits({cautionary, reading}) {
      if (!cautionary?.differMaterially) return null
      return cautionary.parts.flatMap(({span}) => wordEdits(reading.source, span.start, span.end))
    }
  },
  {
    name: 'factors replaced by boilerplate',
    rules: ['safe-harbor/meaningful-factors', 'safe-harbor/factors-by-reference-only'],
    edits({cautionary}) {
      const factors = cautionary?.factors.filter(factor => !factor.catchAll) ?? []
      if (cautionary?.kind !== 'forward-looking' || !factors.some(factor => factor.specific)) return null
      return factors.map(({span}, index) => ({span, text: stock[index % stock.length] ?? ''}))
    }
  },
  {
    name: 'Acts swapped',
    rules: ['safe-harbor/statute-citation'],
    edits({cautionary}) {
      const edits = cautionary?.statuteCitations.filter(citation => citation.correct).map(({span, text}) => ({span, text: spoilCitation(text)})) ?? []
      const changed = edits.filter((edit, index) => edit.text !== cautionary?.statuteCitations.filter(citation => citation.correct)[index]?.text)
      return changed.length > 0 ? changed : null
    }
  },
  {
    name: "another company's legend pasted in",
    rules: [
      'safe-harbor/stale-template',
      'safe-harbor/meaningful-factors',
      'safe-harbor/topic-coverage',
      'safe-harbor/factors-by-reference-only',
      'issuer/foreign-boilerplate'
    ],
    edits({cautionary, reading}, donor) {
      if (!cautionary || !donor?.cautionary || reading.format.includes('html')) return null
      const [first, ...rest] = cautionary.parts
      if (!first) return null
      const text = donor.cautionary.parts.map(part => donor.text.slice(part.range.from, part.range.to)).join('\n\n')
      return [{span: first.span, text}, ...rest.map(({span}) => ({span, text: ''}))]
    }
  }
]

// "differ materially" becomes "be", "materially different" becomes "here".
function wordEdits(source: string, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = []
  for (const match of source
    .slice(from, to)
    .matchAll(
      /\b(?:differ(?:s|ed|ent|ently|ences?)?|var(?:y|ies|iations?)|deviat\w+|diverge\w*)\b|\b(?:materially|significantly|substantially|material|adversely)\b/gi
    )) {
    const start = from + match.index
    edits.push({span: {start, end: start + match[0].length}, text: /^(?:differ|vary|diverge)$/i.test(match[0]) ? 'be' : 'as'})
  }
  return edits
}

function spoilCitation(text: string): string {
  if (/27A|21E/.test(text))
    return text.replace(/Securities Exchange Act|Exchange Act|Securities Act/, name =>
      name === 'Securities Act' ? 'Securities Exchange Act' : 'Securities Act'
    )
  return text.replace('of 1995', 'of 1996')
}
