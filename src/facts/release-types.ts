import type {SectionRole} from '../outline/section.ts'
import type {Placed, Release} from './release.ts'

/** What a release announces; a release may have several types. */
export type ReleaseType =
  | 'earnings'
  | 'guidance'
  | 'unregistered-offering'
  | 'registered-offering'
  | 'ipo'
  | 'tender-offer'
  | 'merger'
  | 'going-private'
  | 'spac'
  | 'clinical'
  | 'distribution'
  | 'listing-notice'
  | 'call-notice'
  | 'ordinary'

/** Why a release is taken to be of a type: each cue with its weight. A type needs a score of at least 2. */
export interface TypeEvidence {
  readonly type: ReleaseType
  readonly score: number
  readonly cues: readonly ({readonly text: string} & Placed)[]
}

// The cues of each type; every entry of a list is a cue of its own, so that two wordings of one thing count once.
const cues: Readonly<Record<Exclude<ReleaseType, 'ordinary'>, readonly string[]>> = {
  earnings: [
    '(?:reports?|announces?|announced|reported|posts?|releases?|delivers?)\\s(?:\\w+\\s){0,4}(?:first|second|third|fourth|full|q[1-4]|fiscal|quarter|quarterly|annual|year|year-end|half|interim)[\\w-]*\\s(?:[\\w-]+\\s){0,6}(?:results|earnings|revenues?|sales|profits?|net income|loss|financials)',
    '(?:results|earnings|revenues?|net (?:income|sales|loss))\\s(?:for|of|in)\\s(?:the|its|our)\\s(?:[\\w-]+\\s){0,4}(?:quarter|year|six months|nine months|three months|half|period)',
    '(?:net (?:income|loss|earnings|sales)|revenues?|earnings)\\s(?:\\w+\\s){0,5}(?:was|were|of|totall?ed|increased|decreased|rose|grew|declined)\\s(?:\\w+\\s){0,4}[$€£]\\s?\\d',
    '(?:three|six|nine|twelve)\\smonths\\sended|(?:quarter|year)\\s(?:ended|ending)',
    '(?:diluted\\s)?(?:earnings|loss|income) per (?:diluted |basic |common )?share|\\beps\\b',
    'statements? of (?:operations|income|earnings|cash flows?)|balance sheets?'
  ],
  guidance: [
    '(?:expects?|anticipates?|projects?|forecasts?|estimates?|sees|targets?)\\s(?:\\w+\\s){0,8}(?:revenues?|earnings|eps|sales|ebitda|margin|net income|income|cash flow|capital expenditures)\\s(?:\\S+\\s){0,10}(?:[$€£]\\s?\\d|\\d[\\d.]*\\s?(?:%|percent|cents))',
    '(?:revenue|earnings|eps|financial|full[- ]year|fiscal|sales|annual|\\d{4}|quarter|updated?|updates|raises?|reaffirms?|lowers?|reiterates?|initiates?|provides?|increases|revised|narrows)\\s(?:\\w+\\s){0,4}(?:guidance|outlook)',
    '(?:guidance|outlook)\\s(?:for|of|is|remains|to|range|now)',
    '(?:in the range of|range of|between)\\s[$€£]\\s?\\d[\\d.,]*(?:\\s\\w+)?\\s(?:to|and)\\s[$€£]?\\s?\\d'
  ],
  'unregistered-offering': [
    'private\\splacement|privately\\splaced?',
    'private\\s(?:financing|offering|sale|investment\\sin\\spublic)|\\bpipe\\b\\s(?:financing|transaction|offering|investors?)',
    'accredited\\sinvestors?|qualified\\sinstitutional\\sbuyers?',
    '(?:solely|only)\\s(?:with|to)\\s(?:\\w+\\s){0,3}institutional\\sinvestors',
    'rule\\s144a|regulation\\s[ds]\\b',
    '(?:exempt(?:ion)?|exemptions)\\sfrom\\s(?:the\\s)?registration|absent\\sregistration|(?:not|neither)\\s(?:been\\s)?(?:\\w+\\s){0,3}registered\\sunder\\sthe\\s(?:u\\.?s\\.?\\s|united states\\s)?securities\\sact'
  ],
  'registered-offering': [
    '(?:underwritten|follow-on|secondary|best[- ]efforts|primary|proposed|marketed|firm commitment)\\s(?:\\w+\\s){0,3}(?:public\\s)?offering|public\\soffering\\sof',
    'registered\\sdirect(?:\\soffering)?',
    'prospectus\\ssupplement|preliminary\\sprospectus|final\\sprospectus',
    'shelf\\sregistration|registration\\sstatement\\son\\sform\\s[sf]-\\d|effective\\s(?:shelf\\s)?registration\\sstatement|registration\\sstatement\\s(?:\\w+\\s){0,8}declared\\seffective',
    'at[- ]the[- ]market\\s(?:offering|program|facility|equity)|\\batm\\s(?:offering|program)',
    'underwriters?\\s(?:\\w+\\s){0,4}option|book[- ]?running\\smanagers?|book-?runners?'
  ],
  ipo: [
    'initial\\spublic\\soffering|\\bipo\\b',
    'no\\s(?:prior\\s)?public\\smarket|roadshow|begin\\strading\\son|commence\\strading\\son|expected\\sto\\s(?:begin|commence)\\strading',
    'shares\\s(?:are\\s)?(?:expected\\sto\\s)?(?:begin|trade|list)\\w*\\s(?:\\w+\\s){0,3}(?:on|under)\\sthe'
  ],
  'tender-offer': [
    '(?:commence[sd]?|commencing|launch(?:es|ed)?|complet(?:es|ed|ion of)|expir(?:es|ed|ation of)|extend(?:s|ed)?|results\\sof)\\s(?:\\w+\\s){0,6}(?:tender|exchange)\\soffer',
    'offer\\sto\\spurchase',
    'schedule\\sto\\b|sc\\sto',
    'information\\sagent|depositary\\sfor\\sthe|dealer[- ]manager',
    '(?:validly\\s)?tender(?:ed|ing)?\\s(?:\\w+\\s){0,3}(?:shares|notes|securities)'
  ],
  merger: [
    'definitive\\s(?:merger\\s)?agreement|(?:merger|acquisition|share\\spurchase|stock\\spurchase|asset\\spurchase|arrangement)\\sagreement',
    '(?:to\\sacquire|to\\sbe\\sacquired|acquir(?:es|ed)|acquisition\\sof|to\\smerge|merger\\s(?:with|of)|completes?\\s(?:its\\s)?acquisition|completion\\sof\\s(?:\\w+\\s){0,3}(?:acquisition|merger)|business\\scombination|combination\\swith)',
    '(?:all|100%)\\s(?:of\\s)?(?:the\\s|its\\s)?(?:issued\\sand\\s)?outstanding\\s(?:shares|stock|equity|common)|per\\sshare\\sin\\s(?:cash|stock)|per\\sshare\\sconsideration|exchange\\sratio|purchase\\sprice',
    '(?:stock|share)holders?\\s(?:of\\s\\w+\\s)?(?:vote|approval|meeting)|antitrust|hart-scott|closing\\sconditions|expected\\sto\\sclose'
  ],
  'going-private': [
    'tak(?:e|en|ing)\\s(?:\\w+\\s){0,2}private|go(?:ing)?[- ]private',
    '13e-3',
    '(?:buyout|acquisition)\\sby\\s(?:\\w+\\s){0,4}(?:management|controlling)|unsolicited\\sproposal|non-binding\\sproposal|special\\scommittee'
  ],
  spac: [
    'special\\spurpose\\sacquisition|\\bspac\\b',
    'blank[- ]check',
    'trust\\saccount',
    'de-?spac|initial\\sbusiness\\scombination|business\\scombination\\s(?:agreement\\s)?with\\s(?:\\w+\\s){1,4}acquisition\\scorp'
  ],
  clinical: [
    'phase\\s(?:[1-4]|i{1,3}v?)(?:[ab/]|\\b)|pivotal\\s(?:\\w+\\s)?(?:trial|study)|clinical\\s(?:trials?|study|studies|data|program)',
    '(?:primary|secondary)\\sendpoints?|top-?line|statistically\\ssignificant|patients?\\s(?:enrolled|dosed|were|with|in)|enroll?ment|dosing',
    '\\b(?:ind|ide|nda|bla|snda|sbla|pma|anda)\\b|510\\(k\\)|investigational\\s(?:new\\sdrug|device)|orphan\\sdrug|fast\\strack|breakthrough\\s(?:therapy|device)',
    '\\bfda\\b|food\\sand\\sdrug\\sadministration|european\\smedicines\\sagency|\\bema\\b'
  ],
  distribution: [
    '(?:declare[sd]?|declaration\\sof|announce[sd]?|increase[sd]?|rais(?:es|ed)|initiat(?:es|ed)|suspends?|approved?)\\s(?:\\w+\\s){0,8}(?:dividends?|distributions?)\\b|(?:dividend|distribution)\\s(?:declaration|increase)',
    'dividends?\\sof\\s[$€£c]?\\s?[\\d.]+|payable\\s(?:on|in|to)|cents\\sper\\s(?:common\\s)?share|distribution\\sof\\s[$€£]\\s?[\\d.]+',
    '(?:share|stock)holders?\\sof\\srecord|record\\sdate|unitholders\\sof\\srecord|ex-dividend',
    '(?:reverse\\s)?(?:stock|share)\\s(?:split|consolidation)|\\d+[- ]for[- ]\\w+\\s(?:reverse\\s)?(?:stock\\s|share\\s)?split'
  ],
  'listing-notice': [
    '(?:minimum\\s)?(?:closing\\s)?bid\\sprice',
    '(?:listing\\squalifications|notification\\sletter|notice\\sfrom\\s(?:the\\s)?(?:nasdaq|nyse|new\\syork|american)|letter\\sfrom\\s(?:the\\s)?(?:nasdaq|nyse|american)|notified\\sby\\s(?:the\\s)?(?:nasdaq|nyse|american)|(?:nasdaq|nyse)\\s(?:\\w+\\s){0,4}notif\\w+)',
    'delist\\w*|deficien(?:cy|cies)|non-?compliance|not\\sin\\scompliance|regain(?:s|ed|ing)?\\scompliance|continued\\slisting',
    'listing\\srules?\\s\\d{4}|marketplace\\srules?\\s\\d{4}|hearings?\\spanel|section\\s80[123]'
  ],
  'call-notice': [
    '(?:to\\s(?:host|hold|report|release|announce|webcast|present|discuss)|will\\s(?:host|hold|conduct|webcast|release|report)|hosts?|schedules?|announces)\\s(?:\\w+[- ]){0,10}(?:conference\\scall|webcast|earnings\\scall|earnings\\srelease|results\\son|teleconference)',
    'conference\\scall|earnings\\scall|investor\\scall',
    'webcast|dial[- ]?in|passcode|conference\\sid|toll[- ]free|replay'
  ]
}

