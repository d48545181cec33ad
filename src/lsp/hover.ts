import type {Hover} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Placed} from '../facts/release.ts'
import type {Statement} from '../facts/statements.ts'
import type {Finding} from '../lint/finding.ts'
import {writeNumber} from '../text/write-number.ts'
import type {Checked} from './checked.ts'
import {rangeOf} from './diagnostics.ts'

/** What is said of the place under the cursor: its findings with their authority, then what was understood there. */
export function hoverAt(document: TextDocument, {release, findings}: Checked, offset: number): Hover | null {
  const parts: string[] = []
  let place: Placed['span'] | undefined
  for (const finding of findings) {
    if (finding.isDocument || !holds(finding.span, offset)) continue
    place ??= finding.span
    parts.push(describeFinding(finding))
  }
  if (release) {
    for (const {fact, text} of understoodAt(release, offset)) {
      place ??= fact.span
      parts.push(text)
    }
  }
  if (!place) return null
  return {contents: {kind: 'markdown', value: parts.join('\n\n---\n\n')}, range: rangeOf(document, place)}
}

function describeFinding({rule, severity, message, why, remedy, authority, url, waived}: Finding): string {
  const waiver = waived ? `\n\nWaived by ${plain(waived.by)} on ${waived.on}: ${plain(waived.reason)}` : ''
  return `**${severity}** [${rule}](${url}) (${authority})\n\n${escapeAngles(message)}\n\n${escapeAngles(why)}\n\n*What to do:* ${escapeAngles(remedy)}${waiver}`
}

function* understoodAt(release: NonNullable<Checked['release']>, offset: number): Generator<{fact: Placed; text: string}> {
  const quantity = release.quantities.find(fact => holds(fact.span, offset))
  if (quantity) {
    const {value, interval, unit, per, label, period, basis} = quantity
    const amount = `${writeNumber(value, 6)} ${unit}${per ? ` per ${per}` : ''}`
    const of = [label, ...basis, period].filter(Boolean).join(', ')
    const [low, high] = interval.map(end => writeNumber(end, 6))
    yield {fact: quantity, text: `*Understood as* **${plain(amount)}**${of ? `: ${plain(of)}` : ''}  \nRounding allows ${low} to ${high}.`}
  }
  const date = release.dates.find(fact => holds(fact.span, offset))
  if (date) {
    const day = date.iso
      ? new Date(`${date.iso}T00:00:00Z`).toLocaleDateString('en-US', {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'})
      : 'no day of the calendar'
    yield {fact: date, text: `*Understood as* **${day}**${date.yearStated ? '' : ' (year inferred)'}`}
  }
  const statement = release.statements.find(fact => holds(fact.span, offset))
  if (statement) yield {fact: statement, text: describeStatement(statement)}
}

function describeStatement({forwardLooking}: Statement): string {
  const {strength, classes, topics, cues, speaker} = forwardLooking
  const lines = [
    `**Forward-looking statement** (${strength}; ${speaker})`,
    classes.length > 0 ? `Class: ${classes.join(', ')}` : '',
    topics.length > 0 ? `Subjects: ${topics.join(', ')}` : '',
    cues.length > 0 ? `Because of: ${cues.map(cue => `\`${cue.replaceAll('`', "'")}\``).join(', ')}` : ''
  ]
  return lines.filter(Boolean).join('  \n')
}

function holds({start, end}: Placed['span'], offset: number): boolean {
  return start <= offset && offset < end
}

// Words of the release may hold Markdown or HTML; they are shown, never interpreted.
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|]/g, '\\$&')
}

// Messages are Markdown of ours with the author's words in backticks.
function escapeAngles(text: string): string {
  return text.replace(/</g, '&lt;')
}
