import type {Sentence} from '../../sentences/sentence.ts'
import type {Release} from '../release.ts'

/** Where a sentence stands: what a reader knows before reading it. */
export interface Place {
  readonly section: string
  readonly kind: Sentence['block']['kind']
  /** The heading above, in lower case. */
  readonly heading: string
  /** The sentence that announces a list ("Upcoming milestones:"), in lower case; empty outside lists. */
  readonly leadIn: string
  /** Place in its block. */
  readonly order: 'only' | 'first' | 'middle' | 'last'
  /** Number of sentences before it that are not furniture, up to 40. */
  readonly depth: number
}

/** The places of all sentences of a release. */
export function findPlaces(release: Release): readonly Place[] {
  const {sentences} = release
  const titles = new Map(
    release.sections.flatMap(section => {
      const title = (section.title ?? '').toLowerCase()
      return section.blocks.map(block => [block, title] as const)
    })
  )
  const places: Place[] = []
  let leadIn = ''
  let leadInBlock = -1
  let blocks = -1
  let lastHeading = ''
  let depth = 0
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence
    const {block} = sentence
    const isFirst = sentences[i - 1]?.block !== block
    const isLast = sentences[i + 1]?.block !== block
    if (isFirst) blocks++
    if (block.kind === 'heading') lastHeading = sentence.text.toLowerCase()
    const isItem = block.kind === 'list-item' || /^[•●○◦■*▪–-]/.test(sentence.text)
    // A list ends with the first paragraph that is no item; a heading or "following:" opens the next.
    if (isFirst && !isItem && blocks > leadInBlock + 1) leadIn = ''
    if (isItem && leadIn) leadInBlock = blocks
    places.push({
      section: sentence.section,
      kind: isItem ? 'list-item' : block.kind,
      heading: titles.get(block) || lastHeading,
      leadIn: isItem || blocks === leadInBlock + 1 ? leadIn : '',
      order: isFirst ? (isLast ? 'only' : 'first') : isLast ? 'last' : 'middle',
      depth: Math.min(depth, 40)
    })
    if (isLast && /:\s*$/.test(sentence.text)) {
      leadIn = sentence.text.toLowerCase().slice(-200)
      leadInBlock = blocks
    }
    if (sentence.section !== 'furniture') depth++
  }
  return places
}
