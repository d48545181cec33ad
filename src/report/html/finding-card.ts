import type {Release} from '../../facts/release.ts'
import type {Fix} from '../../rule/define-rule.ts'
import {authorityWords} from '../authority-words.ts'
import {severityWords} from '../severity-words.ts'
import {html, type Markup, withQuotes} from './markup.ts'
import type {NumberedFinding} from './release-text.ts'
import type {LiveReview} from './review-input.ts'

/**
 * A finding as a card in the margin. Its reasons may be folded away on a screen, never on paper and never without
 * the script that folds them.
 */
export function findingCard({number, finding}: NumberedFinding, release: Release, live: LiveReview | null): Markup {
  const {rule, severity, message, why, remedy, authority, url, fixes, waived, section, isDocument, fingerprint} = finding
  const isResolved = live?.resolved.includes(fingerprint) ?? false
  const state = waived ? ' waived' : isResolved ? ' resolved' : ''
  const fix = fixes[0]
  return html`<section class="card ${severity}${state}" id="finding-${number}" tabindex="-1" aria-label="Finding ${number}"
 data-severity="${severity}" data-family="${rule.split('/')[0] ?? ''}" data-section="${section ?? 'document'}" data-fingerprint="${fingerprint}">
<p class="message"><span class="number">${number}</span> <span class="severity">${severityWords[severity]}</span> ${withQuotes(message)}${
    waived ? html` <span class="state">waived</span>` : isResolved ? html` <span class="state">dealt with</span>` : null
  }</p>
<button type="button" class="fold" aria-expanded="true" aria-controls="reasons-${number}" aria-label="Reasons of finding ${number}" hidden></button>
<div class="reasons" id="reasons-${number}">
<p class="why"><strong>Why</strong> ${withQuotes(why)} <span class="authority">(${authorityWords[authority]})</span></p>
<p class="remedy"><strong>What to do</strong> ${withQuotes(remedy)}</p>
${fix ? suggestion(fix, release) : null}
${waived ? html`<p class="waiver"><strong>Waived</strong> by ${waived.by} on ${waived.on}${waived.expires ? `, until ${waived.expires}` : ''}: ${waived.reason}</p>` : null}
<p class="source"><a class="rule" href="${url}" rel="noreferrer">${rule}</a> ${
    isDocument ? html`<span class="whole">about the whole release</span>` : html`<a class="back" href="#words-${number}">to the words</a>`
  }</p>
${live && !waived ? decisions(live, fingerprint, number, isResolved) : null}
</div></section>`
}

function suggestion({title, edits}: Fix, release: Release): Markup {
  const changes = edits.map(({span, text}) => {
    const {from, to} = release.reading.map.range(span)
    const old = release.text.slice(from, to).trim()
    return html`${old ? html`<del><span class="unseen">instead of: </span>${old}</del> ` : null}${
      text.trim() ? html`<ins><span class="unseen">write: </span>${text.trim()}</ins>` : null
    }`
  })
  return html`<p class="suggestion"><strong>${title}</strong> ${changes.map((change, index) => html`${index > 0 ? ' … ' : ''}${change}`)}</p>`
}

function decisions({base}: LiveReview, fingerprint: string, number: number, isResolved: boolean): Markup {
  return html`<details class="decide"><summary>Decide</summary>
<form method="post" action="${base}waive" data-form="waive"><input type="hidden" name="fingerprint" value="${fingerprint}">
<label>Reason <textarea name="reason" required rows="2" id="reason-${number}"></textarea></label>
<label>Your name <input name="by" required autocomplete="name"></label>
<label>Until (optional) <input name="expires" type="date"></label>
<button type="submit">Waive</button></form>
<form method="post" action="${base}resolve" data-form="resolve"><input type="hidden" name="fingerprint" value="${fingerprint}"><input type="hidden" name="resolved" value="${isResolved ? 'no' : 'yes'}">
<button type="submit">${isResolved ? 'Open again' : 'Mark as dealt with'}</button></form></details>`
}
