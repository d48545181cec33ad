import {gate} from '../../text/gated-pattern.ts'

/** What the words before a figure make of it in a stated change. */
export type ChangeRole = 'from' | 'to' | 'by' | 'or' | 'value'

const hedge =
  '(?:(?:approximately|about|around|roughly|nearly|almost|just|over|under|more than|less than|a|an|the|its|record|new|total|high|low|of|only|some|even|stronger|quarterly|annual|all-time)[ ]){0,5}'
const measure =
  "(?:(?:a|an|the|our|its|prior|year|reported|restated) ){0,3}(?:[a-z-]+ ){0,3}(?:loss(?:es)?|income|profits?|earnings|revenues?|sales|margin|ebitda|expenses?|costs?|cash|assets|deposits|loans|backlog|rate|total|balance|sg&a|share|shares)(?: \\(loss\\))?(?: (?!was|were|is|are)[a-z'’-]+){0,6}? (?:of|at|was|were) "

// "up 5% from $4.0 million", "from a net loss of $2 million", "from approximately 40"
//        ^^^^                 ^^^^^^^^^^^^^^^^^^
const fromHere = new RegExp(`(?:^|[ ,(])from (?:${measure})?${hedge}$`, 'i')
// "down from last year's book value of $7.01" but not "cash from the sale of $5 million"
const fromSomething = gate(
  /(?:^|[ ,])from (?!(?:the |its |our )?(?:sales?|issuance|exercise|disposal|disposition|collection|operations|financing|acquisition|divestiture|settlement|customers|gains?|proceeds)\b)(?:[\w'’-]+ ){1,7}(?:of|at) $/i
)
// "compared to net income of $3 million", "versus $3 million a year ago", "as compared with the prior year's $3 million", "higher than $3"
const comparison =
  /(?:\bcompar(?:ed|es|ing) (?:(?:[a-z]+ ){0,2})(?:to|with)|\bin comparison (?:to|with)|\bversus|\bvs\.?|\bagainst|(?<!more |less |fewer |greater |other |rather )\bthan|^ (?:more|less|fewer|greater) than|\brelative to|\bcompared)(?![a-z])([^;]{0,140})$/i
// "an increase of 36% over $3 million", "growth of 5% over revenues of $4 million"
const over = new RegExp(
  `\\b(?:increase|growth|gain|improvement|rise|increased|grew|up|higher|decrease|decline|%|percent)[^;$]{0,40} over ${`(?:${measure})?`}${hedge}$|^[^;]{0,30} ?over (?:${measure})?${hedge}$`,
  'i'
)
const finite = gate(
  /\b(?:was|were|is|are|totall?ed|increased|decreased|rose|fell|grew|declined|reported|recorded|had|ended|generated|achieved|improved|been|be)\b/i
)
// "to $5 million", "to a record $5 million", "reaching $5 million" but not "compared to", "due to", "up to"
const toHere = new RegExp(
  `(?:(?<!compared|relative|due|up|attributable|related|prior|subject|according|applicable|equal|equivalent|payable|respect|amounting|next|comparison) to|\\breaching|\\btotall?ing|\\band totall?ed) ${hedge}(?:(?:net |operating |gross |adjusted )*(?:loss|income|profit|earnings|revenues?) of ${hedge})?$`,
  'i'
)
// "increased compared to December 31, 2019 to $437 million"
//                                         ^^^^
const toAfterPeriod = gate(new RegExp(`(?:\\d{4}|quarter|period|year|ago|months?),? to ${hedge}$`, 'i'))
// "funds received from the $154.9 million in loans sold"
//                     ^^^^^^^^^
const fromSource =
  /\b(?:received|proceeds|funds?|cash|benefit\w*|result\w*|deriv\w+|generated|gains?|savings|contribut\w+|charges?|impact\w*|effects?) from (?:the|this|its|our|an?) $/i
const byHere = gate(new RegExp(`\\bby ${hedge}$`, 'i'))
const changeOf = new RegExp(
  `\\b(?:increases?|decreases?|declines?|growth|rises?|reductions?|improvements?|drops?|jump|surge|uptick|downturn|change) (?:in (?:[\\w&'’-]+ ){1,6})?of ${hedge}$`,
  'i'
)
const changeVerb = new RegExp(
  `\\b(?:increas(?:ed|es|ing)|decreas(?:ed|es|ing)|declin(?:ed|es|ing)|rose|rises|rising|fell|falls|falling|grew|grows|growing|dropp(?:ed|ing)|drops|gain(?:ed|ing)|climb(?:ed|ing|s)|jump(?:ed|ing|s)?|surg(?:ed|es|ing)|improv(?:ed|es|ing)|up|down|advanced|soared|slipped|plunged|tumbled|shrank|expanded|contracted|reduced|lowered|narrowed|widened) ${hedge}$`,
  'i'
)
const orHere = new RegExp(`(?:^|[ ,(])or ${hedge}$|^ ?\\($|^,? ?and ${hedge}$`, 'i')
// "compared to $18.5 million for the fourth quarter of 2019 and $10.8 million"
//                                                         ^^^
const andHere = gate(new RegExp(`^[^;.]*\\band ${hedge}$`, 'i'))

/** The role of a figure by the words between the figure before it (or the start of the sentence) and itself. */
export function roleAfter(words: string): ChangeRole {
  if (toAfterPeriod.test(words)) return 'to'
  if (fromSource.test(words)) return 'value'
  if (fromHere.test(words) || fromSomething.test(words)) return 'from'
  const compared = comparison.exec(words)
  if (compared && !isNewClause(compared[1] ?? '')) return 'from'
  if (words.length < 120 && over.test(words)) return 'from'
  if (toHere.test(words)) return 'to'
  if (byHere.test(words) || changeOf.test(words) || changeVerb.test(words)) return 'by'
  if (orHere.test(words) || (words.length < 80 && andHere.test(words) && !finite.test(words))) return 'or'
  return 'value'
}

// After "compared to" the words lead to its figure unless another statement begins.
function isNewClause(words: string): boolean {
  const comma = words.search(/, (?:and |while |with |the |our |net |gross |operating |total |driven |due |primarily |as )/i)
  if (/, (?:primarily|mainly|largely|due|driven|reflecting|because|as a result|resulting)\b/i.test(words)) return true
  return (
    (comma >= 0 && finite.test(words.slice(comma))) ||
    /[.;] /.test(words) ||
    /\b(?:and|while|but)\b[^,]*\b(?:was|were|increased|decreased|rose|fell|grew|declined|totall?ed)\b/i.test(words)
  )
}
