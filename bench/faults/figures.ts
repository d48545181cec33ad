import {digitsSpan, type Fault, isPlain, mistype, type PlainFigure, plainFigures, type Sample, type Seeder} from './fault.ts'

/** A figure of the headline that the body repeats is mistyped in the headline. */
export const headlineFigure: Seeder = (sample, random) => {
  const body = bodyFigures(sample)
  return sample.headline.flatMap(range =>
    plainFigures(sample.release.text, range).flatMap(figure => {
      const same = body.filter(other => other.kind === figure.kind && other.value === figure.value)
      return same.length > 0 ? typo('headline figure', sample, figure, [figure, ...same], random) : []
    })
  )
}

const measures =
  /\b(?:sold|sale|issued|outstanding|repurchased|tendered|offering|warrants|revenues?|sales|net income|net loss|earnings|ebitda|gross proceeds|net proceeds|proceeds|dividend|cash|backlog|purchase price|principal amount|exercise price|offering price|conversion price|gross profit|gross margin|operating income|operating margin|total assets|deposits|debt|free cash flow|synergies|redemption price|termination fee|milestone|upfront|stake|interest rate|book value|market|investment|contract|order|tax rate)\b/gi

/** A figure that two sentences of the body give for one measure is mistyped in one of them. */
export const repeatedFigure: Seeder = (sample, random) =>
  pairs(sample, random, 'repeated figure', ({kind, digits}) => kind !== 'shares' && digits.replace(/\D/g, '').replace(/^0+/, '').length >= 3)

/** A number of shares that two sentences give is mistyped in one of them. */
export const shareCount: Seeder = (sample, random) => pairs(sample, random, 'share count', ({kind}) => kind === 'shares')

function pairs(sample: Sample, random: () => number, kind: string, fits: (figure: PlainFigure) => boolean): readonly Fault[] {
  const {text} = sample.release
  const byValue = new Map<string, {figure: PlainFigure; sentence: number; measures: ReadonlySet<string>}[]>()
  sample.prose.forEach((range, sentence) => {
    for (const figure of plainFigures(text, range)) {
      if (!fits(figure)) continue
      const around = text.slice(Math.max(range.from, figure.range.from - 90), Math.min(range.to, figure.range.to + 40))
      const key = `${figure.kind} ${figure.value}`
      byValue.set(key, [...(byValue.get(key) ?? []), {figure, sentence, measures: new Set(around.toLowerCase().match(measures) ?? [])}])
    }
  })
  const faults: Fault[] = []
  const longer = ({sentence}: {sentence: number}): string => {
    const range = sample.prose[sentence]
    return range
      ? (text
          .slice(range.from, range.to)
          .match(/\b(?:nine months|six months|year-to-date|half|full[- ]year|twelve months|fiscal year)\b/i)?.[0]
          .toLowerCase() ?? '')
      : ''
  }
  for (const mentions of byValue.values()) {
    const [first, second] = mentions
    if (!first || !second || first.sentence === second.sentence || longer(first) !== longer(second)) continue
    if (![...first.measures].some(measure => second.measures.has(measure))) continue
    const chosen = random() < 0.5 ? first : second
    faults.push(
      ...typo(
        kind,
        sample,
        chosen.figure,
        mentions.map(mention => mention.figure),
        random
      )
    )
  }
  return faults
}

function typo(kind: string, sample: Sample, figure: PlainFigure, watched: readonly PlainFigure[], random: () => number): readonly Fault[] {
  if (!isPlain(sample, figure.range)) return []
  const text = mistype(figure.digits, random)
  // A mistyped figure that happens to be another one of the release shows nothing.
  const value = (figure.value / Number(figure.digits.replaceAll(',', ''))) * Number(text.replaceAll(',', ''))
  if (allFigures(sample).some(other => other.kind === figure.kind && Math.abs(other.value - value) <= value * 1e-6)) return []
  return [{kind, at: digitsSpan(sample, figure), text, watch: watched.map(each => sample.release.spanOf(each.range))}]
}

