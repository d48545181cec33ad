import type {SectionRole} from '../outline/section.ts'
import {type GatedPattern, gate} from '../text/gated-pattern.ts'
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

interface TypeCues {
  /** At least one of these must stand in the headline or the first two paragraphs. */
  readonly core: readonly string[]
  readonly other: readonly string[]
}

// The cues of each type; every entry of a list is a cue of its own, so that two wordings of one thing count once.
const cues: Readonly<Record<Exclude<ReleaseType, 'ordinary'>, TypeCues>> = {
  earnings: {
    core: [
      "(?<!\\b(?:to|will) )(?:reports?|announces?|announced|reported|posts?|releases?|delivers?|files?|achieves?|books)\\s(?:[\\w$.,%-]+\\s){0,6}(?:first|second|third|fourth|full|q[1-4]|fiscal|quarter|quarterly|annual|year|year-end|half|interim|20\\d\\d|record|preliminary|financial|january|february|march|april|may|june|july|august|september|october|november|december)[\\w-]*\\s(?:[\\w&’'-]+\\s){0,6}(?:results|earnings|revenues?|sales|profits?|net income|loss|financials|10-[kq])",
      '(?:results|earnings|revenues?|net (?:income|sales|loss)|sales)\\s(?:for|of|in)\\s(?:the|its|our)\\s(?:[\\w-]+\\s){0,4}(?:quarter|year|six months|nine months|three months|half|period)',
      '(?:net (?:income|loss|earnings|sales)|revenues?|earnings)\\s(?:\\w+\\s){0,5}(?:was|were|of|totall?ed|increased|decreased|rose|grew|declined|reached|up|down)\\s(?:\\w+\\s){0,4}(?:[$€£]\\s?\\d|[\\d.]+(?:%| percent))'
    ],
    other: [
      '(?:three|six|nine|twelve|first \\w+)\\smonths\\s(?:ended|of)|(?:quarter|year)\\s(?:ended|ending)',
      '(?:diluted\\s)?(?:earnings|loss|income) per (?:diluted |basic |common )?share|\\beps\\b',
      'statements? of (?:operations|income|earnings|cash flows?)|balance sheets?|gross (?:profit|margin)|year-over-year'
    ]
  },
  guidance: {
    core: [
      '(?:expects?|anticipates?|projects?|forecasts?|estimates?|sees|targets?)\\s(?:\\w+\\s){0,8}(?:revenues?|earnings|eps|sales|ebitda|margin|net income|income|cash flow|capital expenditures)\\s(?:\\S+\\s){0,10}(?:[$€£]\\s?\\d|\\d[\\d.]*\\s?(?:%|percent|cents))',
      '(?:revenue|earnings|eps|financial|full[- ]year|fiscal|sales|annual|20\\d\\d|quarter|updated?|updates|raises?|reaffirms?|affirms?|confirms?|lowers?|reiterates?|initiates?|provides?|increases|revised|narrows)\\s(?:[\\w-]+\\s){0,4}(?:guidance|outlook|revenue target)',
      '(?:guidance|outlook)\\s(?:for|of|is|remains|to|range|now)'
    ],
    other: [
      '(?:in the range of|range of|between)\\s[$€£]\\s?\\d[\\d.,]*(?:\\s\\w+)?\\s(?:to|and)\\s[$€£]?\\s?\\d',
      '(?:expects?|anticipates?)\\s(?:\\w+\\s){0,6}(?:revenues?|earnings|sales|ebitda|margins?|expenses|capital expenditures)',
      '\\b(?:guidance|outlook)\\b'
    ]
  },
  'unregistered-offering': {
    core: [
      'private\\splacement|privately\\splaced?',
      'private\\s(?:financing|offering|sale|investment\\sin\\spublic)|\\bpipe\\b\\s(?:financing|transaction|offering|investors?)',
      '(?:to|with|from)\\s(?:\\w+\\s){0,4}(?:accredited\\sinvestors?|qualified\\sinstitutional\\sbuyers?)',
      'rule\\s144a|regulation\\ss\\b|(?:rule\\s506|regulation\\sd)\\b'
    ],
    other: [
      '(?:accredited|institutional)\\sinvestors?|qualified\\sinstitutional\\sbuyers?',
      '(?:solely|only)\\s(?:with|to)\\s(?:\\w+\\s){0,3}institutional\\sinvestors',
      '(?:exempt(?:ion)?|exemptions)\\sfrom\\s(?:the\\s)?registration|absent\\sregistration|(?:not|neither)\\s(?:been\\s)?(?:\\w+\\s){0,3}registered\\sunder\\sthe\\s(?:u\\.?s\\.?\\s|united states\\s)?securities\\sact',
      '(?:gross|net|aggregate)\\sproceeds|purchase\\sagreements?\\swith\\s(?:\\w+\\s){0,3}investors|use\\sof\\sproceeds|intends\\sto\\suse\\sthe\\s(?:net\\s)?proceeds',
      '(?:shares|units|warrants|notes|debentures)\\s(?:of\\s\\S+\\s)?(?:\\w+\\s){0,4}(?:at a price|at a purchase price|per share|per unit)|hold\\speriod'
    ]
  },
  'registered-offering': {
    core: [
      '(?:underwritten|follow-on|secondary|best[- ]efforts|primary|proposed|marketed|firm commitment)\\s(?:\\w+\\s){0,3}(?:public\\s)?offering|public\\soffering\\sof',
      'registered\\sdirect(?:\\soffering)?',
      '(?:pric(?:es|ed|ing)|clos(?:es|ed|ing)|commence[sd]?|announces?)\\s(?:\\w+\\s){0,4}public\\soffering',
      'at[- ]the[- ]market\\s(?:offering|program|facility|equity)|\\batm\\s(?:offering|program)'
    ],
    other: [
      'prospectus\\ssupplement|preliminary\\sprospectus|final\\sprospectus',
      'shelf\\sregistration|registration\\sstatement\\son\\sform\\s[sf]-\\d|effective\\s(?:shelf\\s)?registration\\sstatement|registration\\sstatement\\s(?:\\w+\\s){0,8}declared\\seffective',
      'underwriters?\\s(?:\\w+\\s){0,4}option|book[- ]?running\\smanagers?|book-?runners?|placement\\sagent',
      '(?:gross|net)\\sproceeds'
    ]
  },
  ipo: {
    core: ['(?:its|of|the|announces?|pric(?:es|ing)\\sof|clos(?:es|ing)\\sof)\\s(?:\\w+\\s){0,3}(?:initial\\spublic\\soffering|\\bipo\\b)'],
    other: [
      'no\\s(?:prior\\s)?public\\smarket|roadshow|(?:begin|commence)\\strading\\son|expected\\sto\\s(?:begin|commence)\\strading',
      'registration\\sstatement|prospectus',
      'underwriters?\\b|book[- ]?running'
    ]
  },
  'tender-offer': {
    core: ['(?:cash\\s)?(?:tender|exchange)\\soffer', 'offer\\sto\\spurchase'],
    other: [
      '(?:commence[sd]?|commencing|launch(?:es|ed)?|complet(?:es|ed|ion of)|expir(?:es|ed|ation of)|extend(?:s|ed)?|results\\sof)\\s(?:\\w+\\s){0,6}(?:tender|exchange)\\soffer',
      'schedule\\sto\\b|sc\\sto-',
      'information\\sagent|depositary\\sfor\\sthe|dealer[- ]manager',
      '(?:validly\\s)?tender(?:ed|ing)?\\s(?:\\w+\\s){0,3}(?:shares|notes|securities|and not)'
    ]
  },
  merger: {
    core: [
      '(?:to\\sacquire|to\\sbe\\sacquired|acquir(?:es|ed)|acquisition\\sof|acquisition\\sby|to\\smerge|merger\\s(?:with|of|between|agreement)|(?:completes?|completed|clos(?:es|ed)|announces?)\\s(?:(?:its|the|of)\\s)?(?:previously\\sannounced\\s)?(?:acquisition|merger)|completion\\sof\\s(?:\\w+\\s){0,4}(?:acquisition|merger)|business\\scombination|announce\\scombination|combination\\swith|to\\scombine|all-stock\\s|takeover)'
    ],
    other: [
      'definitive\\s(?:\\w+\\s)?agreement|(?:merger|acquisition|share\\spurchase|stock\\spurchase|asset\\spurchase|arrangement)\\sagreement',
      '(?:all|100%)\\s(?:of\\s)?(?:the\\s|its\\s)?(?:issued\\sand\\s)?outstanding\\s(?:shares|stock|equity|common)|per\\sshare\\sin\\s(?:cash|stock)|per\\sshare\\sconsideration|exchange\\sratio|purchase\\sprice|wholly[- ]owned\\ssubsidiary',
      '(?:stock|share)holders?\\s(?:of\\s\\w+\\s)?(?:vote|approval|meeting)|antitrust|hart-scott|closing\\sconditions|expected\\sto\\sclose',
      'the\\s(?:acquisition|merger|transaction)\\s(?:\\w+\\s){0,3}(?:will|is|was|has|expands?|adds?|strengthens?|provides?|represents|marks)|terms\\sof\\sthe\\s(?:transaction|acquisition|deal|merger|agreement)|combined\\scompany|synergies|integrat(?:e|ion)'
    ]
  },
  'going-private': {
    core: ['tak(?:e|en|ing)\\s(?:\\w+\\s){0,2}private|go(?:ing)?[- ]private', '13e-3', 'management\\s(?:led\\s)?buyout'],
    other: [
      '(?:buyout|acquisition)\\sby\\s(?:\\w+\\s){0,4}(?:management|controlling)|unsolicited\\sproposal|non-binding\\sproposal|special\\scommittee',
      'per\\sshare\\sin\\scash|merger|privately\\sheld'
    ]
  },
  spac: {
    core: ['special\\spurpose\\sacquisition|\\bspac\\b', 'blank[- ]check', '\\bacquisition\\scorp(?:oration)?\\b'],
    other: [
      'trust\\saccount',
      'de-?spac|initial\\sbusiness\\scombination|business\\scombination',
      'class\\sa\\sordinary\\sshares|sponsor\\b|units\\s(?:\\w+\\s){0,6}warrants?'
    ]
  },
  clinical: {
    core: [
      'phase\\s(?:[1-4]|i{1,3}v?)(?:[ab/]|\\b)|pivotal\\s(?:\\w+\\s)?(?:trial|study)|clinical\\s(?:trials?|study|studies|data|results)|\\w+\\strial\\b',
      '\\b(?:ind|ide|nda|bla|snda|sbla|pma|anda)\\s(?:application|submission|filing|for|with|clearance|approval|supplement|review)|510\\(k\\)|investigational\\s(?:new\\sdrug|device)|orphan\\sdrug|fast\\strack|breakthrough\\s(?:therapy|device)|fda\\s(?:\\w+\\s)?(?:approv\\w+|clear\\w+|accept\\w+)',
      '(?:study|trial)\\s(?:show|find|demonstrat|found)\\w*|(?:study|trial)\\sresults'
    ],
    other: [
      '(?:primary|secondary)\\sendpoints?|top-?line|statistically\\ssignificant|patients?\\s(?:enrolled|dosed|were|with|in)|enroll?ment|dosing',
      '\\bfda\\b|food\\sand\\sdrug\\sadministration|european\\smedicines\\sagency|\\bema\\b',
      'efficacy|placebo|safety\\sand|tolerability|double-blind|randomi[sz]ed|preclinical'
    ]
  },
  distribution: {
    core: [
      '(?:declare[sd]?|declaration\\sof|announce[sd]?|increase[sd]?|rais(?:es|ed)|initiat(?:es|ed)|suspends?|approve[sd]?|pays?)\\s(?:[\\w$.%-]+\\s){0,8}(?:dividends?|distributions?)\\b|dividends?\\s(?:declaration|increase|raised|of)|increase\\sin\\s(?:\\w+\\s){0,3}dividends?',
      '(?:reverse\\s)?(?:stock|share)\\s(?:split|consolidation)|\\d+[- ]for[- ]\\w+\\s(?:reverse\\s)?(?:stock\\s|share\\s)?split'
    ],
    other: [
      'dividends?\\s(?:\\w+\\s)?of\\s[$€£c]?\\s?[\\d.]+|payable\\s(?:on|in|to)|cents\\sper\\s(?:common\\s)?share|distribution\\sof\\s[$€£]\\s?[\\d.]+',
      '(?:share|stock)holders?\\sof\\srecord|record\\sdate|unitholders\\sof\\srecord|ex-dividend',
      'fractional\\sshares|split[- ]adjusted|cusip|ratio\\sof'
    ]
  },
  'listing-notice': {
    core: [
      '(?:minimum\\s)?(?:closing\\s)?bid\\sprice',
      '(?:listing\\squalifications|notification\\sletter|(?:notice|letter|notification)\\sfrom\\s(?:the\\s)?(?:nasdaq|nyse|new\\syork|american|amex)|notified\\sby\\s(?:the\\s)?(?:nasdaq|nyse|american|amex)|(?:nasdaq|nyse)\\s(?:\\w+\\s){0,4}notif\\w+)',
      'delist\\w*|deficien(?:cy|cies)|non-?compliance|not\\sin\\scompliance|regain(?:s|ed|ing)?\\scompliance|continued\\slisting|(?:nasdaq|nyse|exchange|listing)\\s(?:\\w+\\s){0,2}compliance'
    ],
    other: [
      'listing\\srules?\\s\\(?\\d{4}|marketplace\\srules?\\s\\d{4}|hearings?\\spanel|section\\s80[123]',
      'nasdaq\\s(?:capital|global|stock|national|smallcap)\\s(?:\\w+\\s)?market|nyse\\samerican|new\\syork\\sstock\\sexchange'
    ]
  },
  'call-notice': {
    core: [
      "(?:to\\s(?:host|hold|report|release|announce|webcast|present|discuss|participate)|will\\s(?:host|hold|conduct|webcast|release|report|present)|hosts?|schedul(?:es?|ed|ing)|announces|hosting)\\s(?:[\\w&’'.]+[- ]){0,12}(?:conference\\scall|webcast|earnings\\scall|earnings\\srelease|results\\son|teleconference|investor\\scall|earnings\\sdate|(?:virtual|investor)\\s(?:\\w+\\s)?event|(?:investor|emerging\\sgrowth|healthcare|technology|annual)\\s(?:\\w+\\s)?conference)"
    ],
    other: [
      'conference\\scall|earnings\\scall|investor\\scall',
      'webcast|dial[- ]?in|passcode|conference\\sid|toll[- ]free|replay',
      '(?:eastern|pacific|central)\\s(?:standard\\s|daylight\\s)?time|\\d\\s?[ap]\\.?m\\.?\\s\\(?(?:et|pt|ct|est|edt|pst|pdt)\\b'
    ]
  }
}

