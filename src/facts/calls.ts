import type {Block} from '../outline/block.ts'
import type {Sentence} from '../sentences/sentence.ts'
import {gate} from '../text/gated-pattern.ts'
import type {TextRange} from '../text/span.ts'
import {type Access, findAccess} from './calls/access.ts'
import type {DateMention} from './dates/days.ts'
import type {RelativeDay} from './dates/relative-days.ts'
import type {TimeMention} from './dates/times.ts'
import type {Placed, Release} from './release.ts'

/** When a recording of a call can be heard. */
export interface Replay extends Placed {
  readonly from: string | null
  readonly until: string | null
  readonly untilAt: Placed | null
  readonly fromAt: Placed | null
  /** The release says how long: a day, a number of days, "a year". */
  readonly hasEnd: boolean
  /** Can be heard by telephone. */
  readonly byPhone: boolean
}

/** A conference call or webcast that the release announces. */
export interface Call extends Placed {
  /** Placed at the words that announce it. */
  readonly text: string
  readonly sentence: Sentence
  /** ISO. */
  readonly date: string | null
  readonly dateAt: Placed | null
  /** The release says when in some way: a day, "today", "the same day", "Thursday". */
  readonly hasDay: boolean
  /** The announcing sentence itself says when, and is no mere plan. */
  readonly isFixed: boolean
  /** Minutes after midnight. */
  readonly time: number | null
  readonly zone: string | null
  readonly timeAt: Placed | null
  readonly hasSubject: boolean
  /** There is a number, an address, or a pointer to a web site or a link. */
  readonly hasAccess: boolean
  readonly access: readonly Access[]
  readonly replay: Replay | null
  /** An appearance at somebody else's conference. */
  readonly isAppearance: boolean
}

