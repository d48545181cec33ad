import type {Finding} from '../lint/finding.ts'
import type {SectionRole} from '../outline/section.ts'
import type {Related} from '../rule/define-rule.ts'
import type {Span, TextRange} from '../text/span.ts'
import {wrap} from './display-width.ts'
import {type ExcerptLine, excerpt} from './excerpt.ts'
import {type Paint, paint} from './paint.ts'
import {printable} from './printable.ts'
import type {CheckedRelease, Reporter, ReportSettings, Totals} from './release-report.ts'

const roleNames: Readonly<Record<SectionRole, string>> = {
  headline: 'the headline',
  subheadline: 'the subheadline',
  dateline: 'the dateline',
  lead: 'the lead',
  body: 'the body',
  quote: 'a quotation',
  about: 'the About text',
  cautionary: 'the forward-looking legend',
  'offering-legend': 'the offering legend',
  'non-gaap': 'the non-GAAP note',
  'call-details': 'the call details',
  contact: 'the contact block',
  table: 'a table',
  furniture: 'the page furniture'
}

/** The report for people: each finding with the words in their place, why it matters and what to do. */
export function textReporter({colour, columns, quiet}: ReportSettings): Reporter {
  return {
    release(report) {
      // What was not checked is said on standard error, whatever the format.
      if (report.status === 'failed') return ''
      const open = report.findings.filter(finding => !finding.waived)
      const seen = new Set<string>()
      const frames = open.map(finding => frameOf(report, finding, {paint: paint(colour), width: Math.min(Math.max(columns, 40), 110), seen}))
      return frames.join('')
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
  const place = finding.isDocument ? 'the release as a whole' : `in ${sectionName(report, finding)}`
  const mark = colour[finding.severity]
  const parts = [
    `${mark(colour.strong(finding.severity.padEnd(7)))} ${colour.strong(printable(finding.message))}`,
    `        ${printable(report.file)}:${line}:${column} ${colour.faint('·')} ${printable(place)} ${colour.faint(`· ${finding.rule}`)}`,
    ...places(report, finding, settings),
    ...labelled('why', finding.why, colour, width, seen),
    ...labelled('do', finding.remedy, colour, width, seen),
    ...finding.fixes.slice(0, 1).flatMap(fix => labelled('fix', `${fix.title} (${fix.safety === 'safe' ? '--fix' : '--fix --suggested'})`, colour, width, seen))
  ]
  return `${parts.join('\n')}\n\n`
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
}

function places(report: CheckedRelease, finding: Finding, {paint: colour, width}: FrameSettings): readonly string[] {
  const main: Place[] = finding.isDocument ? [] : [{span: finding.span, isMain: true, note: ''}]
  const others = finding.related.map(({span, message}: Related) => ({span, isMain: false, note: message}))
  const all = [...main, ...others].sort((a, b) => a.span.start - b.span.start)
  const gutter = Math.max(5, ...all.map(({span}) => String(report.lines.point(span.start).line).length + 2))
  return all.flatMap(place => {
    const {line} = report.lines.point(place.span.start)
    const mark = place.isMain ? colour[finding.severity] : colour.related
    return excerptAt(report, place.span, width - gutter - 3).flatMap(({text, marks}, index) => {
      const number = index === 0 ? String(line) : ''
      const shown = `${colour.faint(`${number.padStart(gutter)} │`)} ${text}`
      const under = underline(marks, place.isMain ? '^' : '─')
      if (!under) return [shown]
      const note = place.note && index === 0 ? ` ${printable(place.note)}` : ''
      return [shown, `${colour.faint(`${''.padStart(gutter)} │`)} ${mark(under + note)}`]
    })
  })
}

// The projected text is what a person reads: tags, hard wraps and references are gone. A place outside of it
// (a comment, hidden text) is shown as it stands in the source.
function excerptAt(report: CheckedRelease, span: Span, width: number): readonly ExcerptLine[] {
  const {text, map, source} = report.reading
  const range: TextRange = map.range(span)
  if (range.to > range.from) return excerpt(text, range, width)
  const window = {from: Math.max(0, span.start - 400), to: Math.min(source.length, span.end + 400)}
  return excerpt(
    source.slice(window.from, window.to).replace(/\r?\n/g, ' '),
    {from: span.start - window.from, to: Math.max(span.end, span.start + 1) - window.from},
    width
  )
}

function underline(marks: ExcerptLine['marks'], character: string): string {
  let line = ''
  for (const {from, to} of marks) line = line.padEnd(from) + character.repeat(to - from)
  return line
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
