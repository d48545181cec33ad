/** A word that says which way a figure moved. Offsets are into the sentence. */
export interface DirectionWord {
  readonly from: number
  readonly to: number
  readonly text: string
  /** `null` for words like "improved", which say nothing of the sign for a loss or an expense. */
  readonly direction: 'up' | 'down' | null
}

const up =
  'increas(?:e|es|ed|ing)|rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|up|higher|gain(?:ed|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:e|ed|es|ing)|soar(?:ed|s|ing)|advanc(?:ed|ing)|expand(?:ed|s|ing)?|rais(?:e|ed|es|ing)|more|widened|above|ahead|boost(?:ed|s)?|accelerated|doubled|tripled|quadrupled'
const down =
  'decreas(?:e|es|ed|ing)|declin(?:e|ed|es|ing)|fell|fall|falls|fallen|falling|down|lower(?:ed|ing|s)?|drop(?:s|ped|ping)?|reduc(?:e|ed|es|tion|tions|ing)|less|fewer|below|shrank|contract(?:ed|ing)|slipped|plunged|tumbled|narrowed|halved|cut|weaker|decelerated'
const neither = 'improv(?:e|ed|es|ement|ing)|better|chang(?:e|ed)|stronger|worse(?:ned)?|deteriorated|variance|difference'

const word = new RegExp(`(?<![\\w-])(?:(?<up>${up})|(?<down>${down})|(?<neither>${neither}))(?![\\w-])`, 'gi')
const upTo = /^up to\b(?!.{0,30}\bfrom\b)/i

/** Finds the words of direction in a sentence, in order. */
export function findDirections(sentence: string): readonly DirectionWord[] {
  const found: DirectionWord[] = []
  for (const match of sentence.matchAll(word)) {
    const {up: isUp, down: isDown} = match.groups ?? {}
    if (isUp && upTo.test(sentence.slice(match.index, match.index + 60))) continue
    // "more than", "less than", "higher than": hedges of the figure unless a percentage stands before.
    if (/^(?:more|less|fewer)$/i.test(match[0]) && !/(?:%|percent) $/i.test(sentence.slice(0, match.index))) continue
    found.push({from: match.index, to: match.index + match[0].length, text: match[0], direction: isUp ? 'up' : isDown ? 'down' : null})
  }
  return found
}
