import type {Block} from '../../outline/block.ts'
import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {leftoverAt} from './leftover-at.ts'

// "the the", "of of", "will will": small words of which two in a row are a slip
const smallWords = new Set(
  'the a an of to and in is for with on by as at be are we our will from has have its this or was were not it their which these those been would may but into than'.split(
    ' '
  )
)
const proseRoles = new Set(['lead', 'body', 'quote', 'about'])
// "logged in in May", "what this is is"
const saidTwice = gate(/\b(?:it|this|that|what|log|logged|turn|turned|come|go|carry|move|based|signed|sign|comes|built|plug|add|opt|phase|phased|set)\s$/i)
// Fewer letters than this may well be said twice.
const shortest = 100
// A release as long as a report says the same of each segment and each measure.
const longest = 15_000
// A footnote: "(1) Includes", "* Net of", "Note:"
const footnote = /^\W{0,3}(?:\d{1,2}|[a-z*]|notes?)\W/i

/** Finds small words typed twice and sentences that stand twice. */
export function findRepeats(release: Release): readonly Leftover[] {
  return [...findRepeatedWords(release), ...findRepeatedSentences(release)]
}

function findRepeatedWords(release: Release): readonly Leftover[] {
  const {text} = release
  const found: Leftover[] = []
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const length = sameWordBefore(text, space)
    if (length === 0) continue
    const first = text.slice(space - length, space)
    const from = space - length
    const to = space + 1 + length
    if (!isSlip(text, first, from)) continue
    found.push({...leftoverAt(release, 'repeated-word', {from, to}), first: placed(release, from, space)})
  }
  return found
}

// The length of the word before a space if the same word follows it, else 0; letter case of the first letter aside.
function sameWordBefore(text: string, space: number): number {
  let from = space
  while (from > 0 && space - from <= 6 && isLetter(text.charCodeAt(from - 1))) from--
  const length = space - from
  if (length === 0 || length > 6 || isLetter(text.charCodeAt(space + 1 + length))) return 0
  for (let index = 0; index < length; index++) {
    const a = text.charCodeAt(from + index)
    if ((index === 0 ? a | 32 : a) !== text.charCodeAt(space + 1 + index)) return 0
  }
  return smallWords.has(text.slice(space + 1, space + 1 + length)) ? length : 0
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

// Not "Will will", "A a", a quoted word, nor what is said twice on purpose: "what it is is", "logged in in"
function isSlip(text: string, first: string, from: number): boolean {
  if (/^(?:Will|May|A)$/.test(first)) return false
  const before = text.slice(Math.max(0, from - 10), from)
  if (/[“"‘'’.-]$/.test(before) && first.length < 3) return false
  return !(/^(?:is|in|on)$/i.test(first) && saidTwice.test(before))
}

function findRepeatedSentences(release: Release): readonly Leftover[] {
  const {sentences, blocks, text} = release
  if (text.length > longest) return []
  const cells = blocks.filter(block => block.kind === 'cell')
  let cell = 0
  const seen = new Map<string, {at: number; count: number; repeats: number[]}>()
  sentences.forEach((sentence, index) => {
    while (cell < cells.length && (cells[cell] as Block).range.to <= sentence.range.from) cell++
    if (sentence.range.from >= (cells[cell]?.range.from ?? Number.POSITIVE_INFINITY)) return
    if (sentence.range.to - sentence.range.from < shortest || footnote.test(sentence.block.text) || !proseRoles.has(release.roleAt(sentence.range.from))) return
    const key = sentence.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    if (/https?|www /.test(key)) return
    const earlier = seen.get(key)
    if (earlier) {
      earlier.count++
      earlier.repeats.push(index)
    } else seen.set(key, {at: index, count: 1, repeats: []})
  })
  // A sentence that stands three times is a running line or a legend for each party.
  const pairs = [...seen.values()].filter(entry => entry.count === 2).map(entry => ({first: entry.at, second: entry.repeats[0] as number}))
  // A page that holds the release twice is a matter of the page.
  if (pairs.length > 4 && pairs.length * 4 > sentences.length) return []
  const found: Leftover[] = []
  let last = -2
  for (const {first, second} of pairs.sort((a, b) => a.second - b.second)) {
    const isPassage = second === last + 1
    last = second
    if (isPassage) continue
    const original = sentences[first] as Sentence
    const repeat = sentences[second] as Sentence
    found.push({...leftoverAt(release, 'repeated-sentence', repeat.range), first: {range: original.range, span: original.span}})
  }
  return found
}

function placed(release: Release, from: number, to: number): Leftover['first'] & {} {
  return {range: {from, to}, span: release.spanOf({from, to})}
}
