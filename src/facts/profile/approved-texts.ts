import type {TextRange} from '../../text/span.ts'
import {type DiffRun, diffWords} from '../../text/word-diff.ts'
import type {Placed, Release} from '../release.ts'
import {type ApprovedWord, approvedWords, type ReleaseWord, releaseWords} from './words.ts'

/** A text that the configuration holds as approved, where it stands in the release. */
export interface ApprovedText extends Placed {
  readonly name: string
  /** Where the release departs from it, in order; empty where it stands as approved. */
  readonly changes: readonly ApprovedChange[]
  /** The approved text from the first change to the last, with what went as `[-…-]` and what came as `{+…+}`. */
  readonly difference: string
}

/** A place at which the release departs from an approved text. */
export interface ApprovedChange extends Placed {
  /** The approved words; empty where words were added. */
  readonly approved: string
  /** The words that stand in their place; empty where words are missing. */
  readonly written: string
  /** How to write the approved words again: null where they hold a part that changes from release to release, or cross a paragraph. */
  readonly mend: {readonly range: TextRange; readonly text: string} | null
}

/** Words that must follow each other to be recognised */
const run = 3
/** An approved text of fewer words could be met by chance. */
const fewest = 8
/** The share of an approved text that must be there for the rest to count as a change of it */
const share = 0.5

interface Candidate {
  readonly name: string
  readonly approved: readonly ApprovedWord[]
  readonly from: number
  readonly to: number
  readonly found: number
}

/** Finds where the approved texts of the configuration stand in the release, and how they differ there. */
export function findApprovedTexts(release: Release): readonly ApprovedText[] {
  const texts = Object.entries(release.profile?.legends ?? {})
  if (texts.length === 0) return []
  const words = releaseWords(release)
  const candidates = texts.flatMap(([name, text]) => placeOf(name, approvedWords(text), words) ?? []).sort((a, b) => b.found - a.found)
  const taken: Candidate[] = []
  // Two approved versions of one legend: the release is held to the one it is nearest to.
  for (const candidate of candidates) if (taken.every(({from, to}) => candidate.to <= from || to <= candidate.from)) taken.push(candidate)
  return taken.sort((a, b) => a.from - b.from).map(candidate => compare(release, candidate, words))
}

// The stretch of the release that holds most of the approved text; null where no stretch holds half of it.
function placeOf(name: string, approved: readonly ApprovedWord[], words: readonly ReleaseWord[]): Candidate | null {
  if (approved.filter(({isSlot}) => !isSlot).length < fewest) return null
  const places = new Map<string, {first: number; last: number}>()
  for (let at = 0; at + run <= approved.length; at++) {
    const key = keyOf(approved, at)
    const known = places.get(key)
    if (known) known.last = at
    else if (!approved.slice(at, at + run).some(({isSlot}) => isSlot)) places.set(key, {first: at, last: at})
  }
  const echoes = echoesOf(places, words)
  // Passages from elsewhere may stand between the parts, but not more than half of what the text is long.
  const stretches = divide(echoes, (a, b) => b.from - a.to > Math.max(60, approved.length / 2)).map(trim)
  const weighed = stretches.map(stretch => ({stretch, count: new Set(stretch.flatMap(({keys}) => keys)).size}))
  const best = weighed.reduce((most, other) => (other.count > most.count ? other : most), {stretch: [] as readonly Echo[], count: 0})
  const first = best.stretch[0]
  const last = best.stretch.at(-1)
  const found = best.count / places.size
  if (!first || !last || found < share) return null
  const from = reach(words, first.from, -roomOf(approved.slice(0, first.start)))
  const to = reach(words, last.to - 1, roomOf(approved.slice(last.end))) + 1
  return {name, approved, from, to, found}
}

/** A run of words of the release that stand in the approved text too. */
interface Echo {
  /** Bounds in the words of the release. */
  readonly from: number
  readonly to: number
  /** Bounds in the words of the approved text. */
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
}

