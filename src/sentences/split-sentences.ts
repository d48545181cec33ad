import type {Paragraph, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import type {Block} from '../outline/block.ts'
import type {SectionRole} from '../outline/section.ts'
import type {SourceMap} from '../text/source-map.ts'
import {joinPressEnglish, type SentenceRange} from './press-english.ts'
import type {Sentence} from './sentence.ts'

// "… results. The", "today.” He", "2003.[1] In"
//         ^^^          ^^^
const mayEndInside = /[.!?…]["'”’)\]]*\s+\S/

let english: Processor<Root, undefined, undefined, undefined, undefined> | undefined

/** Splits each block into sentences: retext-english finds the ends, press English joins what it parted wrongly. */
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

/** The sentences of one block of text, as offsets into it; white space around them is left out. */
export function rangesIn(text: string): readonly SentenceRange[] {
  if (!text.trim()) return []
  if (!mayEndInside.test(text)) return [trimmed(text, 0, text.length)]
  english ??= unified().use(retextEnglish).freeze()
  const root = english.parse(text)
  const ranges: SentenceRange[] = []
  for (const paragraph of root.children as Paragraph[]) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue
      const from = sentence.position?.start.offset ?? 0
      const to = sentence.position?.end.offset ?? text.length
      for (const part of partAfterCommission(text, from, to)) ranges.push(trimmed(text, part.from, part.to))
    }
  }
  return joinPressEnglish(text, ranges)
}

// "... filed with the SEC. Any forward-looking": the parser takes "sec." for seconds
//                     ^^^^
const commission = /\bSEC\.["”’)]? +(?=["“(]?[A-Z][a-z]*\s)/g

function partAfterCommission(text: string, from: number, to: number): readonly SentenceRange[] {
  const part = text.slice(from, to)
  if (!part.includes('SEC.')) return [{from, to}]
  const parts: SentenceRange[] = []
  let begins = from
  for (const match of part.matchAll(commission)) {
    const ends = from + match.index + match[0].length
    parts.push({from: begins, to: ends})
    begins = ends
  }
  return [...parts, {from: begins, to}]
}

function trimmed(text: string, from: number, to: number): SentenceRange {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return {from: start, to: end}
}
