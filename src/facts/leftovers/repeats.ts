import type {Block} from '../../outline/block.ts'
import type {Sentence} from '../../sentences/sentence.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {leftoverAt} from './leftover-at.ts'

// "the the", "of of", "will will": a small word typed twice
const twice =
  /\b(the|a|an|of|to|and|in|is|for|with|on|by|as|at|be|are|we|our|will|from|has|have|its|this|or|was|were|not|it|their|which|these|those|been|would|may|but|into|than)\s\1\b/gi
const proseRoles = new Set(['lead', 'body', 'quote', 'about'])
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
  for (const match of text.matchAll(twice)) {
    const [first = '', second = ''] = match[0].split(/\s/)
    // "Will will", "IT it", "May may", and words on both sides of a cell or block border
    if (/[\n\t]/.test(match[0]) || (first !== second && first.toLowerCase() !== first && !/^[A-Z][a-z]*$/.test(first))) continue
    if (/^(?:Will|May|A)$/.test(first) || /^[A-Z]/.test(second)) continue
    if (/[“"‘'’-]$/.test(text.slice(match.index - 1, match.index)) && first.length < 3) continue
    // "what it is is", "the one that this is is": said twice on purpose
    if (
      /^(?:is|in|on)$/i.test(first) &&
      /\b(?:it|this|that|what|log|logged|turn|turned|come|go|carry|move|based|signed|sign|comes|built|plug|add|opt|phase|phased|set)\s$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index)
      )
    )
      continue
    const from = match.index + first.length + 1
    found.push({
      ...leftoverAt(release, 'repeated-word', {from: match.index, to: from + second.length}),
      first: placed(release, match.index, match.index + first.length)
    })
  }
  return found
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
