import {gate} from '../text/gated-pattern.ts'
import type {SectionRole} from './section.ts'

// Headings, by the section that they open. Each is tried on a line of at most 160 characters.
const headings: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'cautionary',
    /forward[- ]?looking|safe[- ]harbou?r|cautionary (?:note|statements?|language|information|remarks?|disclosure|factors?)|private securities litigation|^(?:disclosure|special|important) (?:notice|notes?|cautions?) (?:regarding|about|concerning|on) forward|risk factors$|^(?:legal |general )?disclaimers?:?$|^legal notice:?$|^(?:risks and uncertainties|risk statement|advisory|reader advisor(?:y|ies)|forward[- ]looking)\b/i
  ],
  [
    'offering-legend',
    /^(?:no offer(?:ing)?(?: or solicitation)?|important (?:additional )?information(?: (?:and|about|for|regarding|filed).{0,80})?|additional (?:important )?information(?: (?:and where|about the|regarding the|and).{0,80})?|where (?:you can|to) find (?:it|additional information).{0,40}|participants in (?:the )?solicitation.{0,40}|no (?:offer|solicitation).{0,60}|non-solicitation.{0,30}|offer restrictions?)\W{0,3}$/i
  ],
  [
    'non-gaap',
    /non-?\s?gaap|non-ifrs|non-us gaap|(?:use|definitions?|explanation) of (?:certain )?(?:financial|adjusted|supplemental).{0,30}(?:measures|information)|adjusted ebitda.{0,40}(?:definition|reconciliation)/i
  ],
  [
    'call-details',
    /conference call|webcast|earnings call|(?:investor|analyst|results) call\b|call (?:details|information)|teleconference|dial[- ]in|participant information|audio cast/i
  ],
  [
    'contact',
    /^(?:(?:for )?(?:more|further|additional) information[^.]{0,40}|(?:(?:company|corporate|investors?|media|press|public|ir|pr|financial|investor and media|investors? (?:&|and|\/) media|media (?:&|and|\/) investors?|media relations|investor relations|public relations|news media|analysts?|shareholders?|general|north america|europe|us|u\.s\.|agency|at the company|from (?:(?!from |for ).){2,40}|for (?:(?!from |for ).){2,30})\s?){0,6}(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|queries)(?: (?:information|details|us|info|persons?|points?))?|contact us|for (?:investors?|media)|investors?|media|.{2,50}\bcontacts?|at the company|at financial relations board.{0,20}|at frb.{0,40})\s?:?$/i
  ],
  [
    'about',
    /^(?:about|who is|who we are|company (?:profile|overview|information|description|background)|corporate (?:profile|overview|description)|boilerplate)\b/i
  ]
]
// "About the Study", "About this offering", "About forward-looking statements"
const notAboutCompany = gate(
  /^about (?:the |this |these |our )?(?:stud(?:y|ies)|trials?|phase|offering|transaction|acquisition|merger|webcast|call|conference|event|report|data|survey|results|use|non-?gaap|private placement|rights offering|notes|tender|award|program(?:me)?|summit|research|methodology|product)\b/i
)

/** The role of the section that a heading opens; `body` for a heading of no special meaning. */
export function roleOfHeading(text: string): SectionRole {
  const line = text.trim()
  if (line.length > 160) return 'body'
  for (const [role, pattern] of headings) {
    if (!pattern.test(line)) continue
    if (role === 'about' && notAboutCompany.test(line)) return 'body'
    return role
  }
  return 'body'
}