function echoesOf(places: ReadonlyMap<string, {readonly first: number; readonly last: number}>, words: readonly ReleaseWord[]): readonly Echo[] {
  const hits: Echo[] = []
  const openings = new Set([...places.keys()].map(key => key.slice(0, key.indexOf(' '))))
  for (let at = 0; at + run <= words.length; at++) {
    // Most words open no run of the text.
    if (!openings.has(words[at]?.key ?? '')) continue
    const key = keyOf(words, at)
    const place = places.get(key)
    if (place) hits.push({from: at, to: at + run, start: place.first, end: place.last + run, keys: [key]})
  }
  return divide(hits, (a, b) => b.from - a.from > 1).flatMap(group => {
    const first = group[0]
    const last = group.at(-1)
    return first && last ? [{from: first.from, to: last.to, start: first.start, end: last.end, keys: group.flatMap(({keys}) => keys)}] : []
  })
}

function divide<Item>(list: readonly Item[], parts: (a: Item, b: Item) => boolean): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of list) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before !== undefined && !parts(before, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}

// The issuer's name in the lead stands in the About text too, but it is not where that begins.
function trim(stretch: readonly Echo[]): readonly Echo[] {
  const counts = new Map<string, number>()
  for (const {keys} of stretch) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  let from = 0
  let to = stretch.length
  const drop = (echo: Echo | undefined, next: Echo | undefined): boolean => {
    if (!echo || !next || !isStray(echo, next, counts)) return false
    for (const key of echo.keys) counts.set(key, (counts.get(key) ?? 1) - 1)
    return true
  }
  while (to - from > 1 && drop(stretch[from], stretch[from + 1])) from++
  while (to - from > 1 && drop(stretch[to - 1], stretch[to - 2])) to--
  return stretch.slice(from, to)
}

// Said again nearer to the rest, or too short to stand so far from it: a sentence does not stray.
function isStray(echo: Echo, next: Echo, counts: ReadonlyMap<string, number>): boolean {
  if (echo.keys.every(key => (counts.get(key) ?? 0) > 1)) return true
  if (echo.to - echo.from > 8) return false
  const distance = Math.max(next.from - echo.to, echo.from - next.to)
  const approved = Math.max(next.start - echo.end, echo.start - next.end, 0)
  return distance - approved > 2 * (echo.to - echo.from) + 4
}

function keyOf(words: readonly {readonly key: string}[], at: number): string {
  return `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key}`
}

// How many words may stand for approved ones that were not recognised.
function roomOf(missing: readonly ApprovedWord[]): number {
  return missing.length === 0 ? 0 : missing.reduce((sum, {isSlot}) => sum + (isSlot ? 8 : 1), 2)
}

// Words of the same paragraph up to so many away.
function reach(words: readonly ReleaseWord[], at: number, distance: number): number {
  const step = Math.sign(distance)
  let reached = at
  for (let left = Math.abs(distance); left > 0 && words[reached + step]?.block === words[at]?.block; left--) reached += step
  return reached
}

interface Hunk {
  readonly old: readonly ApprovedWord[]
  /** Bounds in the words of the release. */
  readonly from: number
  readonly to: number
}

function compare(release: Release, candidate: Candidate, words: readonly ReleaseWord[]): ApprovedText {
  const {name, approved} = candidate
  const {from, to, runs} = settle(candidate, words)
  const hunks: Hunk[] = []
  const shown: string[] = []
  let pending: {old: ApprovedWord[]; from: number; to: number} | null = null
  let last = from
  const close = (isEnd: boolean): void => {
    if (!pending) return
    const hunk: Hunk = pending
    pending = null
    // What stands before and after the approved text is no part of it.
    const isAdded = hunk.old.length === 0
    if (isAdded ? hunk.from === from || isEnd : hunk.old.every(({isSlot}) => isSlot)) return
    hunks.push(hunk)
    shown.push(...differenceOf(hunk, words, shown.length > 0 ? last : Math.max(from, hunk.from - 4)))
    last = hunk.to
  }
  for (const {kind, old, new: now} of runs) {
    if (kind === 'same') close(false)
    else {
      pending ??= {old: [], from: from + now.from, to: from + now.from}
      pending.old.push(...approved.slice(old.from, old.to))
      pending.to = from + now.to
    }
  }
  close(true)
  const range = {from: words[from]?.range.from ?? 0, to: words[to - 1]?.range.to ?? 0}
  return {
    name,
    changes: hunks.map(hunk => changeOf(release, hunk, words)),
    difference: shown.join(' '),
    range,
    span: release.spanOf(range)
  }
}

