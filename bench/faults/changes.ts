import type {TextRange} from '../../src/text/span.ts'
import {type Fault, isPlain, mistype, type PlainFigure, plainFigures, type Sample, type Seeder, typo} from './fault.ts'

const comparison = /\b(?:from|compared|over|versus|than|against)\b/i
const otherBase = /\b(?:constant|organic|currency|excluding|adjusted for|annualized|respectively)\b/i

/** A percentage that two amounts of its sentence bear out, or the amount of a change, is mistyped. */
export const percentage: Seeder = (sample, random) => {
  const {text} = sample.release
  return sample.prose.flatMap((range, number) => {
    const words = text.slice(range.from, range.to)
    const figures = plainFigures(text, range)
    const within = figures.flatMap((percent, at) => {
      if (percent.kind !== 'percent' || percent.value < 3) return []
      const near = figures.filter((figure, index) => figure.kind !== 'percent' && Math.abs(index - at) <= 3)
      const pair = changePair(percent, near)
      return pair && comparison.test(words) ? oneOff(sample, percent, pair, random) : []
    })
    return [...within, ...amountOfChange(sample, range, random), ...inNextSentence(sample, number, random)]
  })
}

function oneOff(sample: Sample, percent: PlainFigure, pair: readonly [PlainFigure, PlainFigure], random: () => number): readonly Fault[] {
  if (!isPlain(sample, percent.range)) return []
  const typed = mistype(percent.digits, random)
  return fitsRounding(Number(typed), percent, pair) ? [] : [typo({kind: 'percentage', sample, figure: percent, watched: pair, text: typed})]
}

