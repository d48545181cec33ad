import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {DateMention} from '../dates/days.ts'
import type {Placed, Release} from '../release.ts'
import {tradingDaysBetween} from './market-days.ts'

/** A notice of deficiency that the issuer has from its exchange. */
export interface DeficiencyNotice extends Placed {
  readonly kind: 'deficiency'
  /** The exchange that sent it. */
  readonly exchange: string
  readonly rule: Placed | null
  readonly basis: Placed | null
  readonly receivedOn: DateMention | null
  /** Trading days from the receipt to the release; null when either day is unknown. */
  readonly daysSince: number | null
}

/** A sentence about the going-concern paragraph of an auditor. */
export interface GoingConcern extends Placed {
  readonly kind: 'going-concern'
  readonly exchange: string | null
  /** Names the auditor's report or opinion. */
  readonly namesOpinion: boolean
  /** Names the statements or the filing it belongs to. */
  readonly namesReport: boolean
}

/** A reverse split that the release announces. */
export interface ReverseSplit extends Placed {
  readonly kind: 'reverse-split'
  readonly exchange: string | null
  readonly effectiveOn: DateMention | null
  /** Trading days from the release to the effective day; null when either is unknown. */
  readonly notice: number | null
  readonly ratio: Placed | null
  readonly time: boolean
  readonly cusip: boolean
  readonly fractions: boolean
}

/** Something about its listing that the release tells. */
export type ListingEvent = DeficiencyNotice | GoingConcern | ReverseSplit

