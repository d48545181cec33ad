import {isOwnName} from '../facts/profile.ts'
import type {Release} from '../facts/release.ts'
import {diffWords} from '../text/word-diff.ts'
import type {Learned, PastRelease} from './learn-issuer.ts'

interface StandingText {
  readonly file: string
  readonly kind: string
  readonly text: string
  readonly words: readonly string[]
  /** The year of the release. */
  readonly year: number
}

/** Two texts with a smaller share of words in common are two texts, not two versions of one. */
const alike = 0.7
/** Releases with a text of its kind back to which a text must have stood to count as one of today */
const recent = 3
/** Shorter passages are not worth approving. */
const fewest = 12

/**
 * Learns the About texts and legends that recur, as the newest release has them; figures and days that changed from one to the next stand in
 * brackets. `past` is newest first.
 */
export function learnTexts(past: readonly PastRelease[]): readonly (Learned<string> & {readonly name: string})[] {
  const groups: StandingText[][] = []
  const holding = new Map<string, Set<string>>()
  for (const {file, release} of past) {
    for (const text of standingTexts(file, release)) {
      const files = holding.get(text.kind) ?? new Set()
      holding.set(text.kind, files.add(file))
      const group = groups.find(([newest]) => newest?.kind === text.kind && likeness(newest.words, text.words) >= alike)
      if (!group && files.size <= recent) groups.push([text])
      else if (!group) continue
      else if (group.every(known => known.file !== file)) group.push(text)
    }
  }
  const named = new Map<string, number>()
  return groups
    .filter(group => group.length >= 2)
    .map(group => {
      const kind = group[0]?.kind ?? ''
      const number = (named.get(kind) ?? 0) + 1
      named.set(kind, number)
      return {name: number === 1 ? kind : `${kind}-${number}`, value: withSlots(group), files: group.map(({file}) => file)}
    })
}

function standingTexts(file: string, release: Release): readonly StandingText[] {
  const {sections, legends, cautionary, issuer} = release
  const names = [issuer.name ?? '', ...issuer.shortNames].filter(Boolean)
  const about = sections.filter(({role, title, text}) => role === 'about' && isAboutIssuer(names, title ?? text))
  const cautions = cautionary ? [cautionary.parts.map(({range}) => withoutTitle(release.text.slice(range.from, range.to), cautionary.title)).join('\n')] : []
  const others = legends.filter(({kind}) => kind !== 'forward-looking' && kind !== 'canadian-forward-looking')
  return [
    ...about.map(section => ({kind: 'about', text: bodyOf(release, section)})),
    ...cautions.map(text => ({kind: 'forward-looking', text})),
    ...others.map(({kind, text}) => ({kind, text}))
  ]
    .map(({kind, text}) => ({file, kind, text: text.trim(), words: text.match(/\S+/g) ?? [], year: Number(release.date?.iso.slice(0, 4) ?? 0)}))
    .filter(({words}) => words.length >= fewest)
}

function isAboutIssuer(names: readonly string[], title: string): boolean {
  const named = title.replace(/^[\W_]*about\s(?:the\s)?/i, '').split('\n')[0] ?? ''
  return /^company\b/i.test(named) || isOwnName(names, named) || names.some(name => named.startsWith(name))
}

// The paragraphs of a section without its heading.
function bodyOf({blocks}: Release, {range, title}: Release['sections'][number]): string {
  return blocks
    .filter(block => range.from <= block.range.from && block.range.to <= range.to && !block.layout.furniture)
    .filter(({kind, text}) => kind !== 'heading' && text.trim() !== title?.trim())
    .map(({text}) => withoutTitle(text, title))
    .join('\n')
}

function withoutTitle(text: string, title: string | null): string {
  return title && text.startsWith(title) ? text.slice(title.length).replace(/^[\s:.–—-]+/, '') : text
}

// The share of words that two texts have in common, in any order.
function likeness(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  return common / Math.max(a.length, b.length, 1)
}

// "2,100", "$4.8", "March", "31,", "first", "2025,": what is another from release to release, unlike "10-K" and "867-5309"
const changing =
  /^\W*\d[\d,.]*%?\W*$|^\W*(?:January|February|March|April|May|June|July|August|September|October|November|December|first|second|third|fourth)\W*$/
const month = /^\W*(?:January|February|March|April|May|June|July|August|September|October|November|December)\W*$/
const day = /\b(?:19|20)\d\d\b/

// The newest text, with brackets where older ones have another figure or day, or where each has words of its own.
function withSlots([newest, ...older]: readonly StandingText[]): string {
  if (!newest) return ''
  const slots = new Set(datesOf(newest))
  const versions = new Map<number, Set<string>>()
  for (const other of older) {
    for (const {from, to, written} of changesOf(newest.words, other.words)) {
      const isFigure = [...newest.words.slice(from, to), ...written].every(word => changing.test(word))
      for (let index = from; index < to; index++) {
        const seen = (versions.get(index) ?? new Set()).add(written.join(' '))
        versions.set(index, seen)
        // One other version is an earlier wording; several are the part that is written for each release.
        if (isFigure || seen.size > 1) slots.add(index)
      }
    }
  }
  return rewrite(newest, slots)
}

// Words of the newest text, by their bounds, with those that another has in their place
function changesOf(
  newest: readonly string[],
  other: readonly string[]
): readonly {readonly from: number; readonly to: number; readonly written: readonly string[]}[] {
  const changes: {from: number; to: number; written: string[]}[] = []
  let current: (typeof changes)[number] | null = null
  for (const {kind, old, new: now} of diffWords(newest, other)) {
    if (kind === 'same') current = null
    else {
      if (!current) {
        current = {from: old.from, to: old.from, written: []}
        changes.push(current)
      }
      current.to = Math.max(current.to, old.to)
      current.written.push(...other.slice(now.from, now.to))
    }
  }
  return changes
}

// The days and years about the release's own: those of the reports that the next release will have later ones of.
function datesOf({words, year}: StandingText): readonly number[] {
  return words.flatMap((word, index) => {
    const named = Number(/^\W*((?:19|20)\d\d)\W*$/.exec(word)?.[1] ?? 0)
    if (named === 0 || Math.abs(named - year) > 2) return []
    const isDay = /^\d{1,2},?$/.test(words[index - 1] ?? '') && month.test(words[index - 2] ?? '')
    return isDay ? [index - 2, index - 1, index] : month.test(words[index - 1] ?? '') ? [index - 1, index] : [index]
  })
}

// A run of words to leave open becomes one pair of brackets.
function rewrite({text, words}: StandingText, slots: ReadonlySet<number>): string {
  let index = -1
  return text
    .replace(/\S+/g, word => {
      index++
      if (!slots.has(index)) return word
      const mark = slots.has(index + 1) ? '' : (/[^\w)%]*$/.exec(word)?.[0] ?? '')
      return `${slots.has(index - 1) ? '\0' : `[${nameOf(words, index, slots)}]`}${mark}`
    })
    .replace(/\s\0/g, '')
}

function nameOf(words: readonly string[], from: number, slots: ReadonlySet<number>): string {
  const run: string[] = []
  for (let index = from; slots.has(index); index++) run.push(words[index] ?? '')
  if (!run.every(word => changing.test(word))) return 'varies'
  return run.some(word => day.test(word) || month.test(word)) ? 'date' : 'number'
}
