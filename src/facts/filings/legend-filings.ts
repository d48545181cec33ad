import {contains} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {Filing} from './filing.ts'

/** The filings that the legend about forward-looking statements names or points to. */
export function findLegendFilings(release: Release): readonly Filing[] {
  const {cautionary} = release
  if (!cautionary) return []
  const parts = [cautionary, ...cautionary.parts]
  return release.filings.filter(filing => parts.some(part => contains(part.range, filing.range)))
}
