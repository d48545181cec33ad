import type {TextRange} from '../../src/text/span.ts'
import {allFigures, type Fault, isPlain, mistype, type PlainFigure, plainFigures, type Sample, type Seeder, significant, typo, valueWith} from './fault.ts'

const measures =
  /\b(?:sold|sale|issued|outstanding|repurchased|tendered|offering|placement|financing|warrants|revenues?|sales|net income|net loss|earnings|profit|loss|ebitda|gross proceeds|net proceeds|proceeds|dividend|distribution|cash|backlog|purchase price|principal amount|exercise price|offering price|conversion price|gross profit|gross margin|operating income|operating margin|total assets|deposits|loans|debt|notes|free cash flow|capital expenditures|synergies|redemption price|termination fee|milestone|upfront|stake|interest rate|book value|market|investment|contract|order|tax rate|acquisition|transaction|grant|award|facility|budget|guidance|shareholders|stores|employees|customers|production|ounces|patients)\b/gi
const longerPeriod = /\b(?:nine months|six months|year-to-date|half|full[- ]year|twelve months|fiscal year)\b/i
// Figures after these stand for more or less than themselves.
const loose =
  /\b(?:more than|over|above|up to|at least|nearly|almost|approximately|about|around|exceed\w*|under|below|less than|additional|another|roughly|some) [$€£]?$/i
const emptyWords = new Set(
  'the and for with from that this was were are has have had its our their will per than about also which been company million billion thousand percent approximately'.split(
    ' '
  )
)

interface Mention {
  readonly figure: PlainFigure
  readonly sentence: number
  readonly isTitle: boolean
  readonly measures: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly longer: string
  /** The other figures of the sentence. */
  readonly others: ReadonlySet<string>
}

function mentionsOf(sample: Sample): readonly Mention[] {
  const {text} = sample.release
  const places = [...sample.headline.map(range => ({range, isTitle: true})), ...sample.prose.map(range => ({range, isTitle: false}))]
  return places.flatMap(({range, isTitle}, sentence) => {
    const longer = longerPeriod.exec(text.slice(range.from, range.to))?.[0].toLowerCase() ?? ''
    const figures = plainFigures(text, range)
    return figures.map(figure => {
      const around = text.slice(Math.max(range.from, figure.range.from - 90), Math.min(range.to, figure.range.to + 40)).toLowerCase()
      return {
        figure,
        sentence,
        isTitle,
        longer,
        others: new Set(figures.filter(other => other !== figure && significant(other.digits).length > 1).map(other => `${other.kind} ${other.value}`)),
        measures: new Set(around.match(measures) ?? []),
        words: new Set((around.match(/[a-z]{3,}/g) ?? []).filter(word => !emptyWords.has(word)))
      }
    })
  })
}

/** A figure of the headline that the body gives, as exactly or more so, is mistyped in the headline. */
export const headlineFigure: Seeder = (sample, random) => {
  const mentions = mentionsOf(sample)
  const body = mentions.filter(({isTitle}) => !isTitle)
  return mentions.flatMap(mention => {
    if (!mention.isTitle) return []
    const {figure} = mention
    const same = body.filter(other => isSame(figure, other.figure) && isOfOneThing(mention, other, 2))
    return same.length > 0
      ? mistyped(
          'headline figure',
          sample,
          figure,
          same.map(other => other.figure),
          random
        )
      : []
  })
}

// The body gives the figure itself, or one that is rounded to it.
function isSame(title: PlainFigure, body: PlainFigure): boolean {
  if (title.kind !== body.kind) return false
  return body.value === title.value || (body.step < title.step && Math.abs(body.value - title.value) <= title.step / 2)
}

// Few digits are alike by chance, so that the words have to say that both figures are of one thing.
function isOfOneThing(one: Mention, other: Mention, enough: number): boolean {
  const sharedMeasure = [...one.measures].some(measure => other.measures.has(measure))
  const sharedWords = [...one.words].filter(word => other.words.has(word)).length
  if (significant(one.figure.digits).length >= 3) return sharedMeasure || sharedWords >= enough
  return sharedMeasure && sharedWords >= 2 + Number(significant(one.figure.digits).length < 2)
}

/** A figure that two sentences give for one measure is mistyped in one of them. */
export const repeatedFigure: Seeder = (sample, random) => pairs(sample, random, 'repeated figure')

/** A number of shares that two sentences give is mistyped in one of them. */
export const repeatedShares: Seeder = (sample, random) => pairs(sample, random, 'share count')