// "increased $4.1 million, or 36%, to $15.5 million": the amount and the new level give the old one.
function amountOfChange(sample: Sample, range: TextRange, random: () => number): readonly Fault[] {
  const {text} = sample.release
  const figures = plainFigures(text, range)
  return figures.flatMap((amount, at) => {
    const [percent, level] = [figures[at + 1], figures[at + 2]]
    if (amount.kind !== 'money' || percent?.kind !== 'percent' || level?.kind !== 'money' || percent.value < 3) return []
    if (
      !/\b(?:increased|decreased|declined|rose|fell|grew|up|down)(?: by)? (?:approximately )?$/i.test(
        text.slice(Math.max(range.from, amount.range.from - 40), amount.range.from)
      )
    )
      return []
    if (
      !/^,? \(?or (?:approximately )?$|^ \($/.test(text.slice(amount.range.to, percent.range.from)) ||
      !/^\)?,? to (?:approximately )?$/.test(text.slice(percent.range.to, level.range.from))
    )
      return []
    const isUp = /\b(?:increased|rose|grew|up)\b/i.test(text.slice(Math.max(range.from, amount.range.from - 40), amount.range.from))
    const base = {...level, value: isUp ? level.value - amount.value : level.value + amount.value, step: Math.max(level.step, amount.step) * 2}
    if (!(base.value > 0) || !fitsRounding(percent.value, percent, [base, level])) return []
    return oneOff(sample, percent, [base, level], random).map(fault => ({
      ...fault,
      watch: [amount, percent, level].map(each => sample.release.spanOf(each.range))
    }))
  })
}

// "Revenue was $12.1 million. This compares with $9.1 million a year ago, an increase of 33%."
function inNextSentence(sample: Sample, number: number, random: () => number): readonly Fault[] {
  const {text} = sample.release
  const [range, next] = [sample.prose[number], sample.prose[number + 1]]
  if (!range || !next || next.from - range.to > 3 || !/\b(?:compare[sd]?|up|down|increase|decrease)\b/i.test(text.slice(next.from, next.to))) return []
  const first = plainFigures(text, range).filter(figure => figure.kind === 'money')
  const second = plainFigures(text, next)
  const [to] = first
  const percents = second.filter(figure => figure.kind === 'percent' && figure.value >= 3)
  const amounts = second.filter(figure => figure.kind === 'money')
  const [percent] = percents
  const [from] = amounts
  if (!to || first.length > 1 || !percent || percents.length > 1 || !from || amounts.length > 1) return []
  const pair = changePair(percent, [from, to])
  return pair && !otherBase.test(text.slice(next.from, next.to)) ? oneOff(sample, percent, pair, random) : []
}

// Would the mistyped percentage still be allowed by the rounding of the two amounts?
function fitsRounding(typed: number, percent: PlainFigure, [from, to]: readonly [PlainFigure, PlainFigure]): boolean {
  const ends = [(to.value - to.step / 2) / (from.value + from.step / 2) - 1, (to.value + to.step / 2) / (from.value - from.step / 2) - 1].map(
    rate => Math.abs(rate) * 100
  )
  const slack = percent.step * 0.75
  return typed >= Math.min(...ends) - slack && typed <= Math.max(...ends) + slack
}

function changePair(percent: PlainFigure, amounts: readonly PlainFigure[]): readonly [PlainFigure, PlainFigure] | null {
  for (const a of amounts) {
    for (const b of amounts) {
      if (a === b || a.kind !== b.kind || a.text.includes('illion') !== b.text.includes('illion')) continue
      const rate = (a.value / b.value - 1) * 100
      if (Math.abs(Math.abs(rate) - percent.value) <= percent.step / 2 && Math.abs(rate) > 1) return [b, a]
    }
  }
  return null
}

const verbs: Readonly<Record<string, string>> = {
  increased: 'decreased',
  rose: 'fell',
  grew: 'declined',
  increase: 'decrease',
  up: 'down',
  decreased: 'increased',
  declined: 'increased',
  fell: 'rose',
  decrease: 'increase',
  down: 'up',
  higher: 'lower',
  lower: 'higher',
  growth: 'decline'
}
const verb = new RegExp(`\\b(?:${Object.keys(verbs).join('|')})\\b`, 'g')

/** A word of direction is turned round where a percentage and two amounts bear it out, a loss is called an income, or an income is put in parentheses. */
export const sign: Seeder = (sample, random) => [
  ...sample.prose.flatMap(sentence => turnedVerb(sample, sentence)),
  ...calledIncome(sample, random),
  ...inParentheses(sample, random)
]

function turnedVerb(sample: Sample, sentence: TextRange): readonly Fault[] {
  const {text} = sample.release
  const words = text.slice(sentence.from, sentence.to)
  const found = [...words.matchAll(verb)]
  const figures = plainFigures(text, sentence)
  const percent = figures.find(figure => figure.kind === 'percent' && figure.value >= 2)
  const amounts = figures.filter(figure => figure.kind === 'money')
  if (found.length !== 1 || !found[0] || /loss|deficit|negative/i.test(words) || amounts.length > 3) return []
  const [first, second] = amounts
  const pair =
    (percent ? changePair(percent, amounts) : null) ??
    (first && second && amounts.length === 2 && toAndFrom(words) && Math.abs(first.value - second.value) > first.step + second.step ? [first, second] : null)
  if (!pair) return []
  const from = sentence.from + found[0].index
  const range = {from, to: from + found[0][0].length}
  if (!isPlain(sample, range)) return []
  const at = sample.release.spanOf(range)
  return [
    {kind: 'sign', at, text: verbs[found[0][0]] ?? '', watch: [at, ...[...pair, ...(percent ? [percent] : [])].map(each => sample.release.spanOf(each.range))]}
  ]
}

function toAndFrom(words: string): boolean {
  return /\b(?:increased|decreased|rose|fell|grew|declined) to [$€£][\d.,]+(?: [mb]illion)?,? (?:from|compared (?:to|with)) [$€£]/.test(words)
}

// "net loss of $3.2 million" twice: one becomes an income.
function calledIncome(sample: Sample, random: () => number): readonly Fault[] {
  const {text} = sample.release
  const losses = [...text.matchAll(/\b[Nn]et (loss) (?:[a-z]+ ){0,6}?(?:of |was |totaled )(?:approximately )?(\$[\d.,]+\d(?: [mb]illion)?)/g)].filter(match =>
    [...sample.headline, ...sample.prose].some(range => range.from <= match.index && match.index < range.to)
  )
  return losses.flatMap(match => {
    const same = losses.filter(other => other !== match && other[2] === match[2])
    const from = match.index + 4
    if (same.length === 0 || random() < 0.3 || !isPlain(sample, {from, to: from + 4})) return []
    const at = sample.release.spanOf({from, to: from + 4})
    const watch = [match, ...same].map(each => sample.release.spanOf({from: each.index, to: each.index + each[0].length}))
    return [{kind: 'sign', at, text: 'income', watch}]
  })
}

// "net income of $3.2 million" becomes "net income of $(3.2) million".
function inParentheses(sample: Sample, random: () => number): readonly Fault[] {
  const {text} = sample.release
  return [...text.matchAll(/\b[Nn]et (?:income|earnings|profit) (?:of|was) \$([\d.,]+\d)(?= [mb]illion)/g)].flatMap(match => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0)
    const range = {from, to: match.index + match[0].length}
    const isProse = sample.prose.some(sentence => sentence.from <= match.index && match.index < sentence.to)
    if (!isProse || random() < 0.6 || !isPlain(sample, range)) return []
    const at = sample.release.spanOf(range)
    return [{kind: 'sign', at, text: `(${match[1]})`, watch: [sample.release.spanOf({from: match.index, to: range.to})]}]
  })
}