// "received a written notice from the Listing Qualifications Department of Nasdaq"
const noticeReceived = gate(
  /\b(?:received|notified|was\sin\sreceipt|has\sbeen\snotified)\b[^.]{0,160}\b(nasdaq|nyse|new york stock exchange|american stock exchange)\b|\b(nasdaq|nyse|new york stock exchange)\b[^.]{0,100}\b(?:notified|informed|advised|sent|issued)\b[^.]{0,60}\b(?:company|corporation|it)\b/i
)
const noticeWord = gate(/\b(?:notice|notification|letter|notified|deficien|determination|not in compliance|non-?compliance|fail(?:s|ed|ure) to|no longer)\b/i)
const goodNews = gate(
  /\b(?:regain\w*|regaining|back in|return\w* to|restored|cured)\s(?:\w+\s){0,3}compliance|\b(?:has|have)\s(?:now\s)?(?:met|satisfied)\b|\bin compliance with all\b|\bmatter is (?:now )?closed|granted\b[^.]{0,60}\b(?:extension|continued|request)|\bapproved\b|hearing|\bextension\b/i
)
const ruleNumber = /\b(?:rules?|section)\s\(?(?:4\d{3}|5\d{3}|80\d|10\d\d)\b|\b5\d{3}\([a-z]\)/i
const basisOf =
  /\bbid price\b|stockholders['’]? equity|shareholders['’]? equity|market value of|periodic (?:financial )?reports?|form (?:10-[kq]|20-f)|annual report|quarterly report|audit committee|annual meeting|independent directors?|independence|publicly held|public interest|market capitali[sz]ation|proxy|minimum (?:number|holders)|net income from continuing|shell/i
// "The auditor's report contains a going concern paragraph"
const goingConcern = /\bgoing[- ]concern\b/i
const auditor = /\b(?:auditors?|audit|accounting firm|independent registered|accountants?|opinion|explanatory paragraph)\b/i
const opinion =
  /\b(?:opinion|report of (?:its|the|our)|audit(?:or['’]?s)?\sreport|auditors['’]\sreport|audit opinion|report\b[^.]{0,60}\b(?:firm|auditor|accountants?))/i
const statementsNamed = gate(
  /\bform\s(?:10-k|20-f)|\b10-k\b|\b20-f\b|annual report|financial statements?\b[^.]{0,80}\b(?:20|19)\d\d|(?:fiscal\s)?year\s(?:ended|ending)/i
)
const reverse = /\breverse\s(?:stock\s|share\s)?split|\b(?:share|stock)\sconsolidation|consolidation of (?:its|the) (?:\w+\s){0,4}shares/i
const ratio =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)[- ]for[- ](?:\(?\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a\b|every)|\b1\s?:\s?\d+\b|\b\d+\s?:\s?1\b|(?:every|each)\s(?:\(?\w+\)?\s){1,5}(?:shares?|ordinary|of)\b/i
const effectiveWords = gate(
  /\beffect\w*|market open|commence trading|begin\w* trading|split[- ]adjusted|trading on a|opening of (?:trading|the market)|open of (?:trading|business)/i
)
const timeWords = gate(
  /\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|market open|opening of|open of (?:trading|business|the market)|market opens|after (?:the )?(?:market )?close|close of (?:business|trading)|midnight/i
)

/** Finds what the release tells of the issuer's listing. */
export function findListingEvents(release: Release): readonly ListingEvent[] {
  if (!/going[- ]concern|reverse|consolidation|compliance|deficien|delist|bid price|listing/i.test(release.text)) return []
  const prose = release.sentences.filter(({section, block}) => !block.cell && (section === 'lead' || section === 'body' || section === 'quote'))
  const headline = release.sections
    .filter(({role}) => role === 'headline' || role === 'subheadline')
    .map(({text}) => text)
    .join(' ')
  const exchange = release.issuer.tickers.find(({exchange: name}) => /^(?:Nasdaq|NYSE)/.test(name))?.exchange ?? null
  return [...deficiencies(release, prose, headline), ...goingConcerns(prose, exchange), ...reverseSplits(release, prose, headline, exchange)]
}

function deficiencies(release: Release, prose: readonly Sentence[], headline: string): readonly DeficiencyNotice[] {
  if (!release.types.includes('listing-notice') || goodNews.test(headline)) return []
  const index = prose.findIndex(({text}) => noticeReceived.test(text) && noticeWord.test(text))
  const sentence = prose[index]
  if (!sentence || goodNews.test(sentence.text)) return []
  const match = noticeReceived.exec(sentence.text)
  const dateline = release.sections.find(({role}) => role === 'dateline')?.range
  const receivedOn =
    release.dates.find(({range, iso}) => iso !== null && range.from >= Math.max(sentence.range.from, dateline?.to ?? 0) && range.to <= sentence.range.to) ??
    null
  const released = release.date?.iso
  return [
    {
      kind: 'deficiency',
      exchange: /nasdaq/i.test(match?.[1] ?? match?.[2] ?? '') ? 'Nasdaq' : 'NYSE',
      rule: firstIn(release, prose, ruleNumber),
      basis: firstIn(release, prose, basisOf),
      receivedOn,
      daysSince: receivedOn?.iso && released && receivedOn.iso <= released ? tradingDaysBetween(receivedOn.iso, released) : null,
      range: sentence.range,
      span: sentence.span
    }
  ]
}

function goingConcerns(prose: readonly Sentence[], exchange: string | null): readonly GoingConcern[] {
  return prose
    .filter(({text}) => goingConcern.test(text) && auditor.test(text))
    .slice(0, 1)
    .map(({text, range, span}) => ({kind: 'going-concern', exchange, namesOpinion: opinion.test(text), namesReport: statementsNamed.test(text), range, span}))
}

function reverseSplits(release: Release, prose: readonly Sentence[], headline: string, exchange: string | null): readonly ReverseSplit[] {
  const first = prose.find(({text}) => reverse.test(text))
  if (!first || !reverse.test(headline)) return []
  // The day on which trading begins at the new price comes before the day of legal effect.
  const telling = prose.filter(({text}) => effectiveWords.test(text) && /split|consolidation|trading|effective/i.test(text))
  const adjusted = telling.filter(({text}) => /split[- ]adjusted|begin\w* trading|commence trading|market open|post-?(?:split|consolidation)/i.test(text))
  const effectiveOn = dayIn(release, adjusted) ?? dayIn(release, telling)
  const released = release.date?.iso
  const whole = prose.map(({text}) => text).join(' ')
  return [
    {
      kind: 'reverse-split',
      exchange,
      effectiveOn,
      notice: effectiveOn?.iso && released && effectiveOn.iso >= released ? tradingDaysBetween(released, effectiveOn.iso) : null,
      ratio: firstIn(release, prose, ratio),
      time: timeWords.test(whole),
      cusip: /\bcusip\b/i.test(whole),
      fractions: /\bfraction/i.test(whole),
      range: first.range,
      span: first.span
    }
  ]
}

function dayIn(release: Release, sentences: readonly Sentence[]): DateMention | null {
  const dateline = release.sections.find(({role}) => role === 'dateline')?.range.to ?? 0
  for (const {range} of sentences) {
    const inside = release.dates.filter(
      date => date.iso !== null && date.range.from >= Math.max(range.from, dateline) && date.range.to <= range.to && date.iso >= (release.date?.iso ?? '')
    )
    const day = inside.at(-1)
    if (day) return day
  }
  return null
}

function firstIn(release: Release, sentences: readonly Sentence[], pattern: RegExp): Placed | null {
  for (const {text, range} of sentences) {
    const match = pattern.exec(text)
    if (!match) continue
    const place = {from: range.from + match.index, to: range.from + match.index + match[0].length}
    return {range: place, span: release.spanOf(place)}
  }
  return null
}
