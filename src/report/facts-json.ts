import type {Release} from '../facts/release.ts'
import type {Statement} from '../facts/statements.ts'

/** What was understood of a release, after the public contract; `null` and empty where nothing was found. */
export function factsToJson(release: Release): object {
  const readings = new Map(release.statements.map(statement => [statement.range.from, statement]))
  const {cautionary, issuer} = release
  return {
    file: release.reading.name,
    format: release.reading.format,
    release: {
      types: release.types,
      date: release.date?.iso ?? null,
      asOf: release.asOf,
      isExcerpt: release.isExcerpt,
      issuer: {name: issuer.name, shortNames: issuer.shortNames, tickers: issuer.tickers}
    },
    sections: release.sections.map(({role, title, span, text}) => ({role, title, span, text})),
    sentences: release.sentences.map(sentence => ({
      text: sentence.text,
      span: sentence.span,
      section: sentence.section,
      forwardLooking: forwardLooking(readings.get(sentence.range.from))
    })),
    cautionary: cautionary && {
      span: cautionary.span,
      title: cautionary.title,
      text: cautionary.text,
      statutes: cautionary.statutes,
      noUpdate: cautionary.noUpdate,
      speaksAsOf: Boolean(cautionary.speaksAsOf),
      identification: cautionary.identification.map(placed),
      factors: cautionary.factors.map(placed)
    },
    coverage: {
      topics: release.coverage.topics.map(({topic, statements, factors}) => ({
        topic,
        statements: statements.map(({text, span}) => ({text, span})),
        factors: factors.map(({text, span}) => ({text, span}))
      })),
      uncovered: release.coverage.uncovered
    },
    legends: release.legends.map(placed),
    filings: release.filings.map(placed),
    contacts: release.contacts.map(placed),
    officers: release.officers.map(placed),
    quotations: release.quotations.map(placed),
    quantities: release.quantities.map(placed),
    ranges: release.ranges.map(({text, span, low, high}) => ({text, span, low: low.value, high: high.value, unit: low.unit})),
    changes: release.changes.map(({text, span, direction, percent, amount, from, to}) => ({
      text,
      span,
      direction,
      percent: percent?.value ?? null,
      amount: amount?.value ?? null,
      from: from?.value ?? null,
      to: to?.value ?? null
    })),
    dates: release.dates.map(placed),
    times: release.times.map(placed),
    periods: release.periods.map(placed),
    tickers: release.tickers.map(placed),
    calls: release.calls.map(placed),
    offering: placed(release.offering),
    leftovers: release.leftovers.map(placed)
  }
}

// Ranges are offsets into the projected text, of which the reader of the JSON knows nothing.
function placed(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(placed)
  if (typeof fact !== 'object' || fact === null) return fact
  return Object.fromEntries(Object.entries(fact).flatMap(([name, value]) => (name === 'range' ? [] : [[name, placed(value)]])))
}

function forwardLooking(statement: Statement | undefined): object | null {
  return statement ? statement.forwardLooking : null
}