/** A percentage that two amounts of its sentence bear out is mistyped. */
export const percentage: Seeder = (sample, random) => {
  return sample.prose.flatMap(range => {
    const figures = plainFigures(sample.release.text, range)
    return figures.flatMap((percent, at) => {
      if (percent.kind !== 'percent' || percent.value < 3) return []
      const near = figures.filter((figure, index) => figure.kind === 'money' && Math.abs(index - at) <= 3)
      const pair = changePair(percent, near)
      if (!pair || !isPlain(sample, percent.range)) return []
      const text = mistype(percent.digits, random)
      if (fitsRounding(Number(text), percent, pair) || !/\b(?:from|compared|over|versus|than)\b/i.test(sample.release.text.slice(range.from, range.to)))
        return []
      return [{kind: 'percentage', at: digitsSpan(sample, percent), text, watch: [percent, ...pair].map(each => sample.release.spanOf(each.range))}]
    })
  })
}

// Would the mistyped percentage still be allowed by the rounding of the two amounts?
function fitsRounding(typed: number, percent: PlainFigure, [from, to]: readonly [PlainFigure, PlainFigure]): boolean {
  const half = ({value, digits}: PlainFigure): number => ((value / Number(digits.replaceAll(',', ''))) * 10 ** -(digits.split('.')[1]?.length ?? 0)) / 2
  const ends = [(to.value - half(to)) / (from.value + half(from)) - 1, (to.value + half(to)) / (from.value - half(from)) - 1].map(rate => Math.abs(rate) * 100)
  return typed >= Math.min(...ends) - half(percent) * 1.5 && typed <= Math.max(...ends) + half(percent) * 1.5
}

function changePair(percent: PlainFigure, amounts: readonly PlainFigure[]): readonly [PlainFigure, PlainFigure] | null {
  for (const a of amounts) {
    for (const b of amounts) {
      if (a === b || a.text.includes('illion') !== b.text.includes('illion')) continue
      const rate = (a.value / b.value - 1) * 100
      const decimals = percent.digits.split('.')[1]?.length ?? 0
      if (Math.abs(Math.abs(rate) - percent.value) <= 0.5 * 10 ** -decimals && Math.abs(rate) > 1) return [b, a]
    }
  }
  return null
}

const range =
  /(?<low>\d[\d,]*(?:\.\d+)?)(?<middle>(?: (?:million|billion)|%| percent)? ?(?:to|and|-|–) ?\$?)(?<high>\d[\d,]*(?:\.\d+)?)(?<unit> (?:million|billion)\b|%| percent\b| per share)/g

