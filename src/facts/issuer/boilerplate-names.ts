import type {TextRange} from '../../text/span.ts'
import {isPromotion} from '../promotion.ts'
import type {Placed, Release} from '../release.ts'
import {nameKey} from './company-name.ts'

/** A company that a standing paragraph speaks of. */
export interface BoilerplateName extends Placed {
  readonly name: string
  readonly section: 'about' | 'cautionary'
  /** The company is named outside the paragraph too. */
  readonly isElsewhere: boolean
}

// "About Acme Corp. (NYSE: ACME)"
//        ^^^^^^^^^^
const aboutTitle = /^\W{0,2}about\s(?:the\s)?(?=[A-Z0-9])([^(:|–—\n]{2,80})/i
// Words that begin many names and so tell none apart.
const common = new Set(
  'the our us new american united national first general international global north south east west advanced royal bank this these your we company and of'.split(
    ' '
  )
)

/** Finds the companies that the About paragraphs and the legend speak of. */
export function findBoilerplateNames(release: Release): readonly BoilerplateName[] {
  const {sections, text} = release
  const lower = text.toLowerCase()
  const names: BoilerplateName[] = []
  if (!sections.some(({role}) => role === 'lead')) return names
  for (const section of sections) {
    if (section.role !== 'about' || section.title === null) continue
    const name = aboutTitle
      .exec(section.title)?.[1]
      ?.trim()
      .replace(/[\s.,:;-]+$/, '')
    const at = name ? section.text.indexOf(name) : -1
    if (!name || at < 0 || /^(?:company|companies|issuer|author|speaker|business)$/i.test(name)) continue
    const range = {from: section.range.from + at, to: section.range.from + at + name.length}
    add(name, range, section.range, 'about')
  }
  // What a promoter says of himself is no legend of the issuer.
  const legends = isPromotion(text) ? [] : sections.filter(({role}) => role === 'cautionary')
  const issuerWord = distinctive(release.issuer.name ?? '')
  for (const legend of legends) {
    // A legend that speaks of the issuer may name others besides.
    if (!issuerWord || /\b(?:the|our) company\b|\bwe\b|\bour\b/i.test(legend.text) || legend.text.toLowerCase().includes(issuerWord)) continue
    const mention = release.companyMentions.find(({range}) => range.from >= legend.range.from && range.to <= legend.range.to)
    if (mention) add(mention.name, mention.range, legend.range, 'cautionary')
  }
  return names

  function add(name: string, range: TextRange, around: TextRange, section: BoilerplateName['section']): void {
    // "About AlderAlder’s": a lost line break runs two words together, so the parts are looked for too.
    const words = [distinctive(name), ...(name.split(' ')[0] as string).split(/(?<=[a-z0-9])(?=[A-Z])/).map(part => part.toLowerCase())]
    const known = words.filter(word => word !== null && word.length > 2)
    if (known.length > 0)
      names.push({name, section, isElsewhere: known.some(word => occursOutside(lower, word as string, around)), range, span: release.spanOf(range)})
  }
}

function distinctive(name: string): string | null {
  return (
    nameKey(name)
      .split(' ')
      .find(word => word.length > 2 && !common.has(word)) ?? null
  )
}

function occursOutside(lower: string, word: string, around: TextRange): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (at >= around.from && at < around.to) continue
    return true
  }
  return false
}
