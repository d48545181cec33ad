import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {daysBetween} from './calendar.ts'
import type {DateMention} from './days.ts'
import {isQuoted} from './quoted.ts'

/** A day on which, by the tense of the verb that governs it, something happens or has happened. */
export interface DatedEvent {
  readonly date: DateMention
  readonly tense: 'future' | 'past'
  /** The words that show the tense, as written. */
  readonly verb: string
  readonly sentence: Sentence
  /** The end of a period on which the release reports: "quarter ended June 30, 2026". */
  readonly isPeriodEnd: boolean
}

// "will close on", "is scheduled for", "is expected to be held on": a verb that looks ahead of the day of the release
const future =
  /\b(?:will|shall|(?:is|are) (?:scheduled|expected|planned|set|slated|due|anticipated|to be)\b|(?:expects?|plans?|intends?|anticipates?) to|to be (?:held|paid|filed|released|completed|delivered))\b/gi
// A verb or noun between the future verb and the day that takes the day for itself: "will pay holders of record on", "will report results for the year ended"
const intervening = gate(
  /\b(?:announced|filed|dated|ended|issued|adopted|approved|declared|signed|entered|executed|made|held|completed|acquired|received|published|released|reported|disclosed|record|since|as of|as at|from|was|were|had|did|commenced|began|started|launched|granted|outstanding|effective|retroactive|of|than the|compared|versus|period|quarter|year|fiscal|anniversary|previously|earlier|later|after|following|ago|before|prior|between)\b/i
)
// "on March 12", "by Friday, March 12", "no later than March 12", "through March 12", "at 5 p.m. on March 12": how a day hangs on its verb
const link =
  /\b(?:on|by|until|through|no later than|not later than|on or about|on or before|beginning|beginning on|starting|starting on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)(?: or (?:about|around|before))?,? ?$/i
