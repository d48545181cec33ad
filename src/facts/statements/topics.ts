import {type GatedPattern, gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Topic} from '../statements.ts'

// One or more patterns a topic, each a phrase that leaves little doubt; a topic without one stays unsaid.
// "margin improvement activities", "cost savings of $20 million"
//  ^^^^^^                          ^^^^^^^^^^^^
const phrases: readonly (readonly [Topic, GatedPattern])[] = [
  [
    'results',
    gate(
      /(?<!(?:post|pre)-)\brevenues?\b|\b(?:net|same-store|comparable|product|total|annual|future|record|organic|sales) sales\b|\bsales (?:growth|of (?:approximately |about )?[$€£]|to (?:be|grow|increase|decline))|\bsales (?:are|is) (?:expected|anticipated|projected)|\b(?:adjusted |diluted |core )?(?:earnings|net income|operating income|net loss|EBITDA|EPS)\b(?! (?:call|release|conference|webcast))|\bfinancial (?:results|performance|guidance|outlook)\b|\b(?:guidance|outlook) (?:for|of)\b|\b(?:profitable|revenue|earnings|organic|top-line|strong|sustainable|continued|long-term|future|accelerated) growth\b|\b(?:record|strong|better|best) (?:quarter|year|fiscal)|\bcash flows?\b|\bbookings\b|\bfull[- ]year (?:guidance|outlook)\b/i
    )
  ],
  [
    'margin',
    gate(
      /\b(?:gross|operating|profit|net interest|EBITDA)? ?(?<!(?:high|low)-)margins?\b|\b(?:cost|annual|expense|run-rate|annualized)[- ](?:savings?|reductions?|synerg\w+|synergies|efficiencies|improvements?)\b|\bsynerg(?:y|ies)\b|\brestructuring\b|\boperat(?:ing|ional) (?:efficienc\w+|leverage|expenses?|costs?)\b|\b(?:reduc|lower|cut|sav)(?:e|es|ing|tion in)? (?:\w+ ){0,3}(?:costs?|expenses?)\b|\btax rate\b|\bcost structure\b/i
    )
  ],
  [
    'liquidity',
    gate(
      /\bself[- ]sufficien\w+|\bliquidity\b|\bcash (?:runway|position|burn|balance|on hand)\b|\bbreak[- ]?even\b|\b(?:become|reach|achieve|achieving|path to|return to|sustained|toward) (?:\w+ ){0,2}profitab\w+|\bsufficient (?:\w+ ){0,3}(?:cash|capital|funds|resources|liquidity)\b|\bfund (?:\w+ ){0,4}operations\b|\bbalance sheet\b|\bgoing concern\b|\bcovenants?\b|\bworking capital (?:needs|requirements)\b|\bdebt (?:reduction|repayment|levels?|maturit\w+)\b|\bleverage ratio\b|\b(?:reduce|repay|pay down|retire|refinanc\w+) (?:\w+ ){0,3}(?:debt|indebtedness|leverage)\b|\bself[- ]fund\w+/i
    )
  ],
  [
    'financing',
    gate(
      /\bproceeds\b|\b(?:additional|second|final|subsequent|further) (?:closings?|tranches?)\b|\b(?:offering|placement|financing|note sale|rights issue|IPO|uplisting)\b(?=.{0,80}\b(?:clos\w+|complet\w+|expect\w+|intend\w+|will|pric\w+)\b)|\b(?:clos\w+|complet\w+|rais\w+|secur\w+|obtain\w*|pursu\w+) (?:\w+ ){0,4}(?:offering|placement|financing|(?:additional|new|equity|growth|sufficient) (?:capital|funds|funding))\b|\b(?:Nasdaq|NYSE) (?:uplisting|listing)\b|\buplist\w*|\braise (?:up to |approximately |additional )?(?:capital|funds|[$€£])|\bcredit facilit(?:y|ies)\b|\bterm loan\b|\bregistration statement\b(?=.{0,80}\b(?:effective|approved|file)\b)/i
    )
  ],
  [
    'deal',
    gate(
      /\b(?:proposed |pending |planned )?(?:merger|acquisitions?|business combination|takeover|divestiture|spin-?off|separation)\b|\bto (?:acquire|merge|divest|combine)\b|\b(?:will|would|plans? to|intends? to) (?:acquire|merge|combine|divest)\b|\btransactions? (?:is|are|will|would|remains?|to|should|positions?|creates?)\b|\b(?:close|closing|complete|completion|consummat\w+) (?:of )?(?:the|this) (?:\w+ )?(?:transaction|deal|sale)\b|\baccretive\b|\bdefinitive agreement\b|\bcombined company\b|\bletter of intent\b/i
    )
  ],
  [
    'clinical',
    gate(
      /\bclinical\b|\btrials?\b(?! balance| court)|\bphase (?:[1-4]|I{1,3}V?)[ab]?\b(?=.{0,120}\b(?:study|studies|trial|patients?|data|clinical|dose|enrol\w+)\b)|\b(?:enrol\w+|dos(?:e|ed|ing)) (?:\w+ ){0,4}(?:patients?|subjects?|participants?)\b|\bpatient enrol\w+|\bFDA\b|\bEMA\b|\b(?:NDA|sNDA|BLA|sBLA|PMA|IDE|IND|510\(?k\)?|PDUFA)\b|\btop-?line (?:data|results)\b|\b(?:regulatory|marketing) (?:submissions?|approval of|authorization)\b|\b(?:drug|vaccine|therapeutic|product) candidates?\b|\bendpoints?\b|\b(?:pre-?clinical|in vivo|in vitro)\b|\bcancer vaccine\b/i
    )
  ],
  [
    'launch',
    gate(
      /\b(?:re-?)?launch(?:es|ed|ing)?\b|\bcommerciali[sz]\w+|\bcommercial (?:launch|availability|introduction|production|sales|deployment|operations)\b|\broll(?:ing)?[- ]?out\b|\bmarket acceptance\b|\bsales (?:force|and marketing efforts|team)\b|\bmarketing (?:efforts?|campaigns?|programs?|plans?)\b|\bexpansion of (?:the )?(?:marketing|sales|distribution)\b|\b(?:introduc|unveil)\w* (?:\w+ ){0,5}(?:products?|services?|models?|features?|platform|lines?|system)\b|\bnew (?:products?|stores?|restaurants?|locations?|services?|features?|markets?)\b|\b(?:will be|become|be made|make) (?:\w+ )?available\b|\bopen(?:ing)? (?:\w+ ){0,4}(?:stores?|locations?|restaurants?|branch\w*|offices?|clinics?|facilit\w+)\b|\bgo[- ]to[- ]market\b|\benter(?:ing)? (?:\w+ ){0,3}markets?\b|\bexpand(?:ing)? (?:\w+ ){0,4}(?:into|footprint|presence|distribution|offerings?)\b|\bbring (?:\w+ ){0,5}to market\b|\bpre-?orders?\b/i
    )
  ],
  [
    'supply',
    gate(
      /\b(?:production|manufacturing|plant|processing|generation) (?:capacity|ramp\w*|capabilit\w+|facilit\w+|levels?|volumes?|line)\b|\bramp(?:ing)?[- ]?up\b|\bsupply (?:chain|constraints?|shortages?|disruptions?)\b|\bmanufactur(?:e|ing)\b|\b(?:start|begin|commence|resume|restart|increase|ramp)\w* (?:\w+ ){0,3}(?:production|manufacturing|mining|deliver\w+|shipments?)\b|\bshipments?\b|\bdeliver(?:y|ies) of\b|\binventor(?:y|ies)\b|\bcapacity (?:expansion|additions?|of)\b|\b(?:mine|mill) (?:restart|production|construction)\b/i
    )
  ],
  [
    'contracts',
    gate(
      /\bbacklog\b|\b(?:purchase|customer|new|expected|future|additional|product) orders?\b|\b(?:expected|additional|future|new|follow-on|awarded|government|customer|supply|service|multi-year|commercial) (?:contracts?|awards?)\b|\baward(?:ed|s)? (?:of )?(?:a |the )?(?:\w+ ){0,3}contracts?\b|\boption (?:years?|periods?)\b|\bcontract (?:award|extension|renewal|value|is expected|wins?)\b|\b(?:supply|distribution|licens\w+|offtake|off-take) agreements?\b/i
    )
  ],
  [
    'litigation',
    gate(
      /\blitigation\b|\blawsuits?\b|\b(?:vigorously|appeal(?:ing|s)? the|settle(?:ment of)? (?:the|this) (?:claim|suit|action|matter))\b|\bpatents?\b(?=.{0,80}\b(?:grant|issu|allow|expect|file|application|pending|protect))|\bcourt\b|\barbitration\b|\bintellectual property (?:rights|protection|portfolio)\b/i
    )
  ],
  [
    'capital-return',
    gate(
      /\bdividends?\b|\b(?:share|stock) (?:re-?purchases?|buy-?backs?)\b|\brepurchases?\b(?=.{0,60}\b(?:shares?|stock)\b)|\breturn (?:of )?(?:\w+ ){0,4}(?:capital|cash) to (?:\w+ )?(?:shareholders|stockholders)\b|\bcapital returns?\b|\bbuy-?back\b/i
    )
  ],
  [
    'personnel',
    gate(
      /\b(?:will|to|expected to|set to) (?:\w+ )?(?:join|step down|retire|succeed|be appointed|assume the (?:role|position)|serve as|resign|lead the (?:team|company))\b|\bsuccession\b|\bsuccessor\b|\bhir(?:e|ing)\b(?=.{0,60}\b(?:employees?|people|staff|team|personnel|sales|engineers?|officer)\b)|\b(?:head-?count|workforce|staff)\b(?=.{0,60}\b(?:reduc|increas|grow|expan)\w*)|\bnew (?:chief|CEO|CFO|COO|president|management)\b|\bmanagement team\b/i
    )
  ],
  [
    'technology',
    gate(
      /\b(?:AI|artificial intelligence|machine learning|autonomous|blockchain|quantum|robot\w*|software|algorithms?|cloud|tokeniz\w+|digital assets?|NFTs?|5G|IoT|metaverse|web3|data cent(?:er|re)s?)\b(?=.{0,140}\b(?:deploy|integrat|develop|implement|launch|build|enabl|power|provid|scal|transform|releas|expan|adopt|deliver|support)\w*)|\b(?:deploy|integrat|develop|implement|build|enabl|power|scal|leverag|incorporat|using|adopt)\w* (?:\w+[ ,-]+){0,6}(?:AI|artificial intelligence|machine learning|autonomous|blockchain|quantum|robot\w*|software|algorithms?|cloud|technolog(?:y|ies)|data cent(?:er|re)s?)\b/i
    )
  ],
  [
    'sustainability',
    gate(
      /\bnet[- ]zero\b|\bcarbon[- ](?:neutral\w*|negative|free|footprint)\b|\b(?:greenhouse gas|carbon|CO2|GHG)? ?emissions?\b|\bsustainability (?:goals?|targets?|commitments?)\b|\bESG\b|\bdecarboni[sz]\w+|\bclimate (?:goals?|targets?|change)\b|\b(?:100%|renewable) (?:renewable )?(?:energy|electricity) (?:by|target|goal)/i
    )
  ],
  [
    'macro',
    gate(
      /\btariffs?\b|\binterest rates?\b(?! (?:of|per|swap))|\binflation(?! reduction)\w*\b|\b(?:foreign )?(?:currency|exchange rates?)\b|\bforeign exchange\b|\bCOVID(?:[-–]19)?\b|\bcoronavirus\b|\bpandemic\b|\b(?:macro-?)?economic (?:conditions?|environment|uncertaint\w+|downturn|recovery|challenges?|slowdown|growth)\b|\bmacroeconomic\b|\brecession\b|\bgeopolitic\w+|\bcommodity prices?\b/i
    )
  ],
  [
    'cyber',
    gate(
      /\bcyber-?(?:security|attack|incident)?s?\b|\bransomware\b|\bdata breach\w*|\bsecurity incident\b|\brestor(?:e|ation of) (?:\w+ ){0,3}(?:systems?|networks?)\b/i
    )
  ]
]

/** The topics on which a forward-looking sentence plainly speaks. */
export function topicsOf(text: string): readonly Topic[] {
  const topics: Topic[] = []
  for (const [topic, pattern] of phrases) if (pattern.test(text)) topics.push(topic)
  return topics
}

/** Where a sentence speaks of a topic; the last place, since a sentence comes to its point at its end. */
export function placeOfTopic(text: string, topic: Topic): TextRange | null {
  const pattern = phrases.find(([name]) => name === topic)?.[1]
  if (!pattern) return null
  let last: TextRange | null = null
  for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) last = {from: match.index, to: match.index + match[0].length}
  return last
}