function pairs(sample: Sample, random: () => number, kind: 'repeated figure' | 'share count'): readonly Fault[] {
  const byValue = new Map<string, Mention[]>()
  for (const mention of mentionsOf(sample)) {
    const {figure} = mention
    if ((figure.kind === 'shares') !== (kind === 'share count') || significant(figure.digits).length < 2) continue
    const key = `${figure.kind} ${figure.noun} ${figure.value}`
    byValue.set(key, [...(byValue.get(key) ?? []), mention])
  }
  const faults: Fault[] = []
  for (const mentions of byValue.values()) {
    for (const [at, first] of mentions.entries()) {
      const second = mentions.slice(at + 1).find(other => other.sentence !== first.sentence)
      if (!second || first.longer !== second.longer || !isRepeat(first, second)) continue
      const both = random() < 0.5 ? [first, second] : [second, first]
      const chosen = both.find(({figure, isTitle}) => !isTitle && !loose.test(wordsBefore(sample, figure)))
      if (chosen)
        faults.push(
          ...mistyped(
            kind,
            sample,
            chosen.figure,
            mentions.map(mention => mention.figure),
            random
          )
        )
      break
    }
  }
  return faults
}

function isRepeat(one: Mention, other: Mention): boolean {
  if (one.figure.kind === 'shares') return [...one.words].filter(word => other.words.has(word)).length >= 2
  const shared = [...one.measures].some(measure => other.measures.has(measure))
  // Many percentages are alike by chance: another figure has to say that both sentences tell the same.
  if (one.figure.kind === 'percent' && significant(one.figure.digits).length < 3)
    return shared && [...one.others].some(value => other.others.has(value)) && isOfOneThing(one, other, 3)
  return shared && isOfOneThing(one, other, 1)
}

function wordsBefore(sample: Sample, {range}: PlainFigure): string {
  return sample.release.text.slice(Math.max(0, range.from - 24), range.from)
}

// A mistyped figure that happens to be another one of the release, or its rounding, shows nothing.
function mistyped(kind: string, sample: Sample, figure: PlainFigure, watched: readonly PlainFigure[], random: () => number): readonly Fault[] {
  if (!isPlain(sample, figure.range)) return []
  const text = mistype(figure.digits, random)
  const value = valueWith(figure, text)
  const stands = allFigures(sample).some(
    other => other.kind === figure.kind && Math.abs(other.value - value) <= Math.max(value * 1e-6, other.step < figure.step ? figure.step : other.step / 2)
  )
  return stands ? [] : [typo({kind, sample, figure, watched, text})]
}

/** A scale word is mistaken in one of two places that give the same amount, or in one of two amounts that are compared or joined. */
export const scaleWord: Seeder = (sample, random) => {
  const {text} = sample.release
  const mentions = mentionsOf(sample).filter(({figure}) => figure.kind === 'money' && /[mb]illion/i.test(figure.text) && figure.digits.length >= 2)
  const faults: Fault[] = []
  for (const [at, mention] of mentions.entries()) {
    const {figure} = mention
    const same = mentions.filter(
      (other, index) => index !== at && other.sentence !== mention.sentence && other.figure.value === figure.value && isOfOneThing(mention, other, 1)
    )
    const next = mentions[at + 1]
    const between = next ? text.slice(figure.range.to, next.figure.range.from) : ''
    const isJoined =
      next !== undefined &&
      next.sentence === mention.sentence &&
      next.figure.value < figure.value * 3 &&
      figure.value < next.figure.value * 3 &&
      /^(?: to | from |[^.;$]{0,60}\b(?:compared (?:to|with)|versus|from|over) (?:[a-z]+ ){0,6})$/.test(between)
    const partners = isJoined ? [...same, next] : same
    if (partners.length === 0 || !isPlain(sample, figure.range) || random() < 0.3) continue
    faults.push(...otherScale(sample, figure, partners))
  }
  return faults
}

function otherScale(sample: Sample, figure: PlainFigure, partners: readonly Mention[]): readonly Fault[] {
  const word = /[mb]illion/i.exec(figure.text)
  if (!word) return []
  const from = figure.range.from + word.index
  const at = sample.release.spanOf({from, to: from + 1})
  const text = {m: 'b', b: 'm', M: 'B', B: 'M'}[sample.source.slice(at.start, at.end)]
  const places: readonly TextRange[] = [figure.range, ...partners.map(partner => partner.figure.range)]
  return text ? [{kind: 'scale word', at, text, watch: places.map(place => sample.release.spanOf(place))}] : []
}