// "will host a conference call", "will be holding a webcast", "plans to host a call", "conference call will begin", "a webcast is scheduled", "to Host Conference Call"
const announced =
  /\b(?:(?:will|shall|plans? to|is going to|intends? to|is (?:pleased|scheduled|set) to|to)(?: also| be)? (?:host(?:ing)?|hold(?:ing)?|conduct(?:ing)?|broadcast|webcast|present|provide|offer|begin|discuss|review|have)\b[^.;]{0,90}?\b(?:conference call|teleconference|tele-conference|webcast|web cast|webinar|earnings call|investor call|audio ?cast|live call|live streaming|conference telephone call|call)\b|\b(?:conference call|teleconference|webcast|webinar|earnings call|investor call)\b(?: and (?:live )?(?:audio )?webcast)?(?: [\w’',-]+){0,8}? (?:will (?:be (?:held|hosted|conducted|broadcast|webcast)|begin|start|take place|commence)|is scheduled|is set|has been scheduled|begins at))/i
const called = gate(/\b(?:conference call|teleconference|tele-conference|webcast|web cast|webinar|earnings call|investor call|audio ?cast|streaming)\b/i)
// Calls that do not take place, have taken place, or are not announced here.
const notAnnounced = gate(
  /\b(?:no (?:conference )?call|not (?:host|hold|be)|postpon\w+|cancel\w*|defer\w*|resched\w+|later (?:date|release)|separate (?:press )?release|was held|were held|hosted on|previously announced that|from time to time|use (?:these|our)|channels?|in (?:the|a) (?:future|subsequent)|each quarter|(?:updates?|information|details?|guidance|colou?r|comments?)\b[^.;]{0,50}\b(?:on|during|in) (?:our|its|their)\b|quarterly (?:conference )?calls|undertakes? no|forward-looking)\b/i
)
const appearance =
  /\b(?:present(?:ing|ation|s)? (?:at|in)|participat\w+ in|speak(?:ing)? at|fireside|investor (?:conference|forum|day)|healthcare conference|(?:annual|technology|growth|global|energy|industrial) [\w ]{0,30}conference|summit|symposium|expo|annual (?:general )?meeting|attend|booth)\b/i
const subject =
  /\b(?:discuss|review|results|regarding|about|concerning|relating|earnings|update|transaction|merger|acquisition|meeting|presentation|provide|outlook|financial|quarter|business|topic|q&a|questions)\b/i
const pointer = /\b(?:web ?site|web ?page|click|link|register|registration|internet|online|investor relations (?:page|section)|www\.|https?:|[a-z]\.com\b)/i
const someDay = gate(
  /\b(?:today|tomorrow|this (?:morning|afternoon|evening)|same day|that day|(?:Mon|Tues|Wednes|Thurs|Fri)day|tonight|following the (?:release|announcement)|immediately (?:following|after))\b/i
)
const replayWords = gate(/\b(?:replay(?:ed)?|re-?broadcast|recording|recorded|archived?|playback)\b/i)
const untilWords = gate(/\b(?:until|through|thru|to|till|ending|expires?(?: on)?|up to)\b[^.;]{0,50}$/i)
const fromWords = gate(/\b(?:from|beginning|starting|commencing|after|as of|available(?: on)?|approximately)\b[^.;]{0,60}$/i)
const forDays = gate(
  /\bfor (?:at least |approximately |about |a period of |the next |up to )?(?:\w+ )?(?:\(\d+\) )?(?:\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty|sixty|ninety|a|an)[ -](?:calendar |business )?(?:hours?|days?|weeks?|months?|years?)\b|\b(?:\d+|one|two|three|seven|thirty|sixty|ninety)[ -](?:days?|weeks?|months?|year) (?:following|after)\b|\b(?:indefinitely|permanent)/i
)
const quiet: ReadonlySet<string> = new Set(['cautionary', 'about', 'offering-legend', 'furniture', 'table'])

/** Finds the calls and webcasts that the release announces: one for each place that announces one with its own day. */
export function findCalls(release: Release): readonly Call[] {
  if (!called.test(release.text)) return []
  const calls: Call[] = []
  for (const sentence of release.sentences) {
    if (quiet.has(sentence.section) || !called.test(sentence.text) || notAnnounced.test(sentence.text)) continue
    const match = announced.exec(sentence.text)
    if (!match) continue
    const call = callOf(release, sentence, match)
    const same = calls.findIndex(other => other.isAppearance === call.isAppearance && (other.date === null || call.date === null || other.date === call.date))
    if (same < 0) calls.push(call)
    else calls[same] = together(calls[same] as Call, call)
  }
  return calls
}

function callOf(release: Release, sentence: Sentence, match: RegExpExecArray): Call {
  const window = windowOf(release, sentence)
  const text = release.text.slice(window.from, window.to)
  const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + match[0].length}
  const day = dayOf(release, {sentence, window, from: range.from})
  const time = timeOf(release, sentence, window)
  const access = findAccess(release, window)
  return {
    text: match[0],
    range,
    span: release.spanOf(range),
    sentence,
    date: day?.iso ?? null,
    dateAt: day && {range: day.range, span: day.span},
    hasDay: day !== null || someDay.test(text),
    isFixed: time !== null || someDay.test(sentence.text) || (day !== null && day.range.from < sentence.range.to),
    time: time?.minutes ?? null,
    zone: time?.zone ?? null,
    timeAt: time && {range: time.range, span: time.span},
    // In a release on results, on a deal or a trial the news itself is the subject.
    hasSubject: subject.test(text) || release.types.some(type => type !== 'call-notice' && type !== 'ordinary'),
    hasAccess: access.length > 0 || pointer.test(text),
    access,
    replay: replayOf(release, window),
    isAppearance: appearance.test(sentence.text)
  }
}

// Two places that announce one call: the fuller one counts, with what the other adds.
function together(a: Call, b: Call): Call {
  const [main, other] = b.access.length > a.access.length || (b.time !== null && a.time === null) ? [b, a] : [a, b]
  const known = new Set(main.access.map(({range}) => range.from))
  return {
    ...main,
    date: main.date ?? other.date,
    dateAt: main.dateAt ?? other.dateAt,
    hasDay: main.hasDay || other.hasDay,
    isFixed: main.isFixed || other.isFixed,
    time: main.time ?? other.time,
    zone: main.zone ?? other.zone,
    timeAt: main.timeAt ?? other.timeAt,
    hasSubject: main.hasSubject || other.hasSubject,
    hasAccess: main.hasAccess || other.hasAccess,
    access: [...main.access, ...other.access.filter(({range}) => !known.has(range.from))].sort((x, y) => x.range.from - y.range.from),
    replay: main.replay ?? other.replay
  }
}

// From the sentence to the end of what is said of the call: the blocks that follow until another part begins.
function windowOf({blocks, text}: Release, sentence: Sentence): TextRange {
  const first = blocks.indexOf(sentence.block)
  let to = sentence.block.range.to
  let length = 0
  for (let index = first + 1; index < blocks.length && length < 2500; index++) {
    const block = blocks[index]
    if (!block) break
    if (otherPart.test(block.text) || (isHeading(block) && !blocks.slice(index + 1, index + 4).some(({text: next}) => joining.test(next)))) break
    length += block.text.length
    to = block.range.to
  }
  return {from: sentence.block.range.from === 0 ? sentence.range.from : sentence.block.range.from, to: Math.min(to, text.length)}
}

const otherPart = gate(
  /^(?:about|forward[- ]looking|safe harbor|cautionary|non-?gaap|use of|contacts?:?|investor (?:relations )?contacts?|media contacts?|financial (?:tables|statements)|condensed|consolidated|reconciliation|source\b|###|notes?:)/i
)

// "Replay", "Dial-in numbers": headings inside what is said of a call.
function isHeading({kind, text}: Block): boolean {
  return kind === 'heading' && !called.test(text) && !/\b(?:call|replay|dial|access|live|participant|details|date|time|conference)\b/i.test(text)
}

const joining = gate(/\b(?:dial(?:ing|-in)?|conference call|webcast|replay|participants?)\b/i)

type AnyDay = Pick<DateMention, 'iso' | 'range' | 'span'> | Pick<RelativeDay, 'iso' | 'range' | 'span'>

interface Around {
  readonly sentence: Sentence
  readonly window: TextRange
  /** Where the words begin that announce the call. */
  readonly from: number
}

// The day in the sentence, behind the words that announce the call rather than before; else the first in its window that no replay takes.
function dayOf(release: Release, {sentence, window, from}: Around): AnyDay | null {
  const dateline = release.date?.from === 'dateline' ? release.date.range : null
  const days: AnyDay[] = [...release.dates, ...release.relativeDays].filter(({range, iso}) => {
    if (iso === null || range.from < window.from || range.to > window.to) return false
    return !(dateline && range.from < dateline.to && dateline.from < range.to) && !isOtherDay(release, range) && release.roleAt(range.from) !== 'furniture'
  })
  const inside = days.filter(
    ({range}) => range.from >= sentence.range.from && range.to <= sentence.range.to && !isReplayDay(release, range, sentence.range.from)
  )
  const later = days.filter(
    ({range}) => range.from > sentence.range.to && range.from - sentence.range.to < 700 && !isReplayDay(release, range, sentence.range.to)
  )
  const behind = inside.filter(({range}) => range.from >= from)
  const groups = [behind.filter(isDate), inside.filter(isDate), behind, inside.filter(day => !isToday(release, day)), later.filter(isDate), later]
  return groups.find(group => group.length > 0)?.[0] ?? null
}

function isDate(day: AnyDay): boolean {
  return 'exists' in day
}

// "today announced that it will"
function isToday({text}: Release, {range}: AnyDay): boolean {
  return /^\s(?:announced|reported|said|released|provided)/i.test(text.slice(range.to, range.to + 12))
}

function isReplayDay({text}: Release, {from}: TextRange, start: number): boolean {
  return replayWords.test(text.slice(Math.max(start, from - 220), from))
}

// "quarter ended March 31", "results on May 8, before the market opens"
function isOtherDay({text}: Release, {from}: TextRange): boolean {
  return /\b(?:ended|ending|as of|dated|filed|announced|report(?:ed|s)?|release[ds]?|issued)\b[^,;.]{0,70}$/i.test(text.slice(Math.max(0, from - 90), from))
}

function timeOf(release: Release, sentence: Sentence, window: TextRange): TimeMention | null {
  const times = release.times.filter(({range}) => range.from >= window.from && range.to <= window.to)
  return (
    times.find(({range}) => range.from >= sentence.range.from && range.to <= sentence.range.to) ??
    times.find(({range}) => !isReplayDay(release, range, sentence.range.from)) ??
    null
  )
}

// The sentence of the window that says how long a recording can be heard; failing that, the first that speaks of one.
function replayOf(release: Release, window: TextRange): Replay | null {
  const sentences = release.sentences.filter(({range, text}) => range.from >= window.from && range.to <= window.to && replayWords.test(text))
  const replays = sentences.map(sentence => replayIn(release, sentence))
  return replays.find(replay => replay?.until) ?? replays.find(replay => replay?.hasEnd) ?? replays.find(replay => replay !== null) ?? null
}

function replayIn(release: Release, sentence: Sentence): Replay | null {
  const start = sentence.range.from + (replayWords.exec(sentence.text)?.index ?? 0)
  const days = release.dates.filter(({range, iso}) => iso !== null && range.from > start && range.to <= sentence.range.to)
  const head = (day: DateMention): string => {
    const to = Math.min(day.range.from, day.weekdayAt?.range.from ?? day.range.from)
    return release.text.slice(Math.max(start, to - 70), to).replace(/\b([ap])\.m\./gi, '$1m')
  }
  const until = days.find(day => untilWords.test(head(day)))
  const from = days.find(day => day !== until && fromWords.test(head(day)) && day.range.from < (until?.range.from ?? Infinity))
  const hasEnd = until !== undefined || forDays.test(sentence.text)
  const byPhone = /\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}/.test(sentence.text)
  if (!hasEnd && days.length === 0 && !byPhone) return null
  return {
    from: from?.iso ?? null,
    until: until?.iso ?? null,
    fromAt: from ? {range: from.range, span: from.span} : null,
    untilAt: until ? {range: until.range, span: until.span} : null,
    hasEnd,
    byPhone,
    range: sentence.range,
    span: sentence.span
  }
}
