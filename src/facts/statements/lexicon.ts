import {stem} from './stem.ts'

/**
 * What kinds a word may be of. The grammar asks for kinds, so that "will launch", "will roll out" and "will deploy" teach
 * each other. Words are given in their plain form and stored by stem; a word may be of several kinds.
 */
export type WordKind = keyof typeof lists

const lists = {
  // Who or what speaks or acts
  self: 'we i us our ourselves my company corporation corp inc firm management board bank issuer team ltd llc plc group organization',
  person: 'he she mr mrs ms dr ceo cfo coo president chairman chairwoman officer director executive founder manager',
  deal: 'transaction merger acquisition combination deal closing offering placement financing spin spinoff separation distribution divestiture integration tranche proceeds takeover restructuring partnership collaboration agreement alliance venture contract award order relationship investment initiative move',
  security: 'note share stock warrant unit option debenture bond security securities dividend ads adrs certificate',
  holder: 'shareholder stockholder holder investor participant attendee listener caller visitor viewer delegate audience',
  event:
    'call conference webcast replay recording broadcast presentation meeting event teleconference transcript archive discussion session slide exhibit forum summit show festival ceremony panel agm simulcast tournament booth',
  document: 'document prospectus statement report filing copy information registration proxy circular supplement form annex schedule',
  product:
    'product technology platform system solution software service device app drug vaccine therapy candidate tool application feature model plant facility project program study trial research drill mine store treatment vehicle network site building phase version game brand portfolio center drilling campaign development construction token production',
  customer: 'customer client user patient consumer physician people dealer partner clinician gym member subscriber retailer homeowner fan developer student',
  market: 'market industry sector economy segment demand',
  metric:
    'revenue sales earnings income ebitda margin cash flow eps growth profit profitability expense cost capex tax rate expenditure loss arr booking backlog volume spending saving savings return dividend yield capacity headcount',
  guide: 'guidance outlook forecast projection target expectation estimate range assumption',
  // What is done
  logistic:
    'host hold conduct discuss webcast broadcast archive replay join attend exhibit showcase participate mail issue release present webcasting livestream announce report speak moderate demonstrate feature highlight attend simulcast post dial',
  benefit:
    'enhance strengthen improve accelerate enable help allow support provide create deliver bring drive benefit boost add contribute increase reduce lower save expand broaden extend unlock maximize optimize leverage facilitate generate position propel fuel grow scale transform revolutionize ensure streamline empower capitalize solidify diversify complement advance yield double triple strengthen differentiate offer give serve',
  action:
    'launch open begin start commence build develop complete close acquire introduce roll hire invest construct produce deploy test enroll submit initiate evaluate pursue explore establish install implement integrate sell market merge combine spin divest consolidate relocate upgrade fund finance repurchase repay redeem list uplist register file apply seek recruit dose treat drill mine explore commercialize manufacture ship supply convert migrate transition restart resume retire refinance raise purchase buy operate continue conduct advance finalize secure execute add appoint',
  mechanics:
    'bear mature accrue convert exercise expire entitle receive round adjust cancel vest subordinate rank issue deposit tender surrender transfer trade settle redeem',
  say: 'say state announce note add comment report explain remark conclude continue disclose declare release publish',
  // Words of legal and practical course
  legal: 'solicitation jurisdiction unlawful registration exemption prospectus herein thereof securities pursuant underwriter undersigned',
  dial: 'dial passcode password toll webcast replay listen register registration link browser audio access international conference id rsvp',
  courtesy: 'thank thankful grateful gratitude appreciate appreciation proud honored honor pleased delighted thrilled welcome congratulate invite',
  risk: 'risk uncertainty uncertain differ materially cautionary undue reliance assurance guarantee forward historical'
} as const

const index = new Map<string, WordKind[]>()
for (const [kind, list] of Object.entries(lists)) {
  for (const word of list.split(' ')) {
    const key = stem(word)
    const kinds = index.get(key) ?? []
    // The keys of `lists` are the kinds.
    if (!kinds.includes(kind as WordKind)) kinds.push(kind as WordKind)
    index.set(key, kinds)
  }
}
const none: readonly WordKind[] = []

/** The kinds of a word, by its stem. */
export const kindsOf = (stemmed: string): readonly WordKind[] => index.get(stemmed) ?? none

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const modals = setOf('will shall would could should may might can must')
export const beForms = setOf('is are was were be been being am')
export const haveForms = setOf('has have had having')
export const adverbs = setOf(
  'also now not then already still soon only just never ever always even further currently initially immediately shortly again together therefore thus hereby not likely both all each either yet fully well better best no longer'
)
export const determiners = setOf('the a an this that these those our its their his her my your any some no each every all such another both')
export const prepositions = setOf(
  'in on at by for with from of into through over under during within between among across about against after before until upon to per via toward towards as than'
)
/** The months, but for "may", which is not taken for one. */
export const months = setOf('january february march april june july august september october november december')
export const relatives = setOf('which that who')
export const pronouns = setOf('we i it they he she you this these that there which who')
/** Verbs and nouns of looking ahead, by stem. */
export const outlooks = setOf(
  'expect anticipat intend intent plan project forecast target estimat aim seek hope believ predict foresee envision contemplat schedul slat posit position poise pois set prepar commit wish want propos goal objectiv strategy guidanc outlook expectation anticipation potential opportunity confident optimistic confidenc excit eager ready track design need require rais reaffirm reiterat maintain updat assum assumption possibl likely prospect priority vision milestone pipelin roadmap ambition promis'
)
