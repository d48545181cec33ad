import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'

/** A leftover of the projected text. */
export function leftoverAt(release: Release, kind: Leftover['kind'], range: TextRange): Leftover {
  return {kind, text: release.text.slice(range.from, range.to), range, span: release.spanOf(range)}
}
