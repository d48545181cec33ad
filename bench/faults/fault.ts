import type {Release} from '../../src/facts/release.ts'
import type {Span, TextRange} from '../../src/text/span.ts'

/** A known fault to be put into the source of a sound release. */
export interface Fault {
  readonly kind: string
  /** The edit of the source. */
  readonly at: Span
  readonly text: string
  /** Places in the source that a finding has to touch: the changed words and what they now contradict. */
  readonly watch: readonly Span[]
}

/** A release with what a person has said of it. */
export interface Sample {
  readonly id: string
  readonly file: string
  readonly source: string
  readonly release: Release
  /** Sentences of the headline and of the rest, as labelled by hand, found in the text. */
  readonly headline: readonly TextRange[]
  readonly prose: readonly TextRange[]
}

/** Makes the faults of one kind that a release allows. */
export type Seeder = (sample: Sample, random: () => number) => readonly Fault[]

/** A figure as a plain pattern sees it; the seeds use nothing of the library's own reading of figures. */
export interface PlainFigure {
  readonly range: TextRange
  readonly text: string
  readonly value: number
  readonly kind: 'money' | 'percent' | 'shares'
  readonly digits: string
}

const figure =
  /(?<money>(?:US)?[$€£] ?(?<m>\d[\d,]*(?:\.\d+)?)(?: (?<scale>million|billion|thousand)\b)?)|(?<percent>(?<![\w.$])(?<p>\d+(?:\.\d+)?)(?:%| percent\b))|(?<shares>(?<![\w.$])(?<s>\d{1,3}(?:,\d{3})+|\d+\.\d+ million) (?:[a-z]+ ){0,3}shares\b)/gi
const scales: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9}

/** The figures of a stretch of text. */
export function plainFigures(text: string, {from, to}: TextRange): readonly PlainFigure[] {
  const found: PlainFigure[] = []
  for (const match of text.slice(from, to).matchAll(figure)) {
    const {money, m, scale, percent, p, shares, s = ''} = match.groups ?? {}
    const digits = m ?? p ?? s.replace(' million', '')
    const factor = money ? (scales[scale?.toLowerCase() ?? ''] ?? 1) : s.endsWith('million') ? 1e6 : 1
    const start = from + match.index
    if (digits.endsWith(',')) continue
    found.push({
      range: {from: start, to: start + match[0].length},
      text: match[0],
      value: Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(12)),
      kind: money ? 'money' : percent ? 'percent' : shares ? 'shares' : 'money',
      digits
    })
  }
  return found
}

/** Changes one digit of a number, or swaps two, so that it is plainly another number of the same form. */
export function mistype(digits: string, random: () => number): string {
  const places = [...digits].flatMap((character, at) => (/\d/.test(character) ? [at] : []))
  const significant = places.filter(at => !/^[0.,]*$/.test(digits.slice(0, at + 1)))
  const early = significant.slice(0, 3)
  const swap = early.findIndex((at, index) => {
    const next = early[index + 1]
    return next !== undefined && next === at + 1 && digits[at] !== digits[next] && digits[next] !== '0'
  })
  const characters = [...digits]
  if (swap >= 0 && random() < 0.35) {
    const at = early[swap] as number
    ;[characters[at], characters[at + 1]] = [characters[at + 1] as string, characters[at] as string]
    return characters.join('')
  }
  const at = early[Math.floor(random() * Math.min(2, early.length))] ?? places[0] ?? 0
  const old = Number(characters[at])
  const fresh = (old + 1 + Math.floor(random() * 8)) % 10
  characters[at] = String(fresh === 0 && at === places[0] ? (old % 9) + 1 : fresh)
  if (characters.join('') === digits) characters[at] = String((old % 9) + 1)
  return characters.join('')
}

/** The source span of the digits within a figure. */
export function digitsSpan(sample: Sample, figure: PlainFigure): Span {
  const from = figure.range.from + figure.text.indexOf(figure.digits)
  return sample.release.spanOf({from, to: from + figure.digits.length})
}

/** Is the source of a text range written as in the text, so that an edit there says what it means to? */
export function isPlain(sample: Sample, range: TextRange): boolean {
  const span = sample.release.spanOf(range)
  return sample.source.slice(span.start, span.end) === sample.release.text.slice(range.from, range.to)
}