// Words with which a cue may begin or which it holds, so that most releases are passed over by most types.
const patterns: readonly (readonly [Exclude<ReleaseType, 'ordinary'>, readonly RegExp[]])[] = Object.entries(cues).map(([type, sources]) => [
  // The keys of `cues` are release types.
  type as Exclude<ReleaseType, 'ordinary'>,
  sources.map(source => new RegExp(`(?<![\\w-])(?:${source})`, 'i'))
])

// Sections whose words say nothing of what the release announces.
const standing: ReadonlySet<SectionRole> = new Set<SectionRole>(['about', 'cautionary', 'contact', 'furniture', 'non-gaap'])

/** Weighs the cues for each type: a cue in the headline or the first two paragraphs counts double. */
export function weighTypes(release: Release): readonly TypeEvidence[] {
  const top = topOf(release)
  const body = bodyOf(release)
  const found: TypeEvidence[] = []
  for (const [type, list] of patterns) {
    let score = 0
    const evidence: TypeEvidence['cues'][number][] = []
    for (const pattern of list) {
      const place = search(pattern, release.text, top) ?? search(pattern, release.text, body)
      if (!place) continue
      score += place.from < (top.at(-1)?.to ?? 0) ? 2 : 1
      evidence.push({text: release.text.slice(place.from, place.to), range: place, span: release.spanOf(place)})
    }
    const total = judge(type, score, evidence, release)
    if (evidence.length > 0) found.push({type, score: total, cues: evidence})
  }
  return settle(found)
}