const range =
  /(?<low>\d[\d,]*(?:\.\d+)?)(?<middle>(?: (?:million|billion)|%| percent)? ?(?:to|and|-|–|—) ?\$?)(?<high>\d[\d,]*(?:\.\d+)?)(?<unit> (?:million|billion)\b|%| percent\b| per (?:diluted )?share| basis points| shares)/g

/** The ends of a range are swapped. */
export const rangeEnds: Seeder = sample =>
  [...sample.headline, ...sample.prose].flatMap(sentence => {
    const text = sample.release.text.slice(sentence.from, sentence.to)
    return [...text.matchAll(range)].flatMap(match => {
      const {low = '', middle = '', high = ''} = match.groups ?? {}
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      const [a, b] = [low, high].map(end => Number(end.replaceAll(',', ''))) as [number, number]
      if (!(a < b) || b > a * 20 || /\b(?:from|by|increased|decreased|grew|rose|loss|declin\w+|down|reduc\w+|increase of|up|lower)\b[^,;]*$/i.test(before))
        return []
      if (/%|percent/.test(middle) !== /%|percent/.test(match.groups?.unit ?? '') && /[%$]|percent/.test(middle)) return []
      if (/and/.test(middle) && !/between [^,]*$/i.test(before)) return []
      if (/\d[,.]?$/.test(before) || /^[.,]?\d/.test(text.slice(match.index + match[0].length))) return []
      const from = sentence.from + match.index
      const whole = {from, to: from + low.length + middle.length + high.length}
      if (!isPlain(sample, whole)) return []
      const at = sample.release.spanOf(whole)
      return [{kind: 'range ends', at, text: `${high}${middle}${low}`, watch: [at]}]
    })
  })

const spelledWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million'
const wordsAndDigits = new RegExp(
  `\\b(?<last>${spelledWord})(?:-(?<ones>one|two|three|four|five|six|seven|eight|nine))?(?: (?:percent|dollars|million|billion))? ?\\(\\$?(?<digits>\\d[\\d,]*)(?:%| (?:million|billion))?\\)`,
  'gi'
)
const otherWord: Readonly<Record<string, string>> = {
  one: 'two',
  two: 'three',
  three: 'two',
  four: 'five',
  five: 'four',
  six: 'seven',
  seven: 'six',
  eight: 'nine',
  nine: 'eight',
  ten: 'twelve',
  twelve: 'ten',
  fifteen: 'fifty',
  twenty: 'thirty',
  thirty: 'thirteen',
  forty: 'fourteen',
  fifty: 'fifteen',
  sixty: 'sixteen',
  seventy: 'seventeen',
  eighty: 'eighteen',
  ninety: 'nineteen'
}

/** The digits after a number in words are mistyped, or the word is mistaken for another. */
export const wordsAgainstDigits: Seeder = (sample, random) =>
  [...sample.release.text.matchAll(wordsAndDigits)].flatMap(match => {
    const {last = '', ones, digits = ''} = match.groups ?? {}
    const end = match.index + match[0].length
    const after = sample.release.text.slice(end, end + 2)
    // "Item one (1)" without anything counted may be the number of a list.
    if (!isPlain(sample, {from: match.index, to: end}) || !/^ [a-z]/i.test(after)) return []
    const watch = [sample.release.spanOf({from: match.index, to: end})]
    const at = match.index + match[0].lastIndexOf(digits)
    const inDigits = {
      kind: 'words against digits',
      at: sample.release.spanOf({from: at, to: at + digits.length}),
      text: digits === '1' ? '2' : mistype(digits, random),
      watch
    }
    const word = ones ? undefined : otherWord[last.toLowerCase()]
    const inWords = {kind: 'words against digits', at: sample.release.spanOf({from: match.index, to: match.index + last.length}), text: word ?? '', watch}
    return word ? [inDigits, {...inWords, text: /^[A-Z]/.test(last) ? word.charAt(0).toUpperCase() + word.slice(1) : word}] : [inDigits]
  })
