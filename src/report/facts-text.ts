import type {Release} from '../facts/release.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import {writeNumber} from '../text/write-number.ts'
import {paint} from './paint.ts'
import {printable} from './printable.ts'

/** How to show facts. */
export interface FactsTextSettings {
  readonly colour: boolean
  readonly columns: number
  readonly coverageOnly: boolean
}

type Row = readonly [label: string, text: string, span: Span | null]

/** What was understood of a release, for a person: each fact with the line it stands on. */
export function factsToText(release: Release, {colour, columns, coverageOnly}: FactsTextSettings): string {
  const {strong, faint} = paint(colour)
  const lines = lineIndex(release.reading.source)
  const width = Math.max(60, Math.min(columns, 140))
  const out: string[] = []
  if (!coverageOnly) {
    out.push(strong(printable(release.reading.name)), '')
    group('Release', headRows(release))
    group(
      'Sections',
      release.sections.map(section => [section.role, section.title ?? section.text, section.span])
    )
    group(
      'Forward-looking statements',
      release.statements.map(({forwardLooking: {strength, topics, cues}, text, span}) => [
        strength,
        `${text}  [${[...topics, ...cues.map(cue => `“${cue}”`)].join(', ')}]`,
        span
      ])
    )
    if (release.cautionary) group('Cautionary paragraph', cautionaryRows(release.cautionary))
  }
  group('Coverage by risk factors', coverageRows(release))
  if (!coverageOnly) {
    group(
      'Figures',
      release.quantities.map(({label, text, period, unit, per, value, span}) => {
        const understood = unit === 'percent' ? '' : ` = ${writeNumber(value, 4)} ${unit}${per ? ` per ${per}` : ''}`
        return [label ?? 'figure', `${text}${understood}${period ? `, ${period}` : ''}`, span]
      })
    )
    group(
      'Dates',
      release.dates.map(({iso, text, span}) => [iso ?? 'no such day', text, span])
    )
    group(
      'Filings',
      release.filings.map(({form, period, text, span}) => [form ?? 'unnamed', `${text}${period ? `, period ${period}` : ''}`, span])
    )
    group(
      'Contacts',
      release.contacts.map(({name, role, organization, phone, email, span}) => [
        name ?? 'no name',
        [role, organization, phone, email].filter(Boolean).join(', '),
        span
      ])
    )
    group(
      'Persons',
      release.officers.map(({name, title, span}) => [name, title, span])
    )
  }
  return `${out.join('\n')}\n`

  function group(title: string, rows: readonly Row[]): void {
    if (rows.length === 0) return
    out.push(strong(title))
    const label = Math.min(22, Math.max(...rows.map(([name]) => name.length)))
    for (const [name, text, span] of rows) {
      const place = span ? String(lines.point(span.start).line) : ''
      const shown = printable(text.replace(/\s+/g, ' '))
      const room = width - label - 11
      out.push(`${faint(place.padStart(6))}  ${printable(name).slice(0, label).padEnd(label)}  ${shown.length > room ? `${shown.slice(0, room - 1)}…` : shown}`)
    }
    out.push('')
  }
}

function headRows({types, date, asOf, issuer, reading, isExcerpt}: Release): readonly Row[] {
  const tickers = issuer.tickers.map(({exchange, symbol}) => `${exchange}: ${symbol}`).join(', ')
  return [
    ['format', reading.format, null],
    ['announces', types.join(', '), null],
    ['date', date ? `${date.iso} (“${date.text}”)` : `none found; judged as of ${asOf}`, date?.span ?? null],
    ['issuer', issuer.name ?? 'not found', issuer.nameAt?.span ?? null],
    ...(issuer.shortNames.length > 0 ? ([['also called', issuer.shortNames.join(', '), null]] as const) : []),
    ['tickers', tickers || 'none', null],
    ...(isExcerpt ? ([['excerpt', 'part of a release only: nothing is reported as missing', null]] as const) : [])
  ]
}

function cautionaryRows(cautionary: NonNullable<Release['cautionary']>): readonly Row[] {
  return [
    ['text', cautionary.title ?? cautionary.text, cautionary.span],
    ['statutes', cautionary.statutes.join(', ') || 'none named', null],
    ['disclaims updates', cautionary.noUpdate ? 'yes' : 'no', cautionary.noUpdateAt?.span ?? null],
    ...cautionary.factors.map(
      ({text, topics, specific, catchAll, span}): Row => [
        catchAll ? 'catch-all' : specific ? 'specific factor' : 'general factor',
        `${text}  [${topics.join(', ')}]`,
        span
      ]
    )
  ]
}

function coverageRows({coverage}: Release): readonly Row[] {
  return coverage.topics.map(({topic, statements, factors}): Row => {
    const state =
      factors.length > 0 ? `${factors.length} ${factors.length === 1 ? 'factor' : 'factors'}` : coverage.uncovered.includes(topic) ? 'NOT COVERED' : 'no factor'
    return [
      topic,
      `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}, ${state}${statements[0] ? `: ${statements[0].text}` : ''}`,
      statements[0]?.span ?? null
    ]
  })
}
