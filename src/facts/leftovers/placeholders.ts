import {gate} from '../../text/gated-pattern.ts'
import {overlaps} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {leftoverAt} from './leftover-at.ts'

// Something in square brackets, with a currency sign before it: "$[●]", "[TBD]", "[NTD: confirm with CFO]"
const bracket = /[$€£]?\[([^\][\n]{0,200})\]/g
// What a placeholder holds: nothing, a bullet, blanks, a note, or the name of the fact that is missing
const unfilled =
  /^(?:[●•⚫○◦∙]+|_+|x{1,4}|X{1,4}|\?+|\.{2,}|…|TBD|TBC|TBA|TK|TKTK|NTD\b.*|N\.?T\.?D\.?:.*|note\sto\s(?:draft|self|file)\b.*|(?:to\s)?(?:be\s)?(?:insert(?:ed)?|confirm(?:ed)?|add(?:ed)?|update[d]?|determined|completed|provided|discuss(?:ed)?|come|verify|check)\b.*|please\s(?:confirm|insert|provide|check|advise)\b.*|(?:company|issuer|client|underwriter|bank|agent|counterparty)(?:\sname)?|(?:full\s)?name(?:,?\stitle)?|title|date|day|month|year|time|amount|number|price|figure|percent(?:age)?|quote|city|state|city,\sstate|location|ticker|symbol|phone(?:\snumber)?|tel(?:ephone)?|e-?mail(?:\saddress)?|address|website|url|link|blank|placeholder|exchange|headline|subheadline|boilerplate|month\s(?:day|dd|xx),?\s?\w*|dd|mm|yyyy|mm\/dd\/yy(?:yy)?|(?:Mon|Tues|Wednes|Thurs|Fri)day\?)$/i
// "[email protected]", "[1]", "[sic]", "[LOGO]", "[T]he", "[***]" are none of these.
// A star or a blank counts only where a figure or a word is missing: "$[*]", "[ ] million", "of [*] shares"
const blank = /^\*?$/
const unitAfter = gate(/^\s?(?:%|percent|million|billion|thousand|shares|per\sshare|cents|units|warrants|days|,\s?20|,\s(?:19|20))/i)
// A line to write on, within words: "of ____ shares", "$____"
const line = /(?:[$€£]\s?|[A-Za-z,]\s)(_{3,})(?!_)(?=[\s%.,]|$)|(?<!_)(_{3,})(?!_)(?=\s?(?:%|percent|million|billion|shares|per\sshare|,\s?20\d\d))/g
// A bullet in place of a figure: "$● million", "●%"
const bareBullet = /[$€£]\s?[●•⚫](?=[\s.,%]|$)|(?<=\s)[●⚫](?=\s?(?:%|percent|million|billion|per\sshare|shares\b))/g
// "TBD", "$XX million", "x.x%", "Q3 20XX", "TKTK", "Month XX, 2025"
const unfinished =
  /\bTBD\b|\bTKTK\b|\bTK\b(?=\s(?:million|billion|percent|shares|per\sshare|TK\b)|%)|[$€£]\s?TK\b|\b(?:[Dd]ate|[Tt]ime|[Ll]ocation|[Vv]enue|[Ss]peaker|[Nn]umber|[Pp]rice|[Tt]erms?|[Aa]mount|[Pp]asscode|[Dd]ial-in|[Ll]ink|[Tt]itle|[Cc]ity)\b\W{1,3}(?:is\s|are\s)?(?:TBA|TBC)\b|[$€£]\s?[Xx]{1,4}(?:[.,][Xx]{1,4}){0,3}(?![A-Za-z0-9])|(?<![A-Za-z0-9$€£.,])[Xx]{2,4}(?:[.,][Xx]{1,4}){0,3}(?=\s?%|\s(?:percent|million|billion|cents|per\sshare|shares)\b)|(?<![A-Za-z0-9$€£.,])[Xx]\.[Xx]{1,2}(?=\s?%|\s(?:percent|million|billion|times)\b)|(?<![A-Za-z0-9$€£.,-])[Xx](?=%)|[$€£]\s?\d{1,3}(?:[.,][Xx]{1,3}|[Xx]{2,3})(?![A-Za-z0-9])|(?<![A-Za-z0-9.,])\d{1,3}\.[Xx]{1,2}(?=\s?%|\s(?:percent|million|billion)\b)|\b[QH][Xx]\s(?:of\s)?(?:FY\s?)?20(?:\d\d|[Xx]{2})\b|\b(?:Q[1-4]\s(?:of\s)?|FY\s?|fiscal\s(?:year\s)?|quarter\sof\s|in\s)20[Xx]{2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:[Xx]{2}|\d{1,2},\s20[Xx]{2})\b(?:,\s20(?:\d\d|[Xx]{2}))?/g
