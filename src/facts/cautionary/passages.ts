import type {Block} from '../../outline/block.ts'
import {isCautionaryParagraph, isCautionaryTitle, weighCautionaryLanguage} from '../../outline/cautionary-language.ts'
import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'

/** A block, or the part of one, that belongs to a legend. */
export interface Passage {
  readonly text: string
  readonly range: TextRange
  readonly isBullet: boolean
  readonly isTitle: boolean
  readonly sentences: readonly Sentence[]
}

/** Passages that stand together as one legend about forward-looking statements. */
export interface PassageGroup {
  readonly title: string | null
  readonly passages: readonly Passage[]
  readonly score: number
}

// "About Acme", "Contact:", "Investor Relations", "Use of Non-GAAP Measures", "Conference Call", "SOURCE Acme", "###"
const otherTitle = gate(
  /^[\s#*_–—-]*(?:about\b|(?:(?:media|investors?|press|company|corporate|public|for (?:more|further|additional))\b[^.]{0,40}\b)?(?:contacts?|inquiries|enquiries|relations|information:|information$)|contact\b|for (?:more|further|additional) information|use of non-gaap|non-gaap|reconciliation|conference call|webcast|source\b|source:|#{2,}|\*{3,}|no offer|additional information|important (?:additional )?information|where (?:you can|to) find|participants in|trademarks?\b|financial (?:tables|statements)|(?:condensed )?consolidated|table\b|selected\b|investor (?:and|&)|on behalf of|view (?:the )?(?:source|original)|disclaimer:? this (?:content|article)|neither (?:the )?(?:tsx|cse|canadian))/i
)
// "• delays in ...", "-- the risk that", "* competition", "(1) our ability", "o  demand"
//  ^                 ^^
const bulletMark = gate(/^\s*(?:[•●▪■◦·‣∙§*–—-]|--|o\s{1,4}(?=[a-z])|\(?(?:[ivx]{1,4}|\d{1,2}|[a-z])[).])\s*/)
// "investors@acme.com", "(916) 555-0123", "www.acme.com" in a short line
const contactLine = /@|\b\d{3}[-.) ]{1,2}\d{3}[-. ]\d{4}\b|^https?:|^www\./
const riskWords = gate(
  /\b(?:risks?|uncertain\w*|may|could|might|factors?|assum\w+|cannot|unable|inability|ability|fail\w*|delays?|assurances?|adverse\w*|differ|cautioned|forward)\b/i
)
const endsOpen = /(?:[^.!?:;"”’)\]]|\b(?:and|or),?)\s*$/
const introducesList = gate(/(?:[:—–]|--?|\b(?:following|include|including|are|to|that|whether))\s*$/i)

/** Gathers the passages that warn of forward-looking statements, under any title or none. */
export function gatherPassages(release: Release): readonly PassageGroup[] {
  const known = gathered.get(release)
  if (known) return known
  const groups = gather(release)
  gathered.set(release, groups)
  return groups
}

// The legends and the cautionary paragraph are both made of the passages; they are gathered once.
const gathered = new WeakMap<Release, readonly PassageGroup[]>()

function gather(release: Release): readonly PassageGroup[] {
  const sentencesOf = groupByBlock(release)
  const groups: PassageGroup[] = []
  let title: Block | null = null
  let current: Block[] = []
  let underTitle = false

  for (const block of release.blocks) {
    if (block.layout.furniture || !block.text.trim()) continue
    if (isTitle(block)) {
      close()
      title = block
      underTitle = true
    } else if (belongs(block)) current.push(block)
    else {
      close()
      if (isCautionaryParagraph(block.text) && !speaksOfOtherThings(block.text)) current = [block]
    }
  }
  close()
  return groups

  function belongs(block: Block): boolean {
    const last = current.at(-1) ?? title
    if (!last) return false
    if (otherTitle.test(block.text) && (block.text.length < 160 || block.kind === 'heading') && !isCautionaryParagraph(block.text)) return false
    if (speaksOfOtherThings(block.text)) return false
    if (isCautionaryParagraph(block.text)) return true
    if (block.kind === 'heading') return false
    if (current.length === 0) return underTitle && block.text.length > 60 && (riskWords.test(block.text) || weighCautionaryLanguage(block.text).score > 0)
    if (isBullet(block)) return isBullet(last) || introducesList.test(last.text) || riskWords.test(block.text)
    if (/[;,]\s*(?:and|or)?\s*$/.test(last.text) || introducesList.test(last.text)) return block.kind !== 'cell' || block.text.length > 20
    if (block.text.length < 400 && contactLine.test(block.text)) return false
    if (/^[a-z]/.test(block.text) || (endsOpen.test(last.text) && last.text.length > 60)) return true
    if (weighCautionaryLanguage(block.text).score > 0) return block.text.length > 40
    return underTitle && block.text.length > 60 && riskWords.test(block.text)
  }

  function close(): void {
    const passages = trimEdges(
      current.map(block => passageOf(block, sentencesOf.get(block) ?? [])),
      title !== null
    )
    const titleText = title ? title.text.trim() : null
    if (passages.length > 0) {
      const titlePassage = title ? [{...passageOf(title, sentencesOf.get(title) ?? []), isTitle: true}] : []
      const text = passages.map(passage => passage.text).join('\n')
      groups.push({title: titleText, passages: [...titlePassage, ...passages], score: weighCautionaryLanguage(`${titleText ?? ''}\n${text}`).score})
    }
    title = null
    current = []
    underTitle = false
  }
}

function groupByBlock(release: Release): ReadonlyMap<Block, readonly Sentence[]> {
  const groups = new Map<Block, Sentence[]>()
  for (const sentence of release.sentences) {
    const list = groups.get(sentence.block)
    if (list) list.push(sentence)
    else groups.set(sentence.block, [sentence])
  }
  return groups
}

function isTitle(block: Block): boolean {
  return block.text.length <= 160 && isCautionaryTitle(block.text) && !/[.]\s*$/.test(block.text.replace(/\b(?:Inc|Corp|Ltd|Co)\.$/, ''))
}

function isBullet(block: Block): boolean {
  return block.kind === 'list-item' || bulletMark.test(block.text)
}

// Reconciliation notes and offering legends mention forward-looking measures without warning of them.
function speaksOfOtherThings(text: string): boolean {
  if (!/\bnon-gaap\b/i.test(text)) return false
  return /\breconcil\w+|\bunreasonable efforts?\b/i.test(text) && !/\bforward[- ]looking statements?\b/i.test(text)
}

function passageOf(block: Block, sentences: readonly Sentence[]): Passage {
  return {text: block.text, range: block.range, isBullet: isBullet(block), isTitle: false, sentences}
}

// "This release contains", "Statements in", "Except for historical"
const opensLegend = gate(
  /^["“(*\s]*(?:this|these|statements?|certain|except|all|some|any|information|matters|in addition to (?:statements of )?histor|safe|cautionary|note|forward|with the exception|other than|to the extent|the (?:statements|information|matters|following|foregoing|private|words|company (?:cautions|wishes))|when used|some|portions|various|disclaimer|we caution|you (?:are|should)|investors|readers)\b/i
)

function trimEdges(passages: readonly Passage[], titled: boolean): readonly Passage[] {
  const list = [...passages]
  const first = list[0]
  if (!first) return list
  const from = titled
    ? 0
    : first.sentences.findIndex(
        (sentence, index) =>
          weighCautionaryLanguage(sentence.text).score >= 2 ||
          (opensLegend.test(sentence.text) && weighCautionaryLanguage(first.sentences[index + 1]?.text ?? '').score >= 2)
      )
  if (from > 0) list[0] = cut(first, from, first.sentences.length)
  const last = list.at(-1) as Passage
  if (last.isBullet || last.sentences.length < 2) return list
  const next = last.sentences.findIndex((sentence, index) => index > 0 && /^(?:ABOUT|About) (?:the )?[A-Z]/.test(sentence.text))
  let to = next > 0 ? next : last.sentences.length
  while (to > 1 && strays(last.sentences[to - 1] as Sentence)) to--
  if (to < last.sentences.length) list[list.length - 1] = cut(last, 0, to)
  return list
}

// A sentence at the end that has nothing of a warning: an address, a description of the company, trademarks.
function strays({text}: Sentence): boolean {
  if (weighCautionaryLanguage(text).score > 0 || riskWords.test(text)) return false
  return otherTitle.test(text) || contactLine.test(text) || /\b(?:trademarks?|all rights reserved)\b/i.test(text) || text.length < 25
}

function cut(passage: Passage, from: number, to: number): Passage {
  const sentences = passage.sentences.slice(from, to)
  const start = sentences[0]?.range.from ?? passage.range.from
  const end = sentences.at(-1)?.range.to ?? passage.range.to
  return {...passage, sentences, range: {from: start, to: end}, text: passage.text.slice(start - passage.range.from, end - passage.range.from)}
}