// A type needs two cues, one of them at the top.
function judge(type: ReleaseType, score: number, evidence: readonly unknown[], _release: Release): number {
  if (evidence.length < 2) return Math.min(score, 1)
  const needed = type === 'earnings' || type === 'merger' || type === 'clinical' || type === 'registered-offering' ? 4 : 3
  return score >= needed ? score : Math.min(score, 1)
}

// Marks of a registered sale exclude an unregistered one.
function settle(found: readonly TypeEvidence[]): readonly TypeEvidence[] {
  const registered = found.find(({type}) => type === 'registered-offering')
  return found.map(evidence => {
    if (evidence.type !== 'unregistered-offering' || !registered) return evidence
    const strong = registered.cues.filter(({text}) => /registered\sdirect|public\soffering|prospectus\ssupplement/i.test(text)).length
    return strong > 0 && registered.score >= evidence.score ? {...evidence, score: Math.min(evidence.score, 1)} : evidence
  })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function topOf(release: Release): readonly Stretch[] {
  const stretches: Stretch[] = []
  let paragraphs = 0
  for (const section of release.sections) {
    if (section.role === 'headline' || section.role === 'subheadline' || section.role === 'lead') stretches.push(section.range)
    else if (section.role === 'body' || section.role === 'quote') {
      if (paragraphs++ > 0) break
      const first = section.blocks[0]
      if (first && stretches.some(({to}) => to <= first.range.from)) stretches.push(first.range)
    }
  }
  return stretches
}

function bodyOf(release: Release): readonly Stretch[] {
  return release.sections.filter(({role}) => !standing.has(role) && role !== 'dateline').map(({range}) => range)
}

function search(pattern: RegExp, text: string, stretches: readonly Stretch[]): Stretch | null {
  for (const {from, to} of stretches) {
    const match = pattern.exec(text.slice(from, to))
    if (match) return {from: from + match.index, to: from + match.index + match[0].length}
  }
  return null
}
