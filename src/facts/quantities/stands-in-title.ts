import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

const titleRoles: ReadonlySet<string> = new Set(['headline', 'subheadline'])

/** Does the figure stand in a headline or subheadline? A paragraph or a sentence with its full stop is no title, whatever its place. */
export function standsInTitle(release: Release, {section, sentence}: Quantity): boolean {
  if (!titleRoles.has(section)) return false
  const block = release.sentences[sentence]?.block
  return block !== undefined && block.text.length <= 400 && !/[a-z\d)]\.["”’]?$/.test(block.text)
}
