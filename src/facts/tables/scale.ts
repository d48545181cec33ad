/** What a caption or a head says of the figures below it. */
export interface StatedScale {
  readonly factor: number
  /** Figures per share are not scaled. True for every table: nobody states a price in thousands. */
  readonly exceptShares: boolean
  readonly exceptOther: string | null
  readonly currency: string | null
  readonly text: string
}

const factors: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9}
// "(in thousands, except per share data)", "$ in millions", "Dollars in Thousands", "(Millions of dollars)", "($000)", "(000's omitted)", "(US$ millions)"
const stated =
  /\b(?:in|of|stated in|expressed in) (?:US ?\$ ?|U\.S\. ?\$ ?|C\$ ?|\$ ?|€ ?|RMB ?|USD |CAD |EUR |U\.S\. dollars? in |Canadian dollars? in )?(thousand|million|billion)s?\b|\((?:[^()]{0,30}?[$€£] ?|[^()]{0,12}?)(thousand|million|billion)s?\b(?! shares)|(?:\$|\bin |\(|['’]|^)\s?(?:\$ ?)?0?00['’]?s?\b(?: omitted)?\)?/i
const except = /\b(?:except|excluding|other than)\b(?: for)?([^)]*)/i
const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:canadian dollars|CAD|C\$|CDN\$)/i, 'CAD'],
  [/\b(?:euros?|EUR)\b|€/i, 'EUR'],
  [/\b(?:RMB|renminbi|yuan)\b/i, 'CNY'],
  [/\b(?:pounds sterling|GBP)\b|£/i, 'GBP'],
  [/\b(?:yen|JPY)\b|¥/i, 'JPY'],
  [/\b(?:dollars?|USD)\b|\$/i, 'USD']
]

/** Reads the scale out of a caption, a head or a short paragraph above a table. */
export function readScale(line: string): StatedScale | null {
  // A long paragraph states the scale of the table below it at its very end: "… is set forth below (in thousands):"
  const text = line.length > 400 ? line.slice(-120) : line
  const match = stated.exec(text)
  if (!match || ((line.length > 400 || text.length > 120) && !isParenthesized(text, match.index))) return null
  if (line.length > 400 && !/\)[:.]?\s*$/.test(text)) return null
  const word = (match[1] ?? match[2] ?? 'thousand').toLowerCase()
  const exceptions = except.exec(text)?.[1]?.trim() ?? ''
  return {
    factor: factors[word] ?? 1e3,
    exceptShares:
      /^(?:for )?(?:number of )?(?:common |ordinary )?shares?\b(?! data| price| amount|-| \w+ data)|\b(?:share and|shares and|share counts?|number of shares|share (?:amounts|data),? and)\b/i.test(
        exceptions
      ),
    exceptOther: exceptions || null,
    currency: readCurrencyWord(text),
    text
  }
}

/** The currency that a caption names, ISO 4217. */
export function readCurrencyWord(text: string): string | null {
  return currencyWords.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

// Is the place inside parentheses? Long paragraphs speak of "in thousands of homes" too.
function isParenthesized(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  return open >= 0 && at - open < 60 && text.indexOf(')', open) > at
}
