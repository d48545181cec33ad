import type {Finding} from '../lint/finding.ts'
import type {Fix, Related} from '../rule/define-rule.ts'
import type {Span, TextRange} from '../text/span.ts'
import {displayWidth, wrap} from './display-width.ts'
import {type ExcerptLine, excerpt} from './excerpt.ts'
import {type Paint, paint} from './paint.ts'
import {printable} from './printable.ts'
import type {CheckedRelease, Reporter, ReportSettings, Totals} from './release-report.ts'
import {roleNames} from './role-names.ts'

/** The report for people: each finding with the words in their place, why it matters and what to do. */
export function textReporter({colour, columns, quiet}: ReportSettings): Reporter {
  return {
    release(report) {
      // What was not checked is said on standard error, whatever the format.
      if (report.status === 'failed') return ''
      const open = report.findings.filter(finding => !finding.waived)
      const seen = new Set<string>()
      const shown = open.map(finding => frameOf(report, finding, {paint: paint(colour), width: Math.min(Math.max(columns, 40), 110), seen}))
      return shown.join('')
    },
    end: totals => (quiet || totals.releases === 0 ? '' : summary(totals, paint(colour)))
  }
}

interface FrameSettings {
  readonly paint: Paint
  readonly width: number
  /** Reasons and remedies already shown for this release: nobody reads them twice. */
  readonly seen: Set<string>
}

function frameOf(report: CheckedRelease, finding: Finding, settings: FrameSettings): string {
  const {paint: colour, width, seen} = settings
  const {line, column} = report.lines.point(finding.span.start)
  const where = report.reading.placeAt?.(finding.span.start)
  const section = `in ${sectionName(report, finding)}`
  const place = finding.isDocument ? 'the release as a whole' : where ? `${where}, ${section}` : section
  const mark = colour[finding.severity]
  const parts = [
    `${mark(colour.strong(finding.severity.padEnd(7)))} ${colour.strong(printable(finding.message))}`,
    `        ${printable(report.file)}:${line}:${column} ${colour.faint('·')} ${printable(place)} ${colour.faint(`· ${finding.rule}`)}`,
    ...frames(report, finding, settings),
    ...labelled('why', finding.why, colour, width, seen),
    ...labelled('do', finding.remedy, colour, width, seen),
    ...finding.fixes.slice(0, 1).flatMap(fix => labelled('fix', `${fix.title}${howToApply(report, fix)}`, colour, width, seen))
  ]
  return `${parts.join('\n')}\n\n`
}

// Fixes go into text; into a Word file they go as tracked changes.
function howToApply({reading}: CheckedRelease, {safety}: Fix): string {
  if (reading.format === 'docx') return ' (annotate --suggest)'
  return reading.format === 'pdf' ? '' : safety === 'safe' ? ' (--fix)' : ' (--fix --suggested)'
}

function sectionName(report: CheckedRelease, {section, span}: Finding): string {
  const title = report.titleAt(span.start)?.trim()
  const name = section ? roleNames[section] : 'the release'
  return title && title.length <= 60 && (section === 'body' || section === 'table') ? `“${title.replace(/[:.]$/, '')}”` : name
}

interface Place {
  readonly span: Span
  readonly isMain: boolean
  readonly note: string
  /** Its place in the text of `Window`. */
  readonly range: TextRange
}

interface Window {
  readonly text: string
  readonly places: readonly Place[]
}

function frames(report: CheckedRelease, finding: Finding, {paint: colour, width}: FrameSettings): readonly string[] {
  const windows = windowsOf(report, finding, width)
  const lineOf = ({places: [first]}: Window): string => String(report.lines.point(first?.span.start ?? 0).line)
  const gutter = Math.max(5, ...windows.map(window => lineOf(window).length + 2))
  const bar = (number: string): string => colour.faint(`${number.padStart(gutter)} │`)
  return windows.flatMap(window => {
    const {text, places} = window
    const lines = excerpt(
      text,
      places.map(({range}) => range),
      width - gutter - 3
    )
    const settings = {places, width: width - gutter - 3, colourOf: (place: Place) => (place.isMain ? colour[finding.severity] : colour.related)}
    return lines.flatMap((line, index) => [
      `${bar(index === 0 ? lineOf(window) : '')} ${line.text}`,
      ...underlines(line, lines.slice(index + 1), settings).map(under => `${bar('')} ${under}`)
    ])
  })
}