// "was completed on", "closed on", "announced on": a verb of the past with its day beside it
const past =
  /\b(?:(?:was|were|has been|have been) (?:\w+ly )?(?:completed|closed|signed|held|filed|issued|approved|adopted|announced|declared|granted|received|sold|paid|launched|appointed|elected|executed|consummated|terminated|acquired|released|published)|(?<!\b(?:be|being|to|is|are|as|or|and|was|were|previously|call|meeting|notes|shares|webcast|conference) )(?:completed|closed|signed|entered into [\w\s]{0,40}agreement|announced|reported|launched|commenced|began|acquired|appointed|elected|consummated|filed|received))(?: [\w’'-]+){0,2}? on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i
// Words that look ahead: a sentence that has one does not report only.
const looksAhead = gate(
  /\b(?:will|shall|would|expects?|expected|expecting|anticipates?|anticipated|plans?|planned|intends?|estimates?|estimated|forecasts?|projects?|projected|guidance|outlook|targets?|budget|upcoming|ending|scheduled|to be|may|could|should|next|if|until|through|maturing|matures?|due(?! to)|expires?|pro forma|assum\w+|going forward|fiscal 20\d\d ending)\b/
)
// A verb that reports: "rose", "was", "totaled"
const reports =
  /\b(?:was|were|rose|fell|increased|decreased|declined|grew|totall?ed|reported|announced|amounted|had|improved|compared|versus|up|down|posted|generated|earned|recorded|results|(?:have|has) been|(?:are|is) included|filed)\b/i
// "quarter ended June 30, 2026 was", "… increased": what is told of the period at once
//                             ^^^^    ^^^^^^^^^
const toldAtOnce = /^[,)]{0,2} (?:(?:\w+ly|also) )?(?:was|were|rose|fell|increased|decreased|declined|grew|improved|totall?ed|amounted)\b/i
const endedOn = gate(/\b(?:quarters?|months?|weeks?|years?|periods?|half)(?: periods?)? ended(?: on)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i)
const asOf = /\bas (?:of|at) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i
const balance =
  /\b(?:cash|debt|assets|liabilities|backlog|outstanding|borrowings|liquidity|employ\w+|stores|portfolio|balance|loans|deposits|equity|inventor\w+)\b/i
const quiet: ReadonlySet<string> = new Set(['cautionary', 'about', 'contact', 'furniture', 'offering-legend', 'dateline', 'table'])

// "Annual Report on Form 10-K for the year ended"
const filedFor = /\b(?:Form 10-[KQ]|(?:Annual|Quarterly) Report)\b/i
// How far around a day its sentence is read.
const reach = 800

/** Finds the days whose governing verb shows plainly that they lie ahead or behind. */
export function findDatedEvents(release: Release): readonly DatedEvent[] {
  const {sentences, dates} = release
  const events: DatedEvent[] = []
  let next = 0
  for (const sentence of sentences) {
    while ((dates[next]?.range.from ?? Infinity) < sentence.range.from) next++
    if (sentence.block.kind === 'cell' || (quiet.has(sentence.section) && !filedFor.test(sentence.text))) continue
    for (let index = next; (dates[index]?.range.to ?? Infinity) <= sentence.range.to; index++) {
      const date = dates[index] as DateMention
      if (date.iso === null) continue
      const isQuiet = quiet.has(sentence.section) || quiet.has(release.roleAt(date.range.from))
      const event = isQuiet || !isQuoted(release, date.range) ? eventOf(date, sentence) : null
      if (event && (!isQuiet || isOfReport(event))) events.push(event)
    }
  }
  return events
}

/**
 * The ends of periods on which the release reports as past although they lie after its date, by up to a year.
 * Two or more show that the year of the dateline is wrong.
 */
export function endsAfter({datedEvents}: Pick<Release, 'datedEvents'>, dateline: string): readonly DatedEvent[] {
  return datedEvents.filter(({date, tense, isPeriodEnd}) => {
    if (tense !== 'past' || !isPeriodEnd || date.iso === null || !date.yearStated) return false
    const away = daysBetween(dateline, date.iso)
    return away > 8 && away < 366
  })
}

// "Form 10-K for the fiscal year ended September 30, 2018": a report that is filed, even in a legend
function isOfReport({date, verb, sentence}: DatedEvent): boolean {
  const at = date.range.from - sentence.range.from
  return verb === 'ended' && filedFor.test(sentence.text.slice(Math.max(0, at - 60), at))
}

function eventOf(date: DateMention, sentence: Sentence): DatedEvent | null {
  const start = Math.min(date.range.from, date.weekdayAt?.range.from ?? date.range.from)
  const at = start - sentence.range.from
  const head = sentence.text.slice(Math.max(0, at - reach), at)
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf(' but '), head.lastIndexOf(' which '), 0))
  if (endedOn.test(head) || asOf.test(head)) {
    if (!endedOn.test(head) && !isBalance(sentence.text.slice(Math.max(0, at - reach), at + reach))) return null
    const tail = sentence.text.slice(date.range.to - sentence.range.from, at + reach)
    const isTold = toldAtOnce.test(tail.slice(0, 60)) || (reports.test(head + tail) && !looksAhead.test(head + tail))
    if (!isTold) return null
    return {date, tense: 'past', verb: endedOn.test(head) ? 'ended' : 'as of', sentence, isPeriodEnd: true}
  }
  const done = past.exec(clause)
  if (done && !/\b(?:will|to|if|until|unless)\b[^,;]*$/i.test(clause.slice(0, done.index)))
    return {date, tense: 'past', verb: done[0].trim(), sentence, isPeriodEnd: false}
  const ahead = [...clause.matchAll(future)].at(-1)
  if (!ahead) return null
  const between = clause
    .slice(ahead.index + ahead[0].length)
    .replace(/^ (?:held|paid|filed|issued|released|completed)\b|\b(?:be|become) \w+/, '')
    .replace(link, '')
  if (between.length > 160 || intervening.test(between) || !link.test(clause)) return null
  return {date, tense: 'future', verb: ahead[0], sentence, isPeriodEnd: false}
}

// "As of March 31, 2026, cash was": a balance, and no record date or day of effect.
function isBalance(text: string): boolean {
  return balance.test(text) && !/\b(?:record|effective|appoint\w*|dividends?|promot\w*|resign\w*)\b/i.test(text)
}
