import {html, type Markup, withQuotes} from './markup.ts'
import type {NumberedFinding} from './release-text.ts'
import type {LiveReview} from './review-input.ts'

/** A finding as a card in the margin. */
export function findingCard({number, finding}: NumberedFinding, live: LiveReview | null): Markup {
  const {rule, severity, message, why, remedy, authority, url, fixes, waived, section, isDocument} = finding
  const family = rule.split('/')[0] ?? ''
  const isResolved = live?.resolved.includes(finding.fingerprint) ?? false
  const suggestion = fixes[0]?.edits
    .map(edit => edit.text.trim())
    .filter(Boolean)
    .join(' … ')
  return html`<section class="card ${severity}${waived ? ' waived' : ''}${isResolved ? ' resolved' : ''}" id="finding-${number}" tabindex="-1" aria-label="Finding ${number}"
 data-severity="${severity}" data-family="${family}" data-section="${section ?? 'document'}">
<p class="card-head"><span class="number">${number}</span> <span class="severity">${severity}</span> <a class="rule" href="${url}" rel="noreferrer">${rule}</a>${
    isDocument ? html` <span class="whole">whole release</span>` : html` <a class="back" href="#words-${number}">to the words</a>`
  }</p>
<p class="message">${withQuotes(message)}</p>
<p class="why"><strong>Why</strong> ${withQuotes(why)} <span class="authority">(${authorityWords[authority]})</span></p>
<p class="remedy"><strong>What to do</strong> ${withQuotes(remedy)}</p>
${suggestion ? html`<p class="suggestion"><strong>Suggested wording</strong> <ins>${suggestion}</ins></p>` : null}
${waived ? html`<p class="waiver"><strong>Waived</strong> by ${waived.by} on ${waived.on}${waived.expires ? `, until ${waived.expires}` : ''}: ${waived.reason}</p>` : null}
${live && !waived ? decisions(live, finding.fingerprint, number, isResolved) : null}
</section>`
}

const authorityWords = {
  statute: 'rests on statute or agency rule',
  listing: 'rests on an exchange rule',
  staff: 'rests on a staff position, which is not a rule',
  case: 'rests on court decisions; circuits may differ',
  practice: 'drafting practice; no legal authority is claimed',
  arithmetic: 'arithmetic or internal consistency; no legal claim'
} as const

function decisions({base}: LiveReview, fingerprint: string, number: number, isResolved: boolean): Markup {
  return html`<details class="decide"><summary>Decide</summary>
<form method="post" action="${base}waive" data-form="waive"><input type="hidden" name="fingerprint" value="${fingerprint}">
<label>Reason <textarea name="reason" required rows="2" id="reason-${number}"></textarea></label>
<label>Your name <input name="by" required autocomplete="name"></label>
<label>Until <input name="expires" type="date"></label>
<button type="submit">Waive</button></form>
<form method="post" action="${base}resolve" data-form="resolve"><input type="hidden" name="fingerprint" value="${fingerprint}"><input type="hidden" name="resolved" value="${isResolved ? 'no' : 'yes'}">
<button type="submit">${isResolved ? 'Open again' : 'Mark as dealt with'}</button></form></details>`
}
