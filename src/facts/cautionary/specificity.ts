import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {PassageGroup} from './passages.ts'

/** Words and names of the factors that stand in the release outside its legends, by which a factor can be tied to it. */
export interface Surroundings {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

// "other risks detailed from time to time", "the factors described in our Form 10-K", "Risk Factors"
const catchAll = gate(
  /^(?:and |or )?(?:any |all |many |certain |various |additional |further |some |such |the |those |these |our |its )*(?:other|additional|further|unknown|unforeseen|unpredictable)(?: (?:important|risk|unforeseen|unknown|potential|relevant|various|significant|material|similar|specific|key|factors?|risks?|and|known|unpredictable|business|economic|general|industry|general economic))* (?:risks?|factors?|uncertainties|uncertainty|events|conditions|matters|circumstances|contingencies|developments|things|variables|information)\b|\b(?:risks?|factors?|uncertainties|those|matters|items|contingencies|cautions|ones)\b[^,;]{0,80}?\b(?:described|discussed|detailed|set forth|set out|identified|disclosed|outlined|contained|included|listed|referred to|referenced|mentioned|indicated|noted|reported|summarized|enumerated|found|presented|specified|highlighted|addressed|stated|appear\w*|filed|made)\b|\bfrom time to time\b[^.;]{0,40}\b(?:in|filings?|reports?|SEC|with)\b|\b(?:factors?|risks?|those|uncertainties)\b[^;]{0,60}\bform (?:10|20|40|8|6|S-|F-)-?[A-Z]*\b[^;]{0,40}(?:\bfor the\b|\bas (?:filed|amended|updated)|\bfiled\b|$)|\brisk factors\b|\b(?:SEC|securities) filings?\b|\b(?:filings?|reports?) (?:with|on|to)\b|\bexhibit to\b|^(?:numerous|many|various) factors that\b|^which (?:factors|risks)\b|\bforward[- ]looking (?:statements?|information)\b|\bother (?:risks|factors|uncertainties)\b[^,;]{0,80}\b(?:beyond|over which|control|not (?:presently|currently)|that may)/i
)
// Clauses that say only that there are risks, or that results may differ.
const emptyClause = gate(
  /^(?:(?:the |such |these |those |various |certain |known |unknown |inherent |significant |numerous |many |other |and |or |substantial |a number of |a variety of |known and unknown )*(?:risks?|uncertaint(?:y|ies)|factors?|changes in circumstances|assumptions|contingencies|matters|variables|and|or|,| )+)(?:(?:that|which|many of which|some of which|and which|most of which) (?:could|may|might|are|is|include|involve|affect|cause|we)\b.*|beyond .*|outside .*|over which .*|,? (?:many|some|most) of (?:which|them).*)?$|\bactual\b[^.;]{0,60}\bdiffer\b|\b(?:undertakes?|assumes?) no\b|\bresult of new information\b|^future events?(?: or otherwise)?$|^except (?:as|to)\b|\d{3}[-. ]\d{4}\b|^(?:events|circumstances|statements|assumptions|expectations|management['’]?s|current expectations|our current|its current|the current|a number of|many|certain|numerous|several)\b[^,;]{0,50}$|\bthat are difficult to predict\b|\b(?:beyond|outside)(?: of)? (?:our|its|the company['’]s|the) control$|^(?:many|some|most|all|any) of (?:which|them)\b|\bundue reliance\b|^(?:could|may|might|would|will|can|to|which|that could|that may)\b[^,;]*\bdiffer\b/i
)

/** Does a clause only point elsewhere, or say no more than that there are risks? */
export function isCatchAll(text: string): boolean {
  return catchAll.test(text) || emptyClause.test(text.trim())
}

// The stock of words from which legends of any company are made.
const stock = new Set(
  `ability able acceptance access accounting achieve acquire acquired acquisition acquisitions action actions activities actual additional adequate adverse adversely affect affected affecting agencies agreement agreements among anticipated applicable approval approvals area areas arising assets associated assumptions assurance attract availability available base based become benefits beyond board brand budget business businesses capacity capital cash cause certain change changed changes changing charges circumstances claims class clients collect commercial commercialization commercially commodity common companies company company's compete competition competitive competitor competitors competing complete completed completion compliance component components concerns condition conditions conduct connection consumer consumers continue continued continuing contract contracts contractual control cost costs could covenants credit current currency currently customer customers cycle data date debt decisions decline declines decrease decreased decreases delay delayed delays delivery demand dependence depend dependent depreciation design develop developing development developments difficulties difficulty disruption disruptions distribution distributors domestic due earnings economic economy economies effect effective effectively effects efficient efforts employees employment enforce enter entry environment environmental equipment equity estimated estimates event events exchange execute execution existing expand expansion expected expenses experienced exposure extent external facilities facility factors fail failure favorable federal filings final finance financial financing fluctuations force foreign form fund funding funds future general generally generate global goals governmental government group grow growth hire historical holders impact impairment implement implementation improve improvements inability incidents income increase increased increases industry industries inflation information infrastructure inherent initiatives innovation insurance integrate integration intellectual interest internal international introduction inventory investment investments investors issues issuance items key labor lack large larger laws legal legislation legislative lenders level levels licenses limitations limited line liquidity litigation loans local logistics long loss losses maintain major making manage management manner manufacture manufacturing margins market marketing markets material materials matters maintaining meet members merger mergers methods model monetary more nature national natural necessary need needs negative negotiations new number obtain obtaining occur offer offering offerings officers operate operating operation operational operations opportunities order orders other outcome outside own parties partners partnerships party people performance period periods permits personnel planned planning plans plant political position positive possibility possible potential practices pressures price prices pricing private process processes procure produce product production products profit profitability program programs projected projects property proposed proprietary prospects protect protection provide providers public purchase quality qualified quarter quarterly raise raising rate rates raw real realize recent recession recruit reduce reduced reduction regulation regulations regulators regulatory related relating relationships reliance rely reports requirements research resources respect result resulting results retain retention revenue revenues rights risk risks sales schedule secure securities security sell sensitivity service services shareholder shareholders significant skilled softness software sources specific spending standards state states stock stockholder stockholders strategic strategies strategy subsidiaries subject success successful successfully sufficient suppliers supply support sustain system systems tax taxes technical technological technologies technology terms territories testing evaluation third timely timing title total trade transaction transactions transportation trends unable uncertain uncertainties uncertainty unexpected unanticipated unfavorable unforeseen unknown use value variations various vendors volatile volatility weakness weather work working world worldwide year years whether from with that which this these those their there will would should have been being into over under than them then when where while within without such some most many much also only very upon about against between during each every both through until well they were what your ours itself war terrorism terrorist acts attacks breach inflationary supply-chain chain macroeconomic geopolitical social unrest strikes disasters hazards accidents releases release news press statement statements forward-looking u.s united american america exchange commission sec inc corp ltd llc plc nasdaq nyse otc issuer corporation corporate forecast forecasts guidance expectations achieved desired adopt adoption anticipate believe opportunity reputation relationships alternative energy clean drug power online internet digital platform network solutions solution application applications user users leading leadership focus focused platform team teams high higher low lower first second third fourth including include includes throughout across non full part short near early late next previous prior single same different difference similar diverse various varying numerous several few little lot lots part-time time times day days week weeks month months annual annually quarter-end fiscal approach meeting required accuracy flow flows meet success effectiveness adequacy interruption interruptions increasing decreasing manufacturers manufacturer efficacious unproven novel reduced favorable unaudited reliance foreign-exchange expected currently timing identify identified commercialize commercializing drive driven enable key core global region regional overall extended extend stage early-stage late-stage upcoming date today announced announce announcement made given taken best better great greater good strong track record unique quality value values created create creating delivering deliver delivered build building built proven experience investor investing portfolio sector sectors space ongoing dedicated committed commitment ensure ensuring patients patient safety effective treatment health care healthcare data results market-leading leading-edge home homes chief officer president director executive call conference webcast total percent million billion average compared prior measure measures gaap non-gaap adjusted ebitda operations sheet balance quarterly-results`.split(
    /\s+/
  )
)
const nameNoise = new Set(
  'The A An In On At Of For And Or Our Its We This That These Those Their With From As If No Any All Such Company Corporation Inc Corp Ltd LLC Form Risk Factors Factor Item Act Securities Exchange Commission SEC Annual Report Quarterly Forward Looking Statements January February March April May June July August September October November December Board Directors Management United States US U.S. America American North Canada Canadian Internet General Other Additional COVID-19 COVID Nasdaq NASDAQ NYSE Partnership Trust Bank Group Common Stock Shares Notes'.split(
    ' '
  )
)
// A person or firm that can act against the plan, and the way it does.
const agent = gate(
  /\b(?:investors?|lenders?|suppliers?|customers?|landlords?|licensors?|licensees?|partners?|distributors?|contractors?|vendors?|purchasers?|buyers?|sellers?|counterpart(?:y|ies)|collaborators?|insurers?|tenants?|court|board|stockholders|shareholders|agency|agencies|regulators?|physicians|patients|payers|payors|bondholders|noteholders|subscribers|insiders?)\b/i
)
const misstep = gate(
  /\b(?:(?:may|might|could|will|would) not|fails?|failure|refus\w+|declin\w+|delay\w*|terminat\w+|cancel\w*|withdraw\w*|default\w*|postpon\w*|reject\w*|den(?:y|ies|ial)|not \w+ing\b|not (?:be )?(?:consummated|completed|satisfied|obtained|close|fund|renew|extend|purchase|approve)|decisions? to)\b/i
)

// "the Offering", "the proposed acquisition", "this trial"
//      ^^^^^^^^                ^^^^^^^^^^^
const eventForm = gate(
  /\b(?:the|this|our) (?:\w+ ){0,3}?(transaction|acquisition|merger|combination|offer|offering|placement|financing|split|dividend|spin-?off|arrangement|trial|study|repurchase|project|plant|mine|restatement|restructuring|closing|lawsuit|waiver|notes|wells?|installation|pre-?order)\b/i
)

// Circumstances that few companies are in.
const concrete = gate(
  /\bgoing concern\b|\b(?:commenced|threatened|pending|existing) (?:and (?:threatened|pending) )?(?:litigation|lawsuits?|claims?|proceedings)\b|\bpenny stock\b|\bsole[- ](?:source|supplier)\b|\bclinical hold\b|\brestatement\b|\bmaterial weakness\w*\b|\b(?:Nasdaq|NYSE)\b[^,;]{0,40}\b(?:listing|compliance|delist\w*)|\bdelist\w*\b/i
)

/** Looks for the words of the factors in what can tie a factor to the release: all but its legends, its About paragraph and its contacts. */
export function surroundingsOf(release: Release, groups: readonly PassageGroup[], factors: readonly string[]): Surroundings {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const names = new Set<string>()
  if (factors.length === 0) return {words, pairs, names}
  const wanted = wordsOfFactors(factors)
  const legend = groups.flatMap(group => group.passages.map(passage => passage.range))
  const issuer = new Set((release.issuer.name ?? '').toLowerCase().split(/[^a-z0-9]+/))
  const shortNames = new Set(release.issuer.shortNames.flatMap(name => name.toLowerCase().split(/[^a-z0-9]+/)))
  // By word: its stem, or nothing if no factor has it.
  const stems = new Map<string, string>()
  for (const block of release.blocks) {
    if (block.kind === 'cell' && block.text.length < 80) continue
    if (legend.some(range => range.from <= block.range.from && block.range.to <= range.to)) continue
    const role = release.roleAt(block.range.from)
    if (role === 'contact' || role === 'furniture' || role === 'offering-legend') continue
    let before = ''
    for (const word of wordsOf(block.text)) {
      const plain = stems.get(word) ?? meet(word)
      if (plain) words.add(plain)
      if (plain && before) pairs.add(`${before} ${plain}`)
      before = plain
    }
  }
  return {words, pairs, names}

  // What is done with a word where it stands for the first time.
  function meet(word: string): string {
    const stemmed = stem(word)
    const plain = wanted.stems.has(stemmed) ? stemmed : ''
    stems.set(word, plain)
    if (wanted.names.size > 0 && /[A-Z]/.test(word) && !isNoise(word)) names.add(bareName(word))
    return plain
  }

  function isNoise(word: string): boolean {
    const name = bareName(word)
    return !wanted.names.has(name) || nameNoise.has(word.replace(/['’]s?$/, '').replace(/\.$/, '')) || issuer.has(name) || shortNames.has(name)
  }
}

function wordsOfFactors(factors: readonly string[]): {readonly stems: ReadonlySet<string>; readonly names: ReadonlySet<string>} {
  const stems = new Set<string>()
  const names = new Set<string>()
  for (const factor of factors) {
    for (const word of wordsOf(factor)) {
      stems.add(stem(word))
      if (/^[A-Z]/.test(word)) names.add(word.toLowerCase())
    }
    const event = eventOf(factor)
    if (event) stems.add(stem(event))
  }
  return {stems, names}
}

function eventOf(text: string): string | null {
  return eventForm.exec(text)?.[1]?.toLowerCase() ?? null
}

function bareName(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, '')
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z0-9'’&.-]*[A-Za-z0-9]|\$?\d[\d,.]*\d%?|\d/g) ?? []
}

function stem(word: string): string {
  let plain = word.toLowerCase()
  if (plain.endsWith("'s") || plain.endsWith('’s')) plain = plain.slice(0, -2)
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  return plain.length > 1 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}

/** Whether a factor is about this company or this release, with the reason in words. */
export function judgeSpecific(text: string, around: Surroundings): {readonly specific: boolean; readonly reason: string} {
  const words = wordsOf(text)
  for (const [index, word] of words.entries()) {
    if (index > 0 && /^[A-Z]/.test(word) && !nameNoise.has(word) && around.names.has(word.toLowerCase()))
      return yes(`names ${word}, of which the release speaks`)
    if (/\d/.test(word) && word.length > 1 && around.words.has(stem(word)) && !/^(?:19|20)\d\d$/.test(word))
      return yes(`names ${word}, which stands in the release`)
  }
  let before = ''
  for (const word of words) {
    const plain = /^[a-z]/.test(word) ? stem(word) : ''
    if (before && plain && around.pairs.has(`${before} ${plain}`) && !(isStock(before) && isStock(plain)) && before.length > 3 && plain.length > 3)
      return yes(`speaks of ${before} ${plain}, as the release does`)
    before = plain
  }
  const single = words.find(word => word.length > 3 && /^[a-z]/.test(word) && !isStock(stem(word)) && around.words.has(stem(word)))
  if (single) return yes(`speaks of ${single}, as the release does`)
  const event = eventOf(text)
  if (event && around.words.has(stem(event))) return yes(`speaks of the ${event} announced`)
  const plain = concrete.exec(text)?.[0]
  if (plain) return yes(`names ${plain}`)
  if (agent.test(text) && misstep.test(text)) return yes('names who could upset the plan, and how')
  return {specific: false, reason: 'could stand in the legend of any company'}
}

/** Do two clauses share a word that does not stand in every legend? */
export function shareSubject(a: string, b: string): boolean {
  const words = new Set(wordsOf(a).map(stem).filter(isTelling))
  return wordsOf(b).some(word => isTelling(stem(word)) && words.has(stem(word)))
}

function isTelling(word: string): boolean {
  return word.length > 3 && !isStock(word) && !/^\d/.test(word)
}

function isStock(word: string): boolean {
  return stock.has(word) || stock.has(`${word}s`) || stock.has(word.replace(/y$/, 'ies')) || word.length < 4
}

function yes(reason: string): {specific: true; reason: string} {
  return {specific: true, reason}
}
