import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {describe} from './describe.ts'
import type {Figure} from './figure.ts'
import {findFigures} from './find-figures.ts'
import {fiscalPeriodKeys, reportedQuarter} from './fiscal-period-keys.ts'
import {passagePeriods} from './passage-periods.ts'
import type {Quantity} from './quantity.ts'
import {surroundingsOf} from './surroundings.ts'

const mayHoldFigure = gate(
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b/i
)

/** Finds the figures of prose, headings and bullets, and says what each measures. Cells of tables are left to the tables. */
export function findQuantities(release: Release): readonly Quantity[] {
  const issuerWords = new Set(
    [release.issuer.name ?? '', ...release.issuer.shortNames, ...(release.profile?.names ?? [])]
      .flatMap(name => name.toLowerCase().split(/[^a-z0-9]+/))
      .filter(word => word.length > 1)
  )
  const fiscalKey = fiscalPeriodKeys(release)
  const quarter = reportedQuarter(release)
  const passages = passagePeriods(release)
  const quantities: Quantity[] = []
  release.sentences.forEach((sentence, number) => {
    if (!isProse(sentence) || !mayHoldFigure.test(sentence.text)) return
    const isTitle = sentence.section === 'headline' || sentence.section === 'subheadline' || sentence.block.kind === 'heading'
    for (const from of pieceStarts(sentence.text)) {
      const text = sentence.text.length <= longestPiece ? sentence.text : sentence.text.slice(from, from + longestPiece)
      const figures = release.memo.recall('figures', text, () => distribute(text, findFigures(text)))
      if (figures.length === 0) continue
      const start = sentence.range.from + from
      const around = surroundingsOf(text, figures, {
        isTitle,
        issuerWords,
        quarter,
        fiscalKey: (at, to) => fiscalKey(start + at, start + to),
        memo: release.memo
      })
      figures.forEach((figure, index) => {
        const range = {from: start + figure.from, to: start + figure.to}
        const description = describe(around, index)
        quantities.push({
          text: text.slice(figure.from, figure.to),
          value: figure.value,
          interval: intervalOf(figure),
          unit: figure.unit,
          symbol: figure.symbol,
          per: figure.per,
          step: figure.step,
          scale: figure.scale,
          negative: figure.negative,
          approximate: figure.approximate,
          bound: figure.bound,
          ...description,
          passage: (description.period?.startsWith('earlier') ? null : description.period) ?? passages[number] ?? null,
          section: sentence.section,
          sentence: number,
          range,
          span: release.spanOf(range)
        })
      })
    }
  })
  return quantities
}

// A sentence of more than a page is debris; it is read piece by piece so that the cost stays linear.
const longestPiece = 2500

function pieceStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (let from = 0; from < text.length; from += longestPiece) starts.push(from)
  return starts
}

// A cell that holds a sentence, as in a bullet laid out by a table.
function isProse(sentence: Sentence): boolean {
  return (
    (sentence.block.kind !== 'cell' || (sentence.text.length > 40 && /[a-z]+ [a-z]+ [a-z]+/i.test(sentence.text))) &&
    sentence.section !== 'furniture' &&
    sentence.section !== 'contact'
  )
}

const joinsRange = /^ ?(?:-|–|—|to|and) ?(?:approximately |about )?$/

// "$42-45 million", "between 5 and 7%": the second figure lends the first its unit and scale.
function distribute(text: string, figures: readonly Figure[]): readonly Figure[] {
  const shared: Figure[] = [...figures]
  for (let index = shared.length - 2; index >= 0; index--) {
    const left = shared[index] as Figure
    const right = shared[index + 1] as Figure
    if (left.scale !== 1 || !joinsRange.test(text.slice(left.to, right.from))) continue
    const hasUnit = left.symbol !== null || !(left.unit === 'number' || left.plain)
    const currencyAgrees = left.symbol === null || right.symbol === null || left.unit === right.unit
    if (left.plain && !right.plain) shared[index] = scaled({...left, unit: right.unit, per: right.per, plain: false}, right.scale)
    else if (hasUnit && currencyAgrees && left.symbol !== null && right.scale > 1 && left.value < 1000 && left.per === null)
      shared[index] = scaled(left, right.scale)
    const first = shared[index] as Figure
    if (right.symbol === null && left.symbol !== null && (right.plain || right.unit === 'number' || right.scale > 1) && !/^(?:percent|shares)/.test(right.unit))
      shared[index + 1] = {...right, unit: left.unit, plain: false, per: right.per ?? left.per}
    else if (right.per !== null && first.per === null && first.unit === right.unit && first.scale === right.scale && first.value < right.value * 20)
      shared[index] = {...first, per: right.per}
    else if (first.per !== null && right.per === null && first.unit === right.unit && right.value < first.value * 20)
      shared[index + 1] = {...right, per: first.per}
  }
  return shared.filter(figure => !(figure.plain && figure.unit === 'number' && isNumbering(text, figure)))
}

// "5" and "12" without a unit number things more often than they count; "1,200", "4.5" and "350" may be amounts.
function isNumbering(text: string, {digits}: Figure): boolean {
  return /^\d{1,2}$/.test(text.slice(digits.from, digits.to)) || /^[-–/]/.test(text.slice(digits.to, digits.to + 1))
}

function scaled(figure: Figure, scale: number): Figure {
  return {...figure, value: Number((figure.value * scale).toPrecision(15)), step: figure.step * scale, scale}
}

function intervalOf(figure: Figure): readonly [number, number] {
  const half = figure.step * (figure.approximate ? 1 : 0.5)
  return [figure.value - half, figure.value + half]
}