// Places that stand close together are shown in one window.
function windowsOf(report: CheckedRelease, finding: Finding, width: number): readonly Window[] {
  const main = finding.isDocument ? [] : [{span: finding.span, isMain: true, note: ''}]
  const others = finding.related.map(({span, message}: Related) => ({span, isMain: false, note: message}))
  const windows: {text: string; places: Place[]}[] = []
  for (const place of [...main, ...others].sort((a, b) => a.span.start - b.span.start)) {
    const {text, range} = placeInText(report, place.span)
    const last = windows.at(-1)
    const first = last?.places[0]
    const isInside = last?.text === text && last.places.some(other => other.range.from <= range.from && range.to <= other.range.to)
    const isNear = last?.text === text && first && range.to - first.range.from <= width && !text.slice(first.range.from, range.to).includes('\n')
    const isClose = last && (isInside || isNear)
    if (isClose) last.places.push({...place, range})
    else windows.push({text, places: [{...place, range}]})
  }
  return windows
}

// The projected text is what a person reads: tags, hard wraps and references are gone. A place outside of it
// (a comment, hidden text) is shown as it stands in the source.
function placeInText({reading: {text, map, source}}: CheckedRelease, span: Span): {readonly text: string; readonly range: TextRange} {
  const range = map.range(span)
  if (range.to > range.from) return {text, range}
  const start = Math.max(0, span.start - 400)
  const window = source.slice(start, span.end + 400).replace(/\r?\n/g, ' ')
  return {text: window, range: {from: span.start - start, to: Math.max(span.end, span.start + 1) - start}}
}

interface UnderlineSettings {
  readonly places: readonly Place[]
  readonly width: number
  colourOf(place: Place): (text: string) => string
}

// One line of carets and rules. The note of a place follows its last one, or stands below where there is no room for it.
function underlines(line: ExcerptLine, later: readonly ExcerptLine[], {places, width, colourOf}: UnderlineSettings): readonly string[] {
  let row = ''
  let used = 0
  const below: string[] = []
  line.marks.forEach(({from, to, mark}, index) => {
    const place = places[mark]
    if (!place) return
    const colour = colourOf(place)
    const rest = line.marks.slice(index + 1)
    const isLast = ![...rest, ...later.flatMap(({marks}) => marks)].some(other => other.mark === mark)
    const note = isLast ? printable(place.note) : ''
    const hasRoom = to + displayWidth(note) + 2 < (rest[0]?.from ?? width + 1)
    const shown = note && hasRoom ? ` ${note}` : ''
    row += ' '.repeat(Math.max(0, from - used)) + colour((place.isMain ? '^' : '─').repeat(to - from) + shown)
    used = to + displayWidth(shown)
    if (note && !hasRoom && !below.some(other => other.includes(note)))
      below.push(...wrap(note, Math.max(20, width - from)).map(part => ' '.repeat(from) + colour(part)))
  })
  return row ? [row, ...below] : []
}

function labelled(label: string, text: string, colour: Paint, width: number, seen: Set<string>): readonly string[] {
  if (!text || seen.has(label + text)) return []
  seen.add(label + text)
  return wrap(printable(text), width - 8).map((line, index) => `${colour.faint((index === 0 ? label : '').padStart(6))}  ${line}`)
}

function summary(totals: Totals, colour: Paint): string {
  const {releases, failed, error, warning, info, waived, safe, suggested, fixed} = totals
  const found = [
    error > 0 ? colour.error(count(error, 'error')) : '',
    warning > 0 ? colour.warning(count(warning, 'warning')) : '',
    info > 0 ? colour.info(count(info, 'note')) : ''
  ].filter(Boolean)
  const lines = [
    [
      `${count(releases, 'release')} checked: ${found.length > 0 ? found.join(', ') : 'nothing found'}`,
      waived > 0 ? `${waived} waived` : '',
      fixed > 0 ? `${count(fixed, 'fix', 'es')} applied` : '',
      failed > 0 ? colour.error(`${count(failed, 'file')} not wholly checked`) : ''
    ]
      .filter(Boolean)
      .join('; ')
  ]
  if (safe > 0) lines.push(`${count(safe, 'fix', 'es')} can be applied with --fix`)
  if (suggested > 0) lines.push(`${count(suggested, 'suggestion')} to review: --diff --suggested shows what would change`)
  return `${lines.join('\n')}\n`
}

function count(number: number, noun: string, plural = 's'): string {
  return `${number} ${noun}${number === 1 ? '' : plural}`
}
