import type {Span, TextRange} from '../../text/span.ts'
import {sectionName} from '../role-names.ts'
import {severityWords} from '../severity-words.ts'
import {findingCard} from './finding-card.ts'
import {html, type Markup} from './markup.ts'
import {contentPolicy, raw} from './page-policy.ts'
import {type NumberedFinding, releaseRows} from './release-text.ts'
import type {ReviewInput} from './review-input.ts'
import {liveScript, pageScript} from './review-script.ts'
import {pageStyle} from './review-style.ts'
import {checkedSection, coverageTable, figuresTable} from './review-tables.ts'

/**
 * The review page: one file that asks for nothing from anywhere. Its policy lets only its own style and script run,
 * by their hashes, so that nothing in the text of a release can.
 */
export function reviewPage(input: ReviewInput): string {
  const {release, live} = input
  const findings = numbered(input)
  const open = findings.filter(({finding}) => !finding.waived)
  const script = live ? `${pageScript}\n${liveScript}` : pageScript
  const policy = contentPolicy(pageStyle, script, live !== null)
  const title = `Review of ${input.file.split(/[\\/]/).pop() ?? input.file}`
  const rows = releaseRows(release, findings)
  const rest = new Set(findings)
  const text = rows.map(row => {
    const own = findings.filter(candidate => rest.has(candidate) && !candidate.finding.isDocument && belongsTo(candidate.range, row.range))
    for (const finding of own) rest.delete(finding)
    return html`<div class="row${row.isWide ? ' wide' : ''}">${margin(own, input)}<div class="text">${row.markup}</div></div>`
  })
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(pageStyle)}</style></head>
<body${isDense(findings, release) ? html` class="dense"` : null}${live ? html` data-base="${live.base}"` : null}>
<a class="skip" href="#release">To the release</a>
<header class="top"><h1>${title}</h1>
<p class="meta">${input.profile} profile, judged as of ${release.asOf}, harborlint ${input.version}</p>
<p class="summary">${summary(open)}${findings.length > open.length ? `; ${findings.length - open.length} waived` : ''}. ${release.statements.length} forward-looking ${release.statements.length === 1 ? 'statement' : 'statements'}, ${
    release.cautionary ? `${release.cautionary.factors.filter(factor => !factor.catchAll).length} risk factors named` : 'no cautionary paragraph found'
  }.</p>
<nav aria-label="Parts of this page"><a href="#release">Release</a> <a href="#coverage">Coverage</a> <a href="#figures">Figures</a> <a href="#checked">What was checked</a> <a href="#sign-off">Sign-off</a></nav>
${filters(findings)}
${release.statements.length > 0 ? legend : null}
</header>
${live ? html`<p class="notice" role="status" hidden><span></span> <button type="button">Load anew</button></p>` : null}
<main>
<section id="release" aria-label="The release"><article>
${margin([...rest], input)}
${text}</article></section>
<section id="coverage"><h2>Statements and the factors that meet them</h2>${coverageTable(release)}</section>
<section id="figures"><h2>Figures</h2>${figuresTable(release)}</section>
<section id="checked"><h2>What was checked</h2>${checkedSection(input)}</section>
<section id="sign-off"><h2>Sign-off</h2>${signOff(input)}</section>
</main>
<script>${raw(script)}</script>
</body></html>
`.html
}

// Findings that have no row of their own are about the whole release and stand beside its head.
function margin(findings: readonly NumberedFinding[], {release, live}: ReviewInput): Markup | null {
  return findings.length > 0 ? html`<div class="margin">${findings.map(finding => findingCard(finding, release, live))}</div>` : null
}

const legend = html`<p class="legend">Forward-looking: <span class="statement strong plan">plan or objective</span> <span class="statement strong projection">projection</span> <span class="statement strong performance">future performance</span> <span class="statement strong assumption">assumption</span> <span class="statement weak plan">weak</span></p>`

// What stands between two words at the end of a row belongs to it; words begin before its end.
function belongsTo({from, to}: TextRange, row: TextRange): boolean {
  return from < row.to || (from === to && from === row.to)
}

function numbered({findings, release}: ReviewInput): readonly NumberedFinding[] {
  const ordered = [...findings].sort((a, b) => Number(b.isDocument) - Number(a.isDocument) || a.span.start - b.span.start)
  return ordered.map((finding, index) => ({number: index + 1, finding, range: placeOf(finding.span, release)}))
}

// What was deleted or hidden at the end of a paragraph stands behind its last word, not before the next paragraph.
function placeOf({start, end}: Span, {reading: {map, source}}: ReviewInput['release']): TextRange {
  if (end > start || start === 0 || source[start - 1] === '\n') return map.range({start, end})
  const {to} = map.range({start: start - 1, end: start})
  return {from: to, to}
}

// Unfolded, the cards of the margin would be longer than the text: about the characters of each, and the room around a card.
function isDense(findings: readonly NumberedFinding[], {text}: ReviewInput['release']): boolean {
  const cards = findings.reduce((sum, {finding: {message, why, remedy}}) => sum + message.length + why.length + remedy.length + 140, 0)
  return findings.length > 3 && cards > text.length
}

function summary(open: readonly NumberedFinding[]): string {
  if (open.length === 0) return 'No findings'
  const count = (severity: string): number => open.filter(({finding}) => finding.severity === severity).length
  const words = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(count('info'), 'note')].filter(Boolean)
  return words.join(', ')
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}

function filters(findings: readonly NumberedFinding[]): Markup | null {
  if (findings.length === 0) return null
  const select = (name: string, label: string, of: (finding: NumberedFinding['finding']) => readonly [string, string]): Markup => {
    const options = [...new Map(findings.map(({finding}) => of(finding)))].sort(([, a], [, b]) => (a < b ? -1 : 1))
    return html`<label>${label} <select name="${name}"><option value="">all</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label> `
  }
  const familyOf = ({rule}: NumberedFinding['finding']): string => rule.split('/')[0] ?? ''
  return html`<form class="filters" aria-label="Filter the findings">${select('severity', 'Severity', ({severity}) => [severity, severityWords[severity]])}${select('family', 'Family', finding => [familyOf(finding), familyOf(finding)])}${select('section', 'Section', ({section}) => [section ?? 'document', sectionName(section ?? 'document')])}
<button type="button" class="fold-all" hidden></button> <output aria-live="polite"></output> <span class="keys"><kbd>j</kbd> next, <kbd>k</kbd> previous finding</span></form>`
}

function signOff({live, findings, release, hash}: ReviewInput): Markup {
  const open = findings.filter(finding => !finding.waived)
  const left = live ? open.filter(finding => !live.resolved.includes(finding.fingerprint)).length : open.length
  if (live?.signedOff) return html`<p class="signed">Signed off by ${live.signedOff.by} on ${live.signedOff.on}.</p>`
  const form = live
    ? html`<form method="post" action="${live.base}sign-off" data-form="sign-off"><input type="hidden" name="hash" value="${hash}"><label>Your name <input name="by" required autocomplete="name"></label> <button type="submit">Sign off this text</button><p>${left > 0 ? `${plural(left, 'finding')} neither waived nor dealt with.` : 'Every finding is waived or dealt with.'}</p></form>`
    : null
  return html`${form}<table class="lines"><tbody>${['Prepared by', 'Reviewed by (legal)', 'Approved for release'].map(role => html`<tr><th scope="row">${role}</th><td></td><td>Date</td><td></td></tr>`)}</tbody></table><p class="meta">Release dated ${release.date?.iso ?? '—'}, SHA-256 ${hash}.</p>`
}