/** The ends of a range are swapped. */
export const rangeEnds: Seeder = sample =>
  sample.prose.flatMap(sentence => {
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

/** A scale word is mistaken in one of two places that give the same amount. */
export const scaleWord: Seeder = (sample, random) => {
  const scaled = allFigures(sample).filter(figure => figure.kind === 'money' && /[mb]illion/i.test(figure.text) && figure.digits.length >= 3)
  const measuresAt = ({range}: PlainFigure): ReadonlySet<string> =>
    new Set(
      sample.release.text
        .slice(Math.max(0, range.from - 90), range.to + 40)
        .toLowerCase()
        .match(measures) ?? []
    )
  const faults: Fault[] = []
  for (const [at, figure] of scaled.entries()) {
    const own = measuresAt(figure)
    const same = scaled.filter((other, index) => index !== at && other.value === figure.value && [...measuresAt(other)].some(measure => own.has(measure)))
    if (same.length === 0 || !isPlain(sample, figure.range) || random() < 0.3) continue
    const word = /[mb]illion/i.exec(figure.text)
    if (!word) continue
    const from = figure.range.from + word.index
    const span = sample.release.spanOf({from, to: from + 1})
    const letter = sample.source.slice(span.start, span.end)
    const text = {m: 'b', b: 'm', M: 'B', B: 'M'}[letter]
    if (text) faults.push({kind: 'scale word', at: span, text, watch: [figure, ...same].map(each => sample.release.spanOf(each.range))})
  }
  return faults
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
  lower: 'higher'
}
const verb = new RegExp(`\\b(?:${Object.keys(verbs).join('|')})\\b`, 'g')

/** A word of direction is turned round where a percentage and two amounts bear it out, or a loss is called an income. */
export const sign: Seeder = (sample, random) => {
  const {text} = sample.release
  const faults: Fault[] = []
  for (const sentence of sample.prose) {
    const words = text.slice(sentence.from, sentence.to)
    const found = [...words.matchAll(verb)]
    const figures = plainFigures(text, sentence)
    const [percent] = figures.filter(figure => figure.kind === 'percent' && figure.value >= 2)
    const amounts = figures.filter(figure => figure.kind === 'money')
    const pair = percent && amounts.length <= 3 ? changePair(percent, amounts) : null
    if (pair && found.length === 1 && found[0] && !/loss/i.test(words)) {
      const from = sentence.from + found[0].index
      const range = {from, to: from + found[0][0].length}
      if (isPlain(sample, range)) {
        const at = sample.release.spanOf(range)
        faults.push({
          kind: 'sign',
          at,
          text: verbs[found[0][0]] ?? '',
          watch: [at, ...[percent as PlainFigure, ...pair].map(each => sample.release.spanOf(each.range))]
        })
      }
    }
  }
  const losses = [...text.matchAll(/\b[Nn]et (loss) (?:(?:of|was) )(\$[\d.,]+\d(?: [mb]illion)?)/g)].filter(match =>
    sample.prose.some(range => range.from <= match.index && match.index < range.to)
  )
  for (const match of losses) {
    const same = losses.filter(other => other !== match && other[2] === match[2])
    const from = match.index + 4
    if (same.length === 0 || random() < 0.3 || !isPlain(sample, {from, to: from + 4})) continue
    const at = sample.release.spanOf({from, to: from + 4})
    faults.push({
      kind: 'sign',
      at,
      text: 'income',
      watch: [match, ...same].map(each => sample.release.spanOf({from: each.index, to: each.index + each[0].length}))
    })
  }
  return faults
}

const wordsAndDigits =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?: (?:percent|dollars))? ?\(\$?(\d[\d,]*)%?\)/gi

/** The digits after a number in words are mistyped. */
export const wordsAgainstDigits: Seeder = (sample, random) =>
  [...sample.release.text.matchAll(wordsAndDigits)].flatMap(match => {
    const digits = match[1] ?? ''
    const from = match.index + match[0].lastIndexOf(digits)
    const range = {from, to: from + digits.length}
    if (digits === '1' || !isPlain(sample, range)) return []
    const at = sample.release.spanOf(range)
    return [
      {kind: 'words against digits', at, text: mistype(digits, random), watch: [sample.release.spanOf({from: match.index, to: match.index + match[0].length})]}
    ]
  })

/** One figure of number, price and amount is mistyped where the three agree. */
export const perShareProduct: Seeder = (sample, random) =>
  sample.prose.flatMap((sentence, number) => {
    const next = sample.prose[number + 1]
    const range = next && next.from - sentence.to < 4 ? {from: sentence.from, to: next.to} : sentence
    const figures = plainFigures(sample.release.text, range)
    const counts = figures.filter(figure => figure.kind === 'shares')
    const money = figures.filter(figure => figure.kind === 'money')
    for (const count of counts.filter(figure => figure.range.to <= sentence.to)) {
      for (const price of money.filter(
        figure =>
          figure.value < 2000 &&
          figure.range.to <= sentence.to &&
          /^ per (?:[a-z]+ ){0,2}share/i.test(sample.release.text.slice(figure.range.to, figure.range.to + 30))
      )) {
        for (const amount of money) {
          if (amount.value < 1e4 || Math.abs(count.value * price.value - amount.value) > amount.value * 0.02 || !isPlain(sample, amount.range)) continue
          const text = mistype(amount.digits, random)
          const wrong = (amount.value / Number(amount.digits.replaceAll(',', ''))) * Number(text.replaceAll(',', ''))
          if (Math.abs(wrong - amount.value) < amount.value * 0.06) continue
          return [
            {kind: 'per-share product', at: digitsSpan(sample, amount), text, watch: [amount, count, price].map(each => sample.release.spanOf(each.range))}
          ]
        }
      }
    }
    return []
  })

function bodyFigures(sample: Sample): readonly PlainFigure[] {
  return sample.prose.flatMap(range => plainFigures(sample.release.text, range))
}

function allFigures(sample: Sample): readonly PlainFigure[] {
  return [...sample.headline, ...sample.prose].flatMap(range => plainFigures(sample.release.text, range))
}