// Where a word or two of the beginning stand long before it too, the text begins at the later place, and ends at the earlier one.
function settle(
  {approved, from, to}: Pick<Candidate, 'approved' | 'from' | 'to'>,
  words: readonly ReleaseWord[]
): {readonly from: number; readonly to: number; readonly runs: readonly DiffRun[]} {
  const keys = approved.map(({key}) => key)
  const now = words.slice(from, to).map(({key}) => key)
  const runs = diffWords(keys, now)
  const equal = (a: number, b: number, count: number): boolean => now.slice(a, a + count).join(' ') === now.slice(b, b + count).join(' ')
  const first = runs.findIndex(({kind}) => kind === 'same')
  const [head, afterHead] = [runs[first], runs[first + 1]]
  if (head && afterHead?.kind === 'new' && first <= 1) {
    const count = head.new.to - head.new.from
    if (equal(head.new.from, afterHead.new.to - count, count) && afterHead.new.to - afterHead.new.from >= count)
      return settle({approved, from: from + afterHead.new.to - count, to}, words)
  }
  const last = runs.findLastIndex(({kind}) => kind === 'same')
  const [tail, beforeTail] = [runs[last], runs[last - 1]]
  if (tail && beforeTail?.kind === 'new' && last >= runs.length - 2) {
    const count = tail.new.to - tail.new.from
    if (equal(tail.new.from, beforeTail.new.from, count) && beforeTail.new.to - beforeTail.new.from >= count)
      return settle({approved, from, to: from + beforeTail.new.from + count}, words)
  }
  return {from, to, runs}
}

// "… the world [-leading-] {+largest+}", with the words since the last change where they are few
function differenceOf({old, from, to}: Hunk, words: readonly ReleaseWord[], since: number): readonly string[] {
  const before = words.slice(since, from).map(({text}) => text)
  return [
    ...(before.length > 8 ? ['…', ...before.slice(-4)] : before),
    ...(old.length > 0 ? [`[-${old.map(({text}) => text).join(' ')}-]`] : []),
    ...(to > from
      ? [
          `{+${words
            .slice(from, to)
            .map(({text}) => text)
            .join(' ')}+}`
        ]
      : [])
  ]
}

function changeOf(release: Release, {old, from, to}: Hunk, words: readonly ReleaseWord[]): ApprovedChange {
  const before = words[from - 1]
  const after = words[to]
  const first = words[from]
  const approved = old.map(({text}) => text).join(' ')
  // Missing words are shown by their neighbours.
  const range =
    to > from
      ? {from: first?.range.from ?? 0, to: words[to - 1]?.range.to ?? 0}
      : {from: before?.range.from ?? after?.range.from ?? 0, to: after?.range.to ?? before?.range.to ?? 0}
  const isWhole = [before, ...words.slice(from, to)].every(word => word?.block === (before ?? first)?.block)
  const isPlain = !old.some(({isSlot}) => isSlot) && !/[<>&*_`[\]\\|#]/.test(approved)
  const mend =
    !isWhole || !isPlain || (!before && to === from)
      ? null
      : to === from
        ? {range: {from: before?.range.to ?? 0, to: before?.range.to ?? 0}, text: ` ${approved}`}
        : {range: {from: old.length === 0 ? (before?.range.to ?? range.from) : range.from, to: range.to}, text: approved}
  return {
    approved,
    written: words
      .slice(from, to)
      .map(({text}) => text)
      .join(' '),
    mend,
    range,
    span: release.spanOf(range)
  }
}
