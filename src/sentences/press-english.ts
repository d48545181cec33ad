import type {TextRange} from '../text/span.ts'

/** Offsets of a sentence in the text of its block. */
export type SentenceRange = TextRange

// An abbreviation after which a sentence goes on, whatever follows: "approx. 5%", "vs. 2024", "No. 333-1"
//                                                                    ^^^^^^^
const goesOn = /(?:^|[\s("“])(?:approx|vs|v|Nos?|Item|Items|Dr|Messrs|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|St|Rev|Hon|fig|cf|e\.g|i\.e|est|incl)\.$/i
// An abbreviation after which it goes on unless a new sentence plainly begins: "Inc. (Nasdaq", "U.S. operations", "5 p.m. Eastern"
//                                                                               ^^^^
const mayGoOn =
  /(?:\b(?:Inc|Corp|Co|Ltd|Cos|Bros|L\.?P|N\.?V|S\.?A|P\.?L\.?C|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Ph\.?D|M\.?D|Esq|[ap]\.m|Calif|Mass|Conn|Wash|Minn|Colo|Tex|Fla|Ill|Pa|Va|Ga|Md|Ariz|Mich|Wis|Tenn|Ore|Ave|Blvd|Ste|Rd|Hwy)|(?:\b[A-Z]\.)+[A-Z])\.$/
// "It employs", "The company", "“We": openers that begin a sentence after such an abbreviation
const opener =
  /^["“'‘(]?(?:The|It|We|In|This|These|Our|As|At|On|For|A|An|He|She|They|Its|With|To|There|During|Such|All|Any|If|When|While|Under|Based|Founded|Headquartered)\s/

/** Joins ranges that were parted after an abbreviation or inside quotation marks. Ranges rise and do not overlap. */
export function joinPressEnglish(text: string, ranges: readonly SentenceRange[]): readonly SentenceRange[] {
  const joined: SentenceRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && belongTogether(text.slice(Math.max(last.from, last.to - 24), last.to), text.slice(range.from, range.from + 24))) {
      joined[joined.length - 1] = {from: last.from, to: range.to}
    } else if (range.to > range.from) joined.push(range)
  }
  return joined
}

function belongTogether(tail: string, head: string): boolean {
  if (goesOn.test(tail)) return true
  if (/^[a-z,;)]/.test(head)) return true
  return mayGoOn.test(tail) && !opener.test(head)
}
