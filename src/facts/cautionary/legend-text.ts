import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import type {Passage} from './passages.ts'

/** A sentence of a legend, or a bullet of it. */
export interface LegendUnit {
  readonly text: string
  /** Offset of the unit in the projected text of the release. */
  readonly from: number
  readonly isBullet: boolean
  readonly isTitle: boolean
}

// "... under the caption "Item 1A." goes on with "Risk Factors" ..."
//                         ^^^^^^^^
const partedAfter = gate(/(?:\bItems? \d+[A-Z]?\.|\b(?:Inc|Corp|Ltd|Co|No|U\.S|vs|i\.e|e\.g)\.,?|[^.!?:;"”’)\]\s])$/)

/**
 * The sentences and bullets of a legend. A sentence that a page break or a wrong split has parted is one unit again;
 * what stands between its halves is blanked, so that offsets into the unit are offsets into the release.
 */
export function legendUnits(release: Release, passages: readonly Passage[]): readonly LegendUnit[] {
  const units: {from: number; to: number; isBullet: boolean; isTitle: boolean; gaps: TextRange[]}[] = []
  for (const passage of passages) {
    passage.sentences.forEach((sentence, index) => {
      const last = units.at(-1)
      const opensBullet = passage.isBullet && index === 0
      const {from, to} = sentence.range
      if (last && !opensBullet && !last.isTitle && !passage.isTitle && goesOn(release.text.slice(last.from, last.to), sentence.text, index === 0)) {
        last.gaps.push({from: last.to, to: from})
        last.to = to
      } else units.push({from, to, isBullet: passage.isBullet, isTitle: passage.isTitle, gaps: []})
    })
  }
  return units.map(({from, to, isBullet, isTitle, gaps}) => {
    let text = release.text.slice(from, to)
    for (const gap of gaps) text = text.slice(0, gap.from - from) + ' '.repeat(gap.to - gap.from) + text.slice(gap.to - from)
    return {text, from, isBullet, isTitle}
  })
}

function goesOn(before: string, after: string, newBlock: boolean): boolean {
  if (/^[a-z]/.test(after) && !/[.!?]["”’)]?$/.test(before)) return true
  return newBlock ? /[^.!?:;"”’)\]\s]$|,$/.test(before) && before.length > 60 : partedAfter.test(before)
}

/** Where a part of a unit stands in the release. */
export function placeIn(release: Release, unit: LegendUnit, from: number, to: number): Placed {
  const range = {from: unit.from + from, to: unit.from + to}
  return {range, span: release.spanOf(range)}
}

/** The place of the first match of a pattern in the units, with the words matched. */
export function findInUnits(
  release: Release,
  units: readonly LegendUnit[],
  pattern: RegExp
): ({readonly text: string; readonly unit: LegendUnit} & Placed) | null {
  for (const unit of units) {
    const match = pattern.exec(unit.text)
    if (match) return {text: match[0], unit, ...placeIn(release, unit, match.index, match.index + match[0].length)}
  }
  return null
}
