import type {Paragraph, Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Processor} from 'unified'
import type {Block} from '../outline/block.ts'
import type {SectionRole} from '../outline/section.ts'
import type {SourceMap} from '../text/source-map.ts'
import {joinPressEnglish, type PossibleEnd, possibleEnds, type SentenceRange} from './press-english.ts'
import type {Sentence} from './sentence.ts'

/** A stretch of more characters is parsed in pieces, for the parser takes the square of a stretch. Hardly a sentence is as long. */
const longestParse = 4000

let english: Processor<Root, undefined, undefined, Root, string> | undefined

/** Splits each block into sentences. */
export function splitSentences(release: {
  readonly blocks: readonly Block[]
  readonly reading: {readonly map: SourceMap}
  roleAt(offset: number): SectionRole
}): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of release.blocks) {
    for (const {from, to} of rangesIn(block.text)) {
      const range = {from: block.range.from + from, to: block.range.from + to}
      sentences.push({
        text: block.text.slice(from, to),
        range,
        span: release.reading.map.span(range),
        section: release.roleAt(range.from),
        block
      })
    }
  }
  return sentences
}

/**
 * The sentences of one block of text, as offsets into it; white space around them is left out.
 *
 * Press English knows most ends for certain. Only stretches with a doubtful mark go through retext-english, whose cost
 * would otherwise be most of the time a release takes.
 */
export function rangesIn(text: string): readonly SentenceRange[] {
  if (!text.trim()) return []
  const ends = possibleEnds(text)
  let inside: ReadonlySet<number> | undefined
  const ranges: SentenceRange[] = []
  let from = 0
  let marks: PossibleEnd[] = []
  for (const end of ends) {
    if (end.verdict === 'end') {
      part(from, end.to)
      from = end.next
      marks = []
    } else marks.push(end)
  }
  part(from, text.length)
  return ranges

  function part(start: number, stop: number): void {
    if (marks.every(({verdict}) => verdict === 'inside')) {
      const range = trimmed(text, start, stop)
      if (range.to > range.from) ranges.push(range)
      return
    }
    const parsed: SentenceRange[] = []
    let begin = start
    let last = start
    for (const {next} of [...marks, {next: stop}]) {
      if (next - begin > longestParse && last > begin) {
        for (const range of parse(begin, last)) parsed.push(range)
        begin = last
      }
      last = next
    }
    for (const range of parse(begin, stop)) parsed.push(range)
    inside ??= new Set(ends.filter(({verdict}) => verdict === 'inside').map(({next}) => next))
    for (const range of joinPressEnglish(parsed, inside)) ranges.push(range)
  }

  function parse(start: number, stop: number): readonly SentenceRange[] {
    english ??= retext().use(retextEnglish).freeze()
    const root = english.parse(text.slice(start, stop))
    const parsed: SentenceRange[] = []
    for (const paragraph of root.children as Paragraph[]) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        parsed.push(trimmed(text, start + (sentence.position?.start.offset ?? 0), start + (sentence.position?.end.offset ?? stop - start)))
      }
    }
    return parsed
  }
}

function trimmed(text: string, from: number, to: number): SentenceRange {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return {from: start, to: end}
}
