import {gate} from '../../text/gated-pattern.ts'
import {overlaps} from '../../text/span.ts'
import type {Release} from '../release.ts'

// Words that may look forward even where no statement was found.
const hint = gate(
  /\b(?:will|shall|expect\w*|anticipat\w*|believ\w*|intend\w*|plans?|planned|planning|may|could|should|would|potential\w*|opportunit\w*|goals?|strateg\w*|continu\w*|seek\w*|outlook|guidance|future|forward|hope\w*|aim\w*|poised|position\w*|upcoming|scheduled|estimated?|target\w*|vision|objective\w*)\b/i
)
const aside = new Set(['contact', 'furniture', 'offering-legend', 'call-details', 'dateline', 'non-gaap', 'table'])

/** Does any sentence outside the legends hold a word that may look forward? */
export function hintsAtFuture(release: Release): boolean {
  const legend = release.cautionary?.parts.map(part => part.range) ?? []
  return release.sentences.some(({text, range, section}) => !aside.has(section) && !legend.some(part => overlaps(part, range)) && hint.test(text))
}
