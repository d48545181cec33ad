import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'

/** Does the place lie inside quoted speech? */
export function isQuoted({text, quotations}: Pick<Release, 'text' | 'quotations'>, {from, to}: TextRange): boolean {
  if (quotations.some(({range}) => range.from <= from && to <= range.to)) return true
  const start = Math.max(text.lastIndexOf('\n', from) + 1, from - 1500)
  const head = text.slice(start, from)
  if (head.lastIndexOf('“') > head.lastIndexOf('”')) return true
  let straight = 0
  for (const sign of head) if (sign === '"') straight++
  return straight % 2 === 1
}
