import type {TextRange} from '../../text/span.ts'
import {placedAround} from '../placed-within.ts'
import type {Release} from '../release.ts'

/** Does the place lie inside quoted speech? */
export function isQuoted({text, quotations}: Pick<Release, 'text' | 'quotations'>, range: TextRange): boolean {
  if (placedAround(quotations, range)) return true
  const head = text.slice(Math.max(0, range.from - 1500), range.from)
  const line = head.slice(head.lastIndexOf('\n') + 1)
  if (line.lastIndexOf('“') > line.lastIndexOf('”')) return true
  let straight = 0
  for (const sign of line) if (sign === '"') straight++
  return straight % 2 === 1
}
