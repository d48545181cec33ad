import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import type {Officer} from './officers.ts'

/** Quoted speech and who speaks. */
export interface Quotation extends Placed {
  /** The words between the marks. */
  readonly text: string
  readonly speaker: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly closed: boolean
  /** Not closed, though its paragraph attributes it or goes on with another speech, and no later paragraph goes on with it. */
  readonly isLeftOpen: boolean
  /** The first words, from the opening mark on; where a second mark opens what was not closed, the words there. */
  readonly opening: Placed
  /** Attributed to an office and to nobody by name: "said the CEO". */
  readonly isByOffice: boolean
  /** The words that attribute it, as in "said the CEO"; null when none stand in its paragraph. */
  readonly attribution: ({readonly text: string} & Placed) | null
}

const anyMark = /["“”]/
// "said", "commented", "stated:"
const saying =
  /\b(?:said|says|stated|states|commented|comments|noted|notes|added|adds|remarked|explained|explains|continued|continues|concluded|observed|according to|announced|shared|emphasi[sz]ed|reported)\b/gi
const fullName = gate(/(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.?\s)?[A-Z][a-zà-ÿ'’]+(?:\s(?:[A-Z]\.|[“"‘'(][A-Z][a-z]+[”"’')]|[A-Z][\w'’-]+)){0,2}\s[A-Z][\w'’-]+/)
const lastNameOnly = /\b(?:Mr|Ms|Mrs|Dr|Prof)\.?\s([A-Z][\w'’-]+)/

/** Finds quoted speech and its speakers. */
export function findQuotations(release: Release): readonly Quotation[] {
  const quotations: Quotation[] = []
  let last: Speaker | null = null
  const indexes = new Map(release.blocks.map((block, place) => [block, place]))
  const index = (block: Block): number => indexes.get(block) ?? -1
  for (const section of release.sections) {
    if (section.role !== 'quote' && section.role !== 'body' && section.role !== 'lead' && section.role !== 'call-details') continue
    for (const block of section.blocks) {
      if (block.cell || !anyMark.test(block.text)) continue
      const marks = readMarks(block.text)
      const next = goesOn(release.blocks, index(block))
      const speech = marks.filter(mark => (mark.depth === 0 || !mark.closed) && isSpeech(block.text, mark))
      if (speech.length === 0) continue
      const own = attributionIn(release, block, speech)
      const speaker: Speaker | null = own ?? (/^\s?["“]/.test(block.text) ? last : null)
      for (const {from, to, closed, broken} of speech) {
        const range = {from: block.range.from + from, to: block.range.from + to}
        const opening = {from: block.range.from + from, to: block.range.from + firstWords(block.text, from)}
        quotations.push({
          text: block.text.slice(from + 1, closed ? to - 1 : to),
          speaker: speaker?.name ?? null,
          title: speaker?.title ?? null,
          organization: speaker?.organization ?? null,
          closed,
          isLeftOpen: !closed && (broken === true || (own !== null && !next)),
          opening: {range: opening, span: release.spanOf(opening)},
          isByOffice: own?.attribution != null && byOffice.test(own.attribution.text),
          attribution: own?.attribution ?? null,
          range,
          span: release.spanOf(range)
        })
      }
      last = speaker
    }
  }
  return quotations
}

// "said the CEO", "stated its president", "a spokesperson said"
const byOffice = gate(
  /\b(?:said|says|stated|commented|noted|added|according to)\s(?:the|its|our|a)\s(?:company['’]s\s)?(?:[a-z-]+\s){0,3}(?:CEO|CFO|COO|president|chief \w+ officer|chairman|director|founder|spokes\w+)\b(?!,?\s[A-Z])|^(?:The|Its|Our|A)\s(?:company['’]s\s)?(?:[a-z-]+\s){0,3}(?:CEO|CFO|COO|president|chief \w+ officer|chairman|director|founder|spokes\w+)\s(?:said|stated|commented|noted|added)/i
)

// The speech goes on where the paragraph is cut off, where the next one opens with a mark, or where a later one closes it.
function goesOn(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || !/[.!?…]["”’)]?\s*$/.test(block.text)) return true
  if (opensQuoted(blocks[index + 1])) return true
  for (const later of blocks.slice(index + 1, index + 7)) {
    const opened = later.text.split('“').length
    const closed = later.text.split('”').length
    if (closed > opened || later.text.split('"').length % 2 === 0) return true
    if (opened > closed) return false
  }
  return false
}

function opensQuoted(block: Block | undefined): boolean {
  return block !== undefined && (/^\s?["“]/.test(block.text) || block.kind === 'list-item' || block.cell !== undefined || block.layout.furniture === true)
}

function firstWords(text: string, from: number): number {
  if (text.length - from <= 48) return text.length
  const space = text.lastIndexOf(' ', from + 44)
  return space > from + 8 ? space : from + 44
}

interface Mark {
  readonly from: number
  readonly to: number
  readonly closed: boolean
  /** 0 for speech, 1 for words set apart inside it. */
  readonly depth: number
  /** Another speech is opened and closed after it, so it cannot go on in the next paragraph. */
  readonly broken?: boolean
}

interface Speaker {
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly attribution: Quotation['attribution']
}

/** Pairs the quotation marks of a paragraph: marks inside a speech nest, marks for inches are left out. */
function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  const open: number[] = []
  let straight = -1
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]
    if (sign === '“') open.push(index)
    else if (sign === '”') {
      const from = open.pop()
      if (from !== undefined) marks.push({from, to: index + 1, closed: true, depth: open.length})
      else if (straight >= 0) {
        marks.push({from: straight, to: index + 1, closed: true, depth: 0})
        straight = -1
      }
    } else if (sign === '"') {
      if (straight < 0 && open.length > 0 && !/[\s(]/.test(text[index - 1] ?? ' '))
        marks.push({from: open.pop() ?? index, to: index + 1, closed: true, depth: open.length})
      else if (straight >= 0) {
        marks.push({from: straight, to: index + 1, closed: true, depth: 0})
        straight = -1
      } else if (!/\d/.test(text[index - 1] ?? '')) straight = index
    }
  }
  // Of several that stay open the last is the one that stands where another was to close.
  const left = open.at(-1)
  if (left !== undefined) marks.push({from: left, to: text.length, closed: false, depth: 0, broken: marks.some(({from, to}) => from > left && to - from > 40)})
  if (straight >= 0) marks.push({from: straight, to: text.length, closed: false, depth: 0})
  return marks.sort((x, y) => x.from - y.from)
}

// Speech has a verb and some length; a name or a term in quotation marks has not.
function isSpeech(text: string, {from, to, closed}: Mark): boolean {
  const inside = text.slice(from + 1, closed ? to - 1 : to)
  if (inside.trim().split(/\s+/).length >= 6) return true
  return (
    /[.,!?]$/.test(inside) && inside.length > 12 && /\s/.test(inside) && /^\W{0,2}\s?(?:said|says|stated|commented|noted|added)\b/.test(text.slice(to, to + 14))
  )
}

function attributionIn(release: Release, block: Block, speech: readonly Mark[]): Speaker | null {
  const {text} = block
  for (const match of text.matchAll(saying)) {
    if (speech.some(({from, to}) => match.index >= from && match.index < to)) continue
    const before = Math.max(sentenceStart(text, match.index), lastMarkBefore(speech, match.index))
    const after = Math.min(firstMarkAfter(speech, match.index), text.length, match.index + 220)
    if (speech.every(({from, to}) => Math.abs(from - after) > 6 && Math.abs(to - before) > 6 && from > match.index + 400)) continue
    const stretch = text.slice(before, after).trim()
    const offset = block.range.from + before + (text.slice(before, after).length - text.slice(before, after).trimStart().length)
    const range = {from: offset, to: offset + stretch.length}
    const attribution = {text: stretch, range, span: release.spanOf(range)}
    const officer = release.officers.find(({range: place}) => place.from >= range.from - 2 && place.to <= range.to + 60 && place.from < range.to)
    if (officer) return {name: officer.name, title: officer.title, organization: officer.organization, attribution}
    const named = lastNameOnly.exec(stretch)
    const known = named ? byLastName(release.officers, named[1] as string) : null
    if (known) return {name: known.name, title: known.title, organization: known.organization, attribution}
    const full = fullName.exec(stretch.replace(/^(?:According to|As)\s/, ''))
    const fullOfficer = full ? byLastName(release.officers, full[0].split(' ').at(-1) as string) : null
    if (fullOfficer) return {name: fullOfficer.name, title: fullOfficer.title, organization: fullOfficer.organization, attribution}
    if (full) return {name: full[0], title: null, organization: null, attribution}
    const single =
      /(?:^|\s)([A-Z][a-z’'-]+)(?=\s(?:said|says|stated|added|noted|continued|commented|concluded|explained))|\b(?:said|says|added|noted|continued|commented|concluded|explained)\s([A-Z][a-z’'-]+)/.exec(
        stretch
      )
    const byName = single ? byLastName(release.officers, (single[1] ?? single[2]) as string) : null
    if (byName) return {name: byName.name, title: byName.title, organization: byName.organization, attribution}
    return {
      name: single && !/^(?:The|He|She|It|They|We|Our)$/.test((single[1] ?? single[2]) as string) ? ((single[1] ?? single[2]) as string) : null,
      title: null,
      organization: null,
      attribution
    }
  }
  return null
}

function byLastName(officers: readonly Officer[], last: string): Officer | null {
  return officers.find(({name}) => name.split(' ').at(-1) === last.replace(/['’]s$/, '')) ?? null
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 220)
  let start = from
  for (const match of text.slice(from, at).matchAll(/(?<!\b(?:D|M|Mr|S|In|Cor|C|Pro))[a-z)][.!?]\s+(?=[A-Z])/g)) start = from + match.index + match[0].length
  return start
}

function lastMarkBefore(speech: readonly Mark[], at: number): number {
  let last = 0
  for (const {to} of speech) if (to <= at) last = to
  return last
}

function firstMarkAfter(speech: readonly Mark[], at: number): number {
  for (const {from} of speech) if (from > at) return from
  return Number.POSITIVE_INFINITY
}
