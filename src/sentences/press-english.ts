import type {TextRange} from '../text/span.ts'

/** Offsets of a sentence in the text of its block. */
export type SentenceRange = TextRange

/** What press English says of a mark that may end a sentence; `doubtful` is left to the English parser. */
export type Verdict = 'end' | 'inside' | 'doubtful'

/** A mark that may end a sentence: where the sentence would end and the next begin. */
export interface PossibleEnd {
  readonly to: number
  readonly next: number
  readonly verdict: Verdict
}

// "results. The", "today.” He", "2003.[1] In", "rose.(1) Costs"; without a space: "2019.Bookings rose"
//         ^^          ^^^           ^^^^^          ^^^^^^                             ^
const mark =
  /[.!?…]["'”’)\]]*(?:(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹*†])["'”’)]*)?(?:\s+(?=\S)|(?<=(?:[a-z]{3}|\d{4}|[a-z]\))[.!?]["”]?)(?=[A-Z][a-z]+(?:\s|['’]s)))/g
// "• Revenue rose • Costs fell"
//                 ^^
const bullet = /\S\s+(?=[•●▪◦]\s)/g
// After these a sentence goes on, whatever follows: "approx. 5%", "Dr. Lane"
const goesOn = new Set(
  'approx vs v dr messrs mr mrs ms mx prof gen sen rep gov st mt ft rev hon cf e.g i.e est incl max min avg viz ca dept capt col lt sgt'.split(' ')
)
// After these it goes on before a figure: "No. 333-1", "Item. 3", "Vol. 4"
const beforeFigure = new Set('no nos fig figs sec secs art vol vols pp p para ch exh ex item items reg'.split(' '))
// After these it goes on unless a new sentence plainly begins: "Inc. (Nasdaq", "U.S. operations", "5 p.m. Eastern"
const mayGoOn = new Set(
  'inc corp co ltd cos bros l.p lp n.v s.a s.p.a p.l.c l.l.c l.l.p jr sr jan feb mar apr jun jul aug sep sept oct nov dec ph.d m.d esq a.m p.m calif mass conn wash minn colo tex fla ill pa va ga md ariz mich wis tenn ore okla ala ark nev del ind kan neb mo ky la miss mont n.y n.j n.c n.d n.h n.m s.c s.d w.va d.c r.i b.c ave blvd ste rd hwy pkwy u.s u.k u.s.a e.u u.n al assoc intl mfg assn natl univ tech labs bldg fl tel ext fax att attn dba'.split(
    ' '
  )
)
// "It employs", "The company", "“We": openers that begin a sentence after such an abbreviation
const opener =
  /^["“'‘(]?(?:The|It|We|In|This|These|Those|That|Our|As|At|On|For|A|An|He|She|They|Its|With|To|There|During|Such|All|Any|If|When|While|Under|Based|Founded|Headquartered|However|Also|Please|Following|Since|After|Before|By|From|According|Both|Each|You|Dial|Participants|Interested|Factors|Statements|Forward-looking|Investors|Shareholders|Stockholders|Management)\s/
const startsNew = /^["“'‘([]*(?:[\p{Lu}\p{N}$€£•●▪#*]|[a-z]{1,3}[A-Z])/u

/** Lists the marks in a paragraph that may end a sentence, in order. */
export function possibleEnds(text: string): readonly PossibleEnd[] {
  const ends: PossibleEnd[] = []
  let begins = 0
  for (const match of text.matchAll(mark)) {
    const to = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    const verdict = judge(text, match.index, next, begins)
    ends.push({to, next, verdict})
    if (verdict === 'end') begins = next
  }
  if (!/[•●▪◦]\s/.test(text)) return ends
  for (const match of text.matchAll(bullet)) ends.push({to: match.index + 1, next: match.index + match[0].length, verdict: 'end'})
  return ends.sort((a, b) => a.next - b.next)
}

function judge(text: string, at: number, next: number, begins: number): Verdict {
  const head = text.slice(next, next + 24)
  if (/^[a-z,;:)\]&]/.test(head) && !/^[a-z]{1,3}[A-Z]/.test(head)) return 'inside'
  const sign = text[at] as string
  if (!startsNew.test(head)) return 'doubtful'
  if (sign !== '.') return sign === '…' ? (opener.test(head) ? 'end' : 'doubtful') : 'end'
  if (text[at - 1] === '.') return opener.test(head) && next > at + 1 ? 'end' : 'inside'
  const word = wordBefore(text, at)
  const bare = word.replace(/^.*["“'‘([:/]/, '')
  const key = bare.toLowerCase()
  if (goesOn.has(key)) return 'inside'
  if (beforeFigure.has(key) && /^["“(]?[\d#]/.test(head)) return 'inside'
  // "no" ends a sentence, "No" numbers something.
  if (key === 'no' || key === 'nos') return bare === key || opener.test(head) ? 'end' : 'inside'
  if (mayGoOn.has(key)) return opener.test(head) ? 'end' : 'inside'
  // Initials: "J. P. Stone", "R.J. Field"; "Class A. The" begins anew.
  if (/^(?:[A-Z]\.?)+$/.test(bare) && (bare.length === 1 || bare.includes('.'))) return opener.test(head) ? 'end' : 'inside'
  // "1. Revenue rose": a number that begins the sentence only counts it.
  if (/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?$/i.test(word) && text.slice(begins, at - word.length).trim() === '') return 'inside'
  if (/[\p{L}\p{N}%®™)\]”"’'*>]$/u.test(word)) return 'end'
  return 'doubtful'
}

function wordBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 40 && !/[\s—–]/.test(text[from - 1] as string)) from--
  return text.slice(from, at)
}

/** Joins ranges that the English parser parted where press English goes on (`inside`: offsets behind such marks). Ranges rise and do not overlap. */
export function joinPressEnglish(ranges: readonly SentenceRange[], inside: ReadonlySet<number>): readonly SentenceRange[] {
  const joined: SentenceRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && inside.has(range.from)) joined[joined.length - 1] = {from: last.from, to: range.to}
    else if (range.to > range.from) joined.push(range)
  }
  return joined
}