// One scan decides whether a paragraph can have a role of its own at all.
const paragraphTrigger = gate(
  /forward[-–—\s]{1,3}looking|safe[- ]harbor|private securities litigation|differ materially|undertakes? no (?:obligation|duty)|(?:speak|made) only as of|constitute an offer|registered under|participants in the solicitation|non-gaap|non-ifrs|webcast|conference call|dial|replay|\bpasscode|teleconference/i
)
const forwardLooking = /forward[-–—\s]{1,3}looking/i
const legendCue = gate(
  /(?:this|the|our|these|certain|all|any)\s(?:\w+\s){0,2}(?:press\s|news\s|earnings\s|media\s)?(?:release|announcement|statements?|communication|document|report|article|disclosures?|discussion|information)\b.{0,160}forward[-–—\s]{1,3}looking|forward[-–—\s]{1,3}looking\s(?:statements?|information)["”']?[,)]?\s(?:within the meaning|as (?:that term is |such term is )?defined|under|are|is|can be|may be|include|involve|regarding|contained|in this|made|speak|and|that|which|for|relat|by|set forth|reflect)|within the meaning of|private securities litigation|safe harbor|differ materially|section 27a|section 21e|undertakes? no (?:obligation|duty)|speak only as of|cautioned (?:that|not)|undue reliance|risks and uncertainties/i
)
const cautionWords = gate(
  /\brisks?\b|uncertaint|could cause|differ (?:materially|significantly|substantially)|factors|no (?:obligation|duty)|undue reliance|no assurance|(?:anticipate|believe|expect|intend|plan|estimate|may|will|should|project)[,”"“’']{1,4}\s|filings? with the|securities and exchange commission|forward|as of the date|these statements|actual results|assum|sec\.gov|sedar/i
)
const offerWords = gate(
  /(?:not|neither|nor)\b.{0,80}\b(?:constitute|be|is|an)\b.{0,40}\boffer (?:to (?:sell|buy|purchase)|of|for|or)|(?:not|nor|neither)\b.{0,60}\bregistered under\b.{0,60}(?:securities act|act of 1933)|participants in the solicitation|solicitation of an offer to (?:buy|sell)|investors (?:and security holders )?(?:are urged|should) (?:to )?read/i
)
const gaapWords = /non-(?:gaap|ifrs)/i
// "This release includes non-GAAP measures", "Management believes", "To supplement"
const gaapExplained = gate(
  /^.{0,60}\b(?:this (?:press |news |earnings )?release|in addition to|to supplement|(?:the company|management|we)(?:’s|'s)? (?:also )?(?:believes?|uses?|presents?|provides?|reports?|discloses?))\b.{0,300}non-(?:gaap|ifrs)|non-(?:gaap|ifrs)\s(?:financial\s)?(?:measures?|information|results)\s(?:\w+\s){0,3}(?:are|is|should|have|exclude|do not|may)\b|most (?:directly )?comparable gaap|should (?:not )?be (?:considered|viewed)\b.{0,80}(?:substitute|isolation|supplement)/i
)
const callWords = gate(/webcast|conference call|dial(?:ing|-in)?\b|replay|passcode|teleconference/i)
const callDetails = gate(
  /\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|toll[- ]free|\bdial|\bpass ?code|conference id|access code|\breplay|\breservation|(?:\d{3}[-.) ]{1,2}){2}\d{4}|https?:|www\.|\.com\b/i
)

/** The role that the words of a paragraph give it; null when they give none. */
export function roleOfParagraph(text: string): SectionRole | null {
  if (!paragraphTrigger.test(text)) return null
  if (forwardLooking.test(text) && legendCue.test(text)) return 'cautionary'
  if (/private securities litigation|differ materially/i.test(text) && /risk|uncertaint|factors|could cause/i.test(text)) return 'cautionary'
  if (/(?:undertakes? no (?:obligation|duty)|speaks? only as of)/i.test(text) && cautionWords.test(text)) return 'cautionary'
  if (offerWords.test(text)) return 'offering-legend'
  if (callWords.test(text) && callDetails.test(text)) return 'call-details'
  if (gaapWords.test(text) && gaapExplained.test(text) && !/["“]/.test(text.slice(0, 3))) return 'non-gaap'
  return null
}

/** Could this paragraph carry on a cautionary text that began before it? */
export function goesOnCautionary(text: string): boolean {
  return cautionWords.test(text)
}

// "said Paul Reed, CEO", "commented", "stated:"
const saying = gate(
  /\b(?:said|says|stated|states|commented|comments|noted|notes|added|adds|remarked|explained|explains|continued|concluded|observed|according to)\b/i
)

/** Is most of this paragraph somebody's words? */
export function isQuote(text: string): boolean {
  if (!/["“”]/.test(text)) return false
  if (/^\s?["“]/.test(text)) {
    const close = text.indexOf(text.trimStart()[0] === '“' ? '”' : '"', 3)
    return close < 0 || close > 60 || saying.test(text)
  }
  let quoted = 0
  for (const match of text.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g)) quoted += match[0].length
  return quoted > 60 && quoted > text.length / 2
}

// "Acme Corp. is a leading maker of", "Based in Reno, Nevada, Acme", "Founded in 1990", "headquartered in"
const aboutWords = gate(
  /\b(?:is|are|has been|was) (?:a|an|the|one of|among|engaged|headquartered|focused|committed|dedicated|primarily)\b|headquarter|\bbased in\b|\bfounded in\b|\bestablished in\b|\bprovides?\b|\bdesigns?\b|\bdevelops?\b|\bmanufactures?\b|\boperates\b|\bspecializ|\boffers\b|\bowns\b|pioneer/i
)
const aboutTail = gate(
  /leading|one of|largest|headquarter|founded|established|based in|www\.|\.com\b|subsidiar|employ|worldwide|customers|products|services|traded on|listed on|symbol|pioneer|visit|web ?site|holding company|company that|biopharmaceutical|engaged in/i
)

/** Does this paragraph describe a company, as the standing text at the foot of a release does? */
export function isCompanyDescription(text: string): boolean {
  if (text.length < 80) return false
  const opening = text.slice(0, 260)
  return aboutWords.test(opening) && aboutTail.test(text) && /^(?:["“(]?[A-Z0-9]|®)/.test(text.trim())
}
