import type {Finding} from '../../lint/finding.ts'
import type {Format} from '../../read/reading.ts'
import type {FailedRelease, ReleaseReport} from '../../report/release-report.ts'
import {lineIndex} from '../../text/line-index.ts'
import type {Span, TextRange} from '../../text/span.ts'

/** A report as data: what another process can send, and what every report format but the review page needs. */
export type PlainReport = FailedRelease | PlainChecked

interface PlainChecked {
  readonly status: 'checked'
  readonly file: string
  readonly path: string
  readonly error?: string
  readonly hash: string
  readonly format: Format
  readonly source: string
  readonly text: string
  readonly caveats?: readonly string[]
  readonly findings: readonly Finding[]
  /** By the source offset at which a finding begins: the title of its section, and where it lies in a file without lines. */
  readonly titles: Readonly<Record<number, string | null>>
  readonly places: Readonly<Record<number, string>>
  /** The places of findings in the projected text, by `start:end`. */
  readonly ranges: Readonly<Record<string, TextRange>>
}

/** Which parts a run needs; the rest is not copied between processes. */
export interface PlainNeeds {
  readonly text: boolean
  readonly hash: boolean
}

/** Makes data of a report. A release without findings is sent without its source: nobody will look into it. */
export function toPlain(report: ReleaseReport, needs: PlainNeeds): PlainReport {
  if (report.status === 'failed') return report
  const {file, path, error, reading, findings} = report
  const hasFindings = findings.length > 0
  const starts = findings.map(({span}) => span.start)
  const spans = needs.text ? findings.flatMap(({span, related}) => [span, ...related.map(other => other.span)]) : []
  return {
    status: 'checked',
    file,
    path,
    ...(error === undefined ? {} : {error}),
    hash: needs.hash ? report.hash() : '',
    format: reading.format,
    source: hasFindings ? reading.source : '',
    text: hasFindings && needs.text ? reading.text : '',
    ...(reading.caveats ? {caveats: reading.caveats} : {}),
    findings,
    titles: needs.text ? Object.fromEntries(starts.map(start => [start, report.titleAt(start)])) : {},
    places: Object.fromEntries(starts.flatMap(start => placeEntry(start, reading.placeAt?.(start)))),
    ranges: Object.fromEntries(spans.map(span => [keyOf(span), reading.map.range(span)]))
  }
}

/** Makes a report of its data again. */
export function fromPlain(plain: PlainReport): ReleaseReport {
  if (plain.status === 'failed') return plain
  const {file, path, error, hash, format, source, text, caveats, findings, titles, places, ranges} = plain
  return {
    status: 'checked',
    file,
    path,
    ...(error === undefined ? {} : {error}),
    reading: {
      format,
      source,
      text,
      map: {span: ({from, to}) => ({start: from, end: to}), range: span => ranges[keyOf(span)] ?? {from: span.start, to: span.end}},
      ...(caveats ? {caveats} : {}),
      placeAt: offset => places[offset] ?? null
    },
    hash: () => hash,
    lines: lineIndex(source),
    findings,
    titleAt: offset => titles[offset] ?? null
  }
}

function keyOf({start, end}: Span): string {
  return `${start}:${end}`
}

function placeEntry(start: number, place: string | null | undefined): readonly (readonly [number, string])[] {
  return place ? [[start, place]] : []
}
