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
  readonly kind: 'money' | 'percent' | 'shares' | 'count'
  readonly digits: string
  /** One unit in the last digit. */
  readonly step: number
  /** What a count counts: the word after it. */
  readonly noun: string
}

const number = String.raw`\d[\d,]*(?:\.\d+)?|\.\d+`
const figure = new RegExp(
  [
    String.raw`(?<money>(?:\b(?:US|C|CA|A|NZ|HK))?[$€£] ?(?<m>${number})(?:[ -](?<scale>million|billion|thousand)\b| ?(?<letters>MM|[MBK])\b)?)`,
    String.raw`(?<percent>(?<![\w.$,])(?<p>\d+(?:\.\d+)?)(?:%| percent\b))`,
    String.raw`(?<shares>(?<![\w.$,])(?<s>\d{1,3}(?:,\d{3})+|\d{3,}|\d+(?:\.\d+)?(?= (?:million|thousand)))(?<sharesScale> (?:million|thousand))? (?:[a-z’']+ ){0,4}(?:shares|ADSs|units|warrants)\b)`,
    String.raw`(?<count>(?<![\w.$,])(?<c>\d{1,3}(?:,\d{3})+) (?<noun>[a-z]{3,}))`
  ].join('|'),
  'gi'
)
const scales: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9, k: 1e3, m: 1e6, mm: 1e6, b: 1e9}

/** The figures of a stretch of text. */
export function plainFigures(text: string, {from, to}: TextRange): readonly PlainFigure[] {
  const found: PlainFigure[] = []
  for (const match of text.slice(from, to).matchAll(figure)) {
    const {money, m, scale, letters, percent, p, shares, s, sharesScale, c, noun = ''} = match.groups ?? {}
    const digits = m ?? p ?? s ?? c ?? ''
    const factor = scales[(scale ?? letters ?? sharesScale ?? '').trim().toLowerCase()] ?? 1
    const start = from + match.index
    if (digits.endsWith(',')) continue
    found.push({
      range: {from: start, to: start + match[0].length},
      text: match[0],
      value: Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(12)),
      kind: money ? 'money' : percent ? 'percent' : shares ? 'shares' : 'count',
      digits,
      step: factor * 10 ** -(digits.split('.')[1]?.length ?? 0),
      noun: noun.toLowerCase()
    })
  }
  return found
}

/** The digits of a number without zeros before and behind them. */
export function significant(digits: string): string {
  return digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')
}

/** Changes a digit or two of a number, swaps two, or drops or doubles one, so that it is plainly another number of the same form. */
export function mistype(digits: string, random: () => number): string {
  const places = [...digits].flatMap((character, at) => (/\d/.test(character) ? [at] : []))
  const leading = places.filter(at => !/^[0.,]*$/.test(digits.slice(0, at + 1)))
  const early = leading.slice(0, 3)
  const swap = early.findIndex((at, index) => {
    const next = early[index + 1]
    return next !== undefined && next === at + 1 && digits[at] !== digits[next] && digits[next] !== '0'
  })
  const characters = [...digits]
  const way = random()
  if (way > 0.8 && way < 0.92 && early.length >= 2) {
    for (const at of early.slice(0, 2)) characters[at] = String(1 + ((Number(characters[at]) + Math.floor(random() * 8)) % 9))
    if (characters.join('') !== digits) return characters.join('')
  }
  if (swap >= 0 && way < 0.3) {
    const at = early[swap] as number
    ;[characters[at], characters[at + 1]] = [characters[at + 1] as string, characters[at] as string]
    return characters.join('')
  }
  if (way > 0.92 && leading.length >= 3 && /^\d+\.\d+$/.test(digits)) {
    const at = leading[0] as number
    return random() < 0.5 ? `${digits.slice(0, at)}${digits[at]}${digits.slice(at)}` : `${digits.slice(0, at)}${digits.slice(at + 1)}`.replace(/^\./, '0.')
  }
  const at = early[Math.floor(random() * Math.min(2, early.length))] ?? places[0] ?? 0
  const old = Number(characters[at])
  const fresh = (old + 1 + Math.floor(random() * 8)) % 10
  characters[at] = String(fresh === 0 && at === places[0] ? (old % 9) + 1 : fresh)
  if (characters.join('') === digits) characters[at] = String((old % 9) + 1)
  return characters.join('')
}

/** The value a figure has with other digits. */
export function valueWith({digits, value}: PlainFigure, typed: string): number {
  return (value / Number(digits.replaceAll(',', ''))) * Number(typed.replaceAll(',', ''))
}

/** Puts other digits in the place of a figure's own. */
export function typo({
  kind,
  sample,
  figure,
  watched,
  text
}: {
  kind: string
  sample: Sample
  figure: PlainFigure
  watched: readonly PlainFigure[]
  text: string
}): Fault {
  return {kind, at: digitsSpan(sample, figure), text, watch: [figure, ...watched].map(each => sample.release.spanOf(each.range))}
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

/** The figures of headline and prose. */
export function allFigures(sample: Sample): readonly PlainFigure[] {
  return [...sample.headline, ...sample.prose].flatMap(range => plainFigures(sample.release.text, range))
}