// Some letters of the above: most releases have none
const unfinishedTrigger = gate(/TBD|TKT|TK\b|TB[AC]\b|[$€£]\s?[Xx]|[Xx]{2}[\s%.,]|[Xx]%|[Xx]\.[Xx]|[QH][Xx]\s|20[Xx]{2}|\d[.,]?[Xx]{1,2}[\s%]/)
// A ticker or a class of securities and no placeholder: "(NYSE: TBD)"
const tickerBefore = /(?:NYSE|Nasdaq|TSX|TSXV|OTC\w*|AMEX|ASX|CSE)[^)]{0,12}[:\s]\s?$/i
// "{{ticker}}", "«First_Name»", "%NAME%", "<<Company>>", "${date}", "lorem ipsum"; what Word shows for a field or a
// content control that nobody filled: "Error! Reference source not found.", "Click or tap here to enter text."
const mergeField =
  /\{\{[^{}\n]{1,60}\}\}|«(?:[A-Z][A-Za-z]{0,60}(?:(?:_[A-Za-z]+)+|(?<=[A-Za-z][A-Z][a-z]{1,60}))|[A-Z_]{3,30}|(?:Company|Name|Date|Title|Ticker|City|State|Amount))»|%[A-Z][A-Z0-9_]{2,40}%|<<[A-Za-z][^<>\n]{0,60}>>|\$\{[A-Za-z][\w.]{0,40}\}|\{%\s?[^%\n]{1,60}%\}|<(?:Company|Issuer|First|Last|Full)?[\s_]?(?:Name|Date|Title|Ticker|Company|Amount|City|State|Insert[^<>\n]{0,40}|COMPANY|NAME|DATE|TITLE|TICKER)>|\blorem\sipsum\b|\bMERGEFIELD\b|\bError!\s(?:Reference\ssource\snot\sfound|Bookmark\snot\sdefined|Unknown\sdocument\sproperty\sname)\b\.?|\bClick\s(?:or\stap\s)?(?:here\s)?to\senter\s(?:text|a\sdate)\b\.?|\bChoose\san\sitem\./g
const mergeTrigger = /\{[{%]|\$\{|[«%<]|lorem|MERGEFIELD|Error!|to\senter|Choose\san/i

/** Finds unfilled brackets, unfinished figures and merge fields. */
export function findPlaceholders(release: Release): readonly Leftover[] {
  const {text} = release
  const found: Leftover[] = []
  const add = (kind: Leftover['kind'], from: number, to: number): void => {
    found.push(leftoverAt(release, kind, {from, to}))
  }
  if (text.includes('[')) {
    for (const match of text.matchAll(bracket)) if (isUnfilled(text, match)) add('bracket', match.index, match.index + match[0].length)
  }
  if (text.includes('___')) {
    for (const match of text.matchAll(line)) {
      const blanks = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].indexOf('_')
      if (!isRule(text, start, blanks.length)) add('bracket', /[$€£]/.test(match[0][0] ?? '') ? match.index : start, start + blanks.length)
    }
  }
  if (/[●•⚫]/.test(text)) for (const match of text.matchAll(bareBullet)) add('bracket', match.index, match.index + match[0].length)
  if (unfinishedTrigger.test(text))
    for (const match of text.matchAll(unfinished)) {
      if (/^TBD$/.test(match[0]) && tickerBefore.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
      const shift = /\b(?:TBA|TBC)$/.test(match[0]) ? match[0].length - 3 : 0
      add('tbd', match.index + shift, match.index + match[0].length)
    }
  if (mergeTrigger.test(text)) for (const match of text.matchAll(mergeField)) add('merge-field', match.index, match.index + match[0].length)
  return found.length > 0 ? withoutOverlaps(release, found) : found
}

// The widest of those that share words, and none in blocks of code.
function withoutOverlaps(release: Release, found: readonly Leftover[]): readonly Leftover[] {
  const code = release.blocks.filter(block => block.kind === 'code')
  const kept: Leftover[] = []
  for (const leftover of [...found].sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)) {
    const last = kept.at(-1)
    if (last && leftover.range.from < last.range.to) continue
    if (!code.some(block => overlaps(block.range, leftover.range))) kept.push(leftover)
  }
  return kept
}

function isUnfilled(text: string, match: RegExpExecArray): boolean {
  const inner = (match[1] ?? '').trim()
  const before = text.slice(Math.max(0, match.index - 2), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
  if (/^[$€£]/.test(match[0])) return unfilled.test(inner) || blank.test(inner)
  if (after.startsWith('(')) return false
  // “This [year] was good for the [company]”: words put into a quotation
  if (/^[a-z]{3,9}$/.test(inner) && !/^(?:date|amount|insert|tbd|blank|placeholder)$/.test(inner) && isQuoted(text, match.index)) return false
  if (unfilled.test(inner)) return !/^[A-Za-z]/.test(after) && !(/^(?:x|X)$/.test(inner) && !unitAfter.test(after))
  return blank.test(inner) && (unitAfter.test(after) || (/[a-z,]\s$/.test(before) && /^\s[a-z]/.test(after)))
}

// A rule that divides the text, or a line for a signature, has no words beside it in its block.
function isRule(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(start, start + length + 300)
  const end = after.indexOf('\n')
  const block = before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end))
  const words = block.replace(/_+/g, ' ').trim()
  return words.length < 4 || /^(?:by|name|title|date|signature|signed|dated|its)\b\W*(?:name|title|date)?\W*$/i.test(words) || length > 60
}

// A quotation mark opens before the place in its block and does not close.
function isQuoted(text: string, at: number): boolean {
  const head = text.slice(Math.max(text.lastIndexOf('\n', at), at - 600, 0), at)
  return head.lastIndexOf('“') > head.lastIndexOf('”') || (head.match(/"/g)?.length ?? 0) % 2 === 1
}

/** Are these words alone enough to be found as a merge field, whatever the file says of them? */
export function namesMergeField(words: string): boolean {
  return words.search(mergeField) >= 0
}
