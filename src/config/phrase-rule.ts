import type {Release} from '../facts/release.ts'
import {defineRule, type Rule} from '../rule/define-rule.ts'
import type {TextRange} from '../text/span.ts'
import type {Phrase} from './config.ts'

/** Makes the rule of a phrase in the configuration. */
export function phraseRule(phrase: Phrase): Rule {
  const swaps = new Map(Object.entries(typeof phrase.instead === 'object' ? phrase.instead : {}).map(([words, better]) => [key(words), better]))
  const never = [...strings(phrase.never), ...(typeof phrase.instead === 'object' ? Object.keys(phrase.instead) : [])]
  const say = strings(phrase.say)
  const general = typeof phrase.instead === 'string' ? phrase.instead : null
  return defineRule({
    id: `phrases/${phrase.id}`,
    severity: phrase.severity ?? 'warning',
    profiles: ['recommended'],
    authority: 'practice',
    needs: ['sections'],
    messages: {never: '`{text}` is not to be said here', instead: '`{text}` where `{better}` is to be said', say: 'Nowhere does it say `{words}`'},
    why: phrase.why,
    remedy: 'Say it otherwise or take it out.',
    check({release, report}) {
      const places = placesOf(release, strings(phrase.in))
      for (const range of never.length > 0 ? places.flatMap(place => find(release.text, place, never)) : []) {
        const span = release.spanOf(range)
        const better = swaps.get(key(release.text.slice(range.from, range.to))) ?? general
        if (better === null) report({messageId: 'never', at: span})
        else {
          report({
            messageId: 'instead',
            at: span,
            data: {better},
            remedy: `Write \`${better}\`.`,
            expected: [better],
            fixes: [{title: `Write \`${better}\``, safety: 'suggested', edits: [{span, text: better}]}]
          })
        }
      }
      const isMissing = say.length > 0 && !release.isExcerpt && places.length > 0 && !places.some(place => find(release.text, place, say).length > 0)
      if (isMissing) report({messageId: 'say', at: 'document', data: {words: say.join('` or `')}, remedy: 'Add it.'})
    }
  })
}

function strings(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

// Where to look: everywhere, or in the sections that there are.
function placesOf(release: Release, roles: readonly string[]): readonly TextRange[] {
  if (roles.length === 0) return [{from: 0, to: release.text.length}]
  return release.sections.filter(section => roles.includes(section.role)).map(section => section.range)
}

function find(text: string, place: TextRange, phrases: readonly string[]): readonly TextRange[] {
  const pattern = patternOf(phrases)
  return [...text.slice(place.from, place.to).matchAll(pattern)].map(({0: words, index}) => ({from: place.from + index, to: place.from + index + words.length}))
}

// Whole words, in any case, with any quotation marks; the longest phrase first, so that a part does not hide the whole.
function patternOf(phrases: readonly string[]): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrase =>
      phrase
        .trim()
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”]/g, '["“”]')
        .replace(/\s+/g, '\\s')
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function key(words: string): string {
  return words.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}
