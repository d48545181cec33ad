import {type GatedPattern, gate} from '../text/gated-pattern.ts'

/** The turns of phrase by which a legend about forward-looking statements is known. */
export type CautionaryPhrase =
  | 'forward-looking'
  | 'differ'
  | 'statute'
  | 'risks'
  | 'update'
  | 'as-of'
  | 'reliance'
  | 'cue-words'
  | 'no-guarantee'
  | 'safe-harbor'
  | 'cause'
  | 'meaning'

const phrases: readonly (readonly [CautionaryPhrase, number, GatedPattern])[] = [
  // "forward-looking statements", "forward looking information", `"forward- looking" statements`
  //  ^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
  ['forward-looking', 2, gate(/\bforward ?[-–—‑]? ?looking\b/i)],
  // "differ materially", "be materially different from", "vary significantly"
  //  ^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^
  [
    'differ',
    2,
    gate(
      /\b(?:differ|vary|deviate|diverge)(?: \w+)? ?(?:materially|significantly|substantially)\b|\b(?:materially|significantly|substantially) ?(?:differ|vary|deviate|different|affect actual)|\b(?:results|events|outcomes?|performance)\b[^.]{0,60} (?:could|may|might|can|will) (?:\w+ )?(?:differ|vary)\b/i
    )
  ],
  // "Private Securities Litigation Reform Act", "Section 21E"
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^
  ['statute', 2, gate(/\bSecurities Litigation\b|\bSecurities Reform Act\b|\bReform Act of 19|\bSections? (?:27A|21E)\b/i)],
  [
    'risks',
    1,
    gate(
      /\brisks?\b[^.]{0,40}\buncertaint|\buncertaint[^.]{0,40}\brisks?\b|\brisk factors?\b|\b(?:involve|subject to|entail) (?:\w+ ){0,3}risks?\b|\bknown and unknown\b/i
    )
  ],
  // "within the meaning of applicable Canadian securities laws"
  ['meaning', 1, gate(/\bwithin the meaning of\b|\bas defined (?:in|by|under)\b|\bapplicable (?:Canadian )?securities (?:laws|legislation)\b/i)],
  // "undertakes no obligation to update", "disclaims any intent to revise"
  [
    'update',
    2,
    gate(
      /\b(?:no|not|any|neither|disclaims?|disclaiming)\b[^.]{0,120}\b(?:obligation|duty|intent|intention|responsibility|undertak\w+|assum\w+|intend|obligated|plan|required)\b[^.]{0,120}\b(?:updat|revis|correct|supplement|releas)/i
    )
  ],
  ['as-of', 1, gate(/\bspeaks? only\b|\bonly as of\b|\bas of the (?:date|day)s? (?:hereof|of this|they|on which|such|the)|\bmade as of\b/i)],
  ['reliance', 1, gate(/\b(?:undue|unwarranted|not|any) (?:reliance|certainty|(?:unduly )?rely)\b|\breliance should not\b/i)],
  // `words such as "expects" and "will"`
  //  ^^^^^^^^^^^^^^^^^^^^^^^
  [
    'cue-words',
    1,
    gate(
      /["“”'‘’?](?:anticipat|believ|expect|intend|estimat|plan|will|may|project|could|should|continu)\w*,?["“”'’?]|\b(?:words|terms|terminology|expressions)\b[^.]{0,30}\bsuch as\b/i
    )
  ],
  ['no-guarantee', 1, gate(/\b(?:not?|neither|nor) (?:an? )?(?:\w+ ){0,3}?(?:guarantees?|assurances?|promises?)\b/i)],
  ['safe-harbor', 1, gate(/\bsafe[- ]harbou?rs?\b/i)],
  ['cause', 1, gate(/\bcause\b[^.]{0,60}\bactual\b|\bactual (?:results|events|outcomes?|performance|future)\b/i)]
]

// One look decides whether the single patterns are worth trying.
const trigger =
  /forward|looking|differ|vary|deviate|materially|Litigation|Reform|27A|21E|risk|uncertain|updat|revis|correct|as of|speak|relian|rely|words|terms|guarant|assur|promise|harbo|cause|actual/i

/** What makes a passage sound like a legend about forward-looking statements, and how much. */
export interface CautionaryLanguage {
  readonly phrases: ReadonlySet<CautionaryPhrase>
  readonly score: number
}

const silence: CautionaryLanguage = {phrases: new Set(), score: 0}

/** Weighs the legend language of a paragraph, a bullet or a sentence. */
export function weighCautionaryLanguage(text: string): CautionaryLanguage {
  if (!trigger.test(text)) return silence
  const found = new Set<CautionaryPhrase>()
  let score = 0
  for (const [phrase, weight, pattern] of phrases) {
    if (!pattern.test(text)) continue
    found.add(phrase)
    score += weight
  }
  return {phrases: found, score}
}

/**
 * Does a paragraph on its own read as a legend about forward-looking statements, or as a main part of one?
 *
 * @example isCautionaryParagraph('This release contains forward-looking statements that involve risks and uncertainties.') // true
 */
export function isCautionaryParagraph(text: string): boolean {
  if (text.length < 30) return false
  const {phrases: found, score} = weighCautionaryLanguage(text)
  if (found.has('forward-looking')) return score >= 3
  if (found.has('statute')) return score >= 4
  return found.has('differ') && score >= 5
}

// "Forward-Looking Statements", "SAFE HARBOR STATEMENT", "Cautionary Note", "Disclosure Regarding ..."
const cautionaryTitle = gate(
  /^[\s"“*_#(]*(?:(?:special|important|cautionary|further|legal|additional) )*(?:(?:cautionary|precautionary|safe[- ]harbou?r|forward ?[-–—‑]? ?looking|caution|warning|disclaimer|disclosures?|note|notice|notes?|information|statements?|advisory|legal|reader advisory|qualification|important|use of)\b)/i
)
const mentionsTheSubject = gate(/\bforward ?[-–—‑]? ?looking\b|\bsafe[- ]harbou?r\b|\bcautionary\b|\blitigation reform act\b/i)

/** Is this the title of a legend about forward-looking statements? */
export function isCautionaryTitle(text: string): boolean {
  return text.length <= 220 && cautionaryTitle.test(text) && mentionsTheSubject.test(text)
}
