/** A turn of phrase that looks ahead, or that only seems to. */
export interface Construction {
  readonly name: string
  readonly from: number
  readonly to: number
}

const business =
  'acquir|merg|combin|launch|open|expand|build|develop|construct|deploy|power|provid|deliver|creat|bring|introduc|begin|commenc|start|resum|restart|close|complet|accelerat|enhanc|strengthen|transform|revolutioni|driv|increas|reduc|grow|establish|form|partner|enter|invest|offer|supply|produc|manufactur|commerciali|integrat|implement|upgrad|unlock|generat|support|enabl|sell|divest|spin|buy|purchas|repurchas|becom|advanc|evaluat|scal|transition|convert|list|uplist|raise|secur|finaliz|add|boost|improv|lead|help|fund|drill|mine|explor|test|treat|enroll|initiat|conduct|submit|file|seek|pursu|roll|ship|migrat|rebrand|relocat|house|serve|redefin|reshap|achiev|reach|meet|capitali|benefit'

// Each with a text it meets, the words of which one must stand in the sentence, and the pattern for the sentence in lower case.
const constructions: readonly (readonly [string, RegExp, RegExp])[] = [
  // "acme to acquire beta", "acme and beta to build a plant"
  ['headline-to', /^(?:to)$/, new RegExp(`^[^.;:,]{2,110}? to (?:further |jointly |also |co-)?(?:${business})\\w*\\b`)],
  // "acme to present at the widget conference"
  [
    'headline-event',
    /^(?:to)$/,
    /^[^.;:]{2,110}? to (?:host|hold|present|participate|attend|exhibit|showcase|report|announce|release|webcast|speak|ring|discuss|celebrate|webcast|display|demonstrate|review|feature|join|sponsor|be featured|address)\b/
  ],
  // "updated 2026 eps guidance is for", "revenue outlook of $40 million"
  [
    'guidance-figure',
    /^(?:guidance|outlook|forecast|targets?|projections?)$/,
    /\b(?:guidance|outlook|forecast|targets?|projections?)\b[^.;]{0,90}?(?:[$€£]|~)?\s?\d[\d,.]*\s?(?:%|million|billion|percent|per|bps|basis|to\b|-|–)/
  ],
  // "reaffirms full-year guidance", "we are raising our outlook", "guidance remains unchanged"
  [
    'guidance-kept',
    /^(?:guidance|outlook|forecasts?|targets?|expectations)$/,
    /\b(?:re-?affirm|affirm|reiterat|maintain|rais|increas|updat|narrow|lower|revis|provid|issu|confirm|introduc|initiat|adjust|reset|giv)\w*\b[^.;]{0,80}\b(?:guidance|outlook|forecasts?|targets?|expectations)\b|\b(?:guidance|outlook|forecasts?|targets?)\b[^.;]{0,40}\b(?:remains?|unchanged|intact|reflects?|includes?|assumes?|excludes?|represents?|calls? for|is for|contemplates?)\b/
  ],
  [
    'guidance-withdrawn',
    /^(?:withdr[ae]w\w*|guidance|outlook|expectations|forecast\w*)$/,
    /\bwithdr[ae]w\w*\b|\bsuspend\w*\b[^.]{0,40}\b(?:guidance|outlook)\b|\b(?:exceed|beat|surpass|above|within|in line with|versus|vs\.?)\w* (?:our |the |its |previous |prior |high end of |top end of |full-year |original )*(?:guidance|outlook|expectations|forecast)/
  ],
  // "remains on track to complete", "is on schedule to", "on pace for"
  ['on-track', /^(?:on)$/, /\bon (?:track|schedule|target|course|pace) (?:to|for|with)\b|\bremains? on (?:track|schedule|target)\b/],
  // "is set to debut", "slated for", "scheduled to begin", "poised for growth"
  [
    'set-to',
    /^(?:set|slated|poised|primed|scheduled|due|ready|geared|prepared|verge)$/,
    /\b(?:is|are|was|were|now|well|also|currently|technology|market|company|remains?|remain) (?:now |all |well |also |strongly |uniquely |currently |strategically |ideally )?(?:set|slated|poised|primed|scheduled|due|ready|geared|prepared|on the verge) (?:to|for|of)\b|\b(?:scheduled|slated|due|poised|set) (?:to|for) (?:begin|commence|start|open|launch|debut|close|complete|be|drive|become|revolutionize|accelerate|growth|explosive|release|completion|delivery)\b/
  ],
  // "well positioned to", "positions us for", "positioning the company to"
  [
    'positioned',
    /^(?:position\w*)$/,
    /\b(?:well|strongly|uniquely|strategically|better|best|ideally|favorably|perfectly|financially)[- ]positioned\b|\bposition(?:s|ing|ed)? (?:us|our|the company|itself|them|him|her|investors|shareholders|[a-z]+) (?:well |better |strongly |strategically |favorably |uniquely |squarely |at |as |in )*(?:to|for|at|as|in)\b|\bpositioned (?:to|for|as)\b/
  ],
  // "sets the stage for", "paves the way", "lays the groundwork", "opens the door to", "setting us up"
  [
    'stage',
    /^(?:stage|way|groundwork|foundations?|doors?|path|pathway|platform|up|runway|roadmap|catalyst|steps?|us)$/,
    /\b(?:set(?:s|ting)?|pav(?:e|es|ed|ing)|lay(?:s|ing)?|laid|open(?:s|ing)?|provid(?:e|es|ing)|form(?:s|ing)?|creat(?:e|es|ing)) (?:us |the |a |an |up |new )*(?:stage|way|groundwork|foundation|foundations|doors?|path|pathway|platform|up to|runway|roadmap)\b|\bsetting us up\b|\bsets? us up\b|\bcatalyst for\b|\b(?:first|key|important|critical|major|next|big|significant|crucial|pivotal) steps? (?:toward|towards|in|to|forward|for)\b|\bbrings? us (?:one step |closer)/
  ],
  // "room for upside", "plenty of runway"
  ['upside', /^(?:room|upside|tailwinds?|headwinds?|runway)$/, /\b(?:room for|upside|tailwinds?|headwinds?|runway)\b/],
  // "has the potential to", "could become"
  [
    'potential-to',
    /^(?:potential|potentially|could)$/,
    /\bpotential (?:to|for)\b|\bpotentially (?:[a-z]+ing|the|a)\b|\bcould (?:be|become|lead|help|provide|have|allow|result|significantly|also|make|drive|reach|generate|enable|increase|open|represent)\b|\bhas potential\b/
  ],
  // "coming early next year", "available mid-2026", "to be available in"
  [
    'coming',
    /^(?:coming|available|arriving|launching|opening|debuting|shipping|starting|beginning|releasing|expected|anticipated|planned|targeted|due|completion|effective|targeting|closing)$/,
    /\b(?:coming|available|arriving|launching|opening|debuting|shipping|starting|beginning|releasing|expected|anticipated|planned|targeted|due|completion|effective|targeting|closing) (?:later|early|mid|late|next|soon|in|on|by|this|around|during|at|as|before|at the end|the end)\b/
  ],
  // "our primary goal is to", "priorities for 2026 include", "the focus of the division is to", "it is our objective"
  [
    'goal-is',
    /^(?:goals?|objectives?|aims?|priorit\w+|focus|plans?|strateg\w+|vision|ambition|hope|intention|intent|purpose|roadmap|mandate|task|expectation|belief)$/,
    /\b(?:goals?|objectives?|aims?|priorit(?:y|ies)|focus|plans?|strategy|strategies|vision|ambition|hope|intention|intent|purpose|roadmap|mandate|task)\b[^.;]{0,60}?\b(?:is|are|was|includes?|remains?|calls? for|will be|involves?|consists?) (?:on |to |not |also |now |the |for |currently |ultimately )*[a-z]+|\bit is (?:our|the company's|the company’s|my) (?:goal|objective|intention|plan|hope|intent|aim|expectation|belief)\b/
  ],
  [
    'mission',
    /^(?:mission|committed|commitment|dedicated|strives?|striving|passionate|pride|believes?|dedication)$/,
    /\b(?:mission|committed to|commitment to|dedicated to|strives? to|striving to|passionate|pride|believes? in|dedication)\b/
  ],
  // "is actively exploring", "are evaluating", "is working to", "are advancing"
  [
    'pursuing',
    /^(?:\w+ing|talks|discussions|negotiations|focused|pursue|explore|evaluate|advance|seek|invest|expand|steps|process)$/,
    /\b(?:is|are|am|currently|actively|now|we're|we’re|been|also|diligently|continues?|continue) (?:currently |actively |now |also |in the process of |diligently |aggressively |rapidly |working to |fully |further |strategically |carefully |to )*(?:exploring|evaluating|pursuing|investigating|seeking|planning|preparing|advancing|targeting|looking to|looking at|working (?:to|toward|towards|on|closely|hard|with)|moving (?:forward|towards?|ahead|to)|accelerating|expanding|expand|investing|developing|building|assembling|striving|refocusing|focused on|focusing|finalizing|negotiating|in (?:talks|discussions|negotiations)|transitioning|executing|deploying|reallocating|redeploying|taking steps|considering|examining|pursue|explore|evaluate|advance|seek|invest)\b/
  ],
  [
    'plan-noun',
    /^(?:plan\w*|intend\w*|intent|intention)$/,
    /\b(?:plans?|intends?|intent|intention|planning|planned|plans on) (?:to|on|for|of)\b|\b(?:growth|expansion|development|drilling|expansion|business|strategic|uplisting|future|aggressive|commercialization) plans?\b/
  ],
  [
    'to-follow',
    /^(?:follow|soon|once|upon|pending|if|subject)$/,
    /\bto follow\b|\bas soon as (?:possible|practicable|we|it|the)\b|\bonce (?:we|it|the|this|these|completed|approved|certified|in|all|fully)\b|\bupon (?:completion|closing|approval|receipt|the|launch|successful)\b|\bpending\b|\bif (?:approved|successful|completed|granted|we)\b|\bsubject to\b/
  ],
  ['first-in-line', /^(?:first)$/, /\bwill be (?:among|one of) the first\b/],
  [
    'forecast-by',
    /^(?:by|cagr|compound)$/,
    /\b(?:projects?|projected|forecasts?|expected|estimated|predicts?|set|anticipated|grow(?:ing)?|reach(?:ing)?|rise|exceed|surpass|increase|double|triple)\b[^.;]{0,100}\bby (?:the (?:end|year)[a-z ]*)?(?:of )?20\d\d\b|\bcagr\b|\bcompound annual growth\b/
  ],
  // "look forward to expanding"; "look forward to working with"
  [
    'look-forward-action',
    /^(?:forward)$/,
    /\blook(?:s|ing)? forward to (?:the |our |a |further |continuing to |continued |seeing |strong |completing|launching|expanding|advancing|reporting|increasing|building|delivering|bringing|announcing|additional|executing|growing|accelerating|realizing|achieving|creating|developing|introducing|rolling|beginning|starting|opening)/
  ],
  [
    'look-forward-courtesy',
    /^(?:forward)$/,
    /\blook(?:s|ing)? forward to (?:working|welcoming|hearing|meeting|speaking|his|her|their|your|you|sharing|updating|providing|having|partnering|collaborating|hosting|connecting|discussing|keeping|continuing to (?:provide|keep|update|work)|engaging|showcasing|presenting|participating)/
  ],
  [
    'confident',
    /^(?:confident|confidence|optimistic|hopeful|believe|certain|convinced|excited|eager|enthusiastic)$/,
    /\b(?:confident|confidence|optimistic|hopeful|believe|certain|convinced|excited|eager|enthusiastic) (?:that|in|about|we|our|the|it|this|to|of)\b/
  ],
  [
    'going-forward',
    /^(?:forward|ahead|near|foreseeable|coming|long|not|next|medium|course|remainder|come|term)$/,
    /\b(?:going|moving|looking) (?:forward|ahead)\b|\bin the (?:near|foreseeable|coming|long|not)\b|\bover the (?:next|coming|long|near|medium|course|remainder)\b|\bfor (?:years|decades) to come\b|\blong[- ]term\b|\bnear[- ]term\b/
  ],
  ['until', /^(?:until|through|throughout)$/, /\buntil\b|\bthrough (?:at least |the (?:end|remainder|first|second) )?(?:of )?20\d\d\b|\bthroughout\b/],
  [
    'study-design',
    /^(?:study|trial|program|objectives?|endpoints?|goals?|purposes?)$/,
    /\b(?:study|trial|program)\b[^.;]{0,60}\b(?:is designed|will (?:evaluate|assess|enroll|recruit|test|measure|compare|examine|include)|aims|to (?:evaluate|assess|determine))\b|\b(?:primary|secondary) (?:objective|endpoint|goal|purpose)s?\b/
  ],
  ['would-if', /^(?:would)$/, /\bwould (?:be|have|also|provide|allow|help|enable|give|result|increase|create|include|receive|represent|mean|like)\b/],
  [
    'should',
    /^(?:should)$/,
    /\bshould (?:be|help|result|continue|also|allow|provide|support|have|enable|lead|drive|see|increase|benefit|not|speed|position)\b/
  ],
  // What only seems to look ahead
  [
    'event-logistics',
    /^(?:call|webcast|replay|dial|live|livestream|teleconference|audio|toll|passcode|investor|booth|panel|chat|q|attendees|annual|symposium|summit|rsvp|register|conference)$/,
    /\b(?:conference call|webcast|replay|dial|earnings call|live[- ]?stream|teleconference|audio|toll[- ]free|passcode|investor day|investor (?:relations|website|section)|booth|panel|fireside chat|q&a|attendees|investor conference|annual meeting|symposium|summit|rsvp|register)\b/
  ],
  [
    'offer-legend',
    /^(?:constitute|offer|solicitation|prospectus|registration|securities|proxy|investors|free|sec)$/,
    /\b(?:shall not constitute|does not constitute|not an offer|solicitation|prospectus|registration statement|securities act|proxy statement|investors and security holders|free of charge|sec's (?:web ?site)|www\.sec\.gov)\b/
  ],
  [
    'security-mechanics',
    /^(?:interest|mature|maturity|payable|fractional|split|reverse|cusip|record|holders?|exercise|exercisable|cash|lock|lockup|conversion|principal|pursuant|accordance|terms|further)$/,
    /\b(?:bear interest|mature|maturity|payable|fractional shares?|split[- ]adjusted|reverse (?:stock )?split|cusip|record date|holders? of record|exercise price|exercisable|per share in cash|lock-?up|conversion price|aggregate principal|pursuant to|in accordance with|under the terms|terms of the agreement|without further action)\b/
  ],
  [
    'trading-symbol',
    /^(?:trade|trading|quoted|listed)$/,
    /\b(?:trad(?:e|ing)|quoted|listed) (?:under|on|on the|as)\b[^.]{0,60}\b(?:symbol|ticker|nasdaq|nyse|otc\w*|exchange)\b/
  ],
  [
    'appointment',
    /^(?:will|to|role|brings?)$/,
    /\b(?:will|to) (?:also |continue to )?(?:serve|act|report|be responsible|join|lead|oversee|assume|remain|become|be based|be joined|replace|succeed|work closely) (?:as|to|for|the|on|in|by|our|its|with|a|an|chief|chairman|him|her)\b|\bin (?:this|his|her|the new) (?:new )?role\b|\bbrings? (?:a |over |more than |extensive |deep |decades )/
  ],
  [
    'thanks',
    /^(?:thank|grateful|gratitude|proud|pleased|honou?red|delighted|thrilled|congratulat\w*|welcome|appreciat\w*)$/,
    /\b(?:thank|grateful|gratitude|proud|pleased|honou?red|delighted|thrilled|congratulat\w*|welcome|appreciat\w*)\b/
  ],
  [
    'past-view',
    /^(?:expected|anticipated|planned|forecast|projected|estimated|intended|targeted|expectations|guidance)$/,
    /\b(?:than|as|previously|originally|had|was|were) (?:expected|anticipated|planned|forecast|projected|estimated|intended|targeted)\b|\bexpected credit loss|\bhad expected\b|\bin line with (?:our )?(?:expectations|guidance)\b/
  ],
  [
    'reported',
    /^(?:announced|reported|completed|received|entered|signed|acquired|closed|launched|was|were|has|have|increased|decreased|declined|rose|grew)$/,
    /\b(?:today )?(?:announced|reported|completed|received|entered into|signed|acquired|closed|launched|was|were|has been|have been|increased|decreased|declined|rose|grew)\b/
  ],
  [
    'law-says',
    /^(?:sec|fda|nasdaq|nyse|law|rules?|regulations?|act|compliance)$/,
    /\b(?:sec|fda|nasdaq|nyse|law|rule|rules|regulation|regulations|act) (?:requires?|permits?|allows?|provides?|will provide|may|has|have)\b|\bcompliance period\b|\bregain compliance\b/
  ],
  [
    'poll',
    /^(?:survey|poll|respondents?|majority|percent|according|study|participants)$/,
    /\b(?:survey|poll|respondents?|majority of|percent of|according to|study found|participants)\b/
  ],
  [
    'about',
    /^(?:is|founded|headquartered|specializ\w+|information|learn|visit)$/,
    /\b(?:is a (?:leading|global|provider|developer|company|pioneer|clinical|biotech|technology|premier|diversified)|founded in|headquartered|specializ\w+ in|for more information|to learn more|visit)\b/
  ],
  [
    'fact-of-use',
    /^(?:designed|helps?|enables?|allows?|can|used|able|makes|is|offers?|provides?)$/,
    /\b(?:designed to|helps?|enables?|allows?|can be|used to|able to|makes it|is capable|offers?|provides?)\b/
  ],
  [
    'as-we',
    /^(?:as)$/,
    /\bas (?:we|it|the company|bdcc|they) (?:continue|continues|move|moves|work|works|develop|grow|grows|expand|prepare|execute|enter|look|advance|progress|scale|drive|approach|build|transition|begin)\w*\b/
  ]
]

/** The constructions that a word may open, as a list of numbers: a construction is tried only where one of its words stands. */
export function constructionsWith(word: string): readonly number[] {
  const numbers: number[] = []
  constructions.forEach(([, words], index) => {
    if (words.test(word)) numbers.push(index)
  })
  return numbers
}

/** Finds the constructions of a sentence, given in lower case; `opened` holds the numbers of those worth trying. */
export function findConstructions(lower: string, opened: ReadonlySet<number>): readonly Construction[] {
  const found: Construction[] = []
  for (const index of [...opened].sort((a, b) => a - b)) {
    const [name, , pattern] = constructions[index] as (typeof constructions)[number]
    const match = pattern.exec(lower)
    if (match) found.push({name, from: match.index, to: match.index + match[0].length})
  }
  return found
}