interface CompiledCues {
  readonly type: Exclude<ReleaseType, 'ordinary'>
  readonly core: readonly GatedPattern[]
  readonly other: readonly GatedPattern[]
}

const compile = (sources: readonly string[]): readonly GatedPattern[] => sources.map(source => gate(new RegExp(`(?<![\\w-])(?:${source})`, 'i')))
const compiled: readonly CompiledCues[] = Object.entries(cues).map(([type, {core, other}]) => ({
  // The keys of `cues` are release types.
  type: type as Exclude<ReleaseType, 'ordinary'>,
  core: compile(core),
  other: compile(other)
}))

// Sections whose words say nothing of what the release announces.
const standing: ReadonlySet<SectionRole> = new Set<SectionRole>(['about', 'cautionary', 'contact', 'furniture', 'non-gaap'])

/** Weighs the cues for each type: a cue in the headline or the first two paragraphs counts double. */
export function weighTypes(release: Release): readonly TypeEvidence[] {
  const {top, rest} = stretchesOf(release)
  const found: TypeEvidence[] = []
  const headlineEnd = release.sections.filter(({role}) => role === 'headline' || role === 'subheadline').at(-1)?.range.to ?? 0
  for (const {type, core, other} of compiled) {
    const evidence: TypeEvidence['cues'][number][] = []
    let score = 0
    const take = (place: Stretch | null, weight: number): boolean => {
      if (!place) return false
      score += weight
      evidence.push({text: release.text.slice(place.from, place.to), range: place, span: release.spanOf(place)})
      return true
    }
    // A core cue may be found twice, in the headline and again below: that makes two.
    let cored = false
    for (const pattern of core) {
      const places = search(pattern, release.text, top, 2)
      const inHeadline = places[0] !== undefined && places[0].to <= headlineEnd
      for (const place of inHeadline ? places : places.slice(0, 1)) cored = take(place, 2) || cored
      if (places.length === 1 && inHeadline) take(search(pattern, release.text, rest, 1)[0] ?? null, 1)
    }
    if (!cored) continue
    for (const pattern of other) {
      const place = search(pattern, release.text, top, 1)[0]
      take(place ?? search(pattern, release.text, rest, 1)[0] ?? null, place ? 2 : 1)
    }
    found.push({type, score: evidence.length >= 2 && score >= 3 ? score : Math.min(score, 1), cues: evidence})
  }
  return settle(found)
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

// The headline and the first two paragraphs, and what else the release says, block by block.
function stretchesOf(release: Release): {readonly top: readonly Stretch[]; readonly rest: readonly Stretch[]} {
  const top: Stretch[] = []
  const rest: Stretch[] = []
  let hasLead = false
  let paragraphs = 0
  for (const {role, blocks, range} of release.sections) {
    if (standing.has(role) || role === 'dateline') continue
    if (role === 'table') rest.push(range)
    else
      for (const block of blocks) {
        const isTop =
          role === 'headline' || role === 'subheadline' || role === 'lead' || (hasLead && (role === 'body' || role === 'quote') && paragraphs++ === 0)
        if (role === 'lead') hasLead = true
        ;(isTop ? top : rest).push(block.range)
      }
  }
  return {top, rest}
}

function search(gated: GatedPattern, text: string, stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const places: Stretch[] = []
  // Asked once of the whole text: its words are looked up once for all patterns.
  if (!gated.opens(text)) return places
  for (const {from, to} of stretches) {
    const match = gated.pattern.exec(text.slice(from, to))
    if (match) places.push({from: from + match.index, to: from + match.index + match[0].length})
    if (places.length >= most) break
  }
  return places
}
