import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'

/**
 * Splits the text of a factor list into its clauses, as offsets. A run with semicolons or with (i), (ii), ... is split there;
 * otherwise at the commas and the last "and" that part whole clauses.
 */
export function splitClauses(text: string): readonly TextRange[] {
  const lead = riskLead.exec(text)?.[0].length ?? 0
  return tidy(text, cutClauses(text, lead))
}

// "risks and uncertainties related to market conditions and the closing"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const riskLead = gate(/^(?:the )?(?:risks?|uncertaint(?:y|ies))(?: and uncertainties)? (?:related to|relating to|associated with) /i)

function cutClauses(text: string, lead: number): readonly TextRange[] {
  const numbered = [...text.matchAll(/(?:^|[\s,;])\((?:[ivx]{1,5}|\d{1,2}|[a-z])\) /g)].map(match => match.index + (match[0].startsWith('(') ? 0 : 1))
  if (numbered.length > 1) return partPointers(text, cutAt(text, numbered, 0))
  const marks = depthZero(text, /;/g)
  if (marks.length > 0) return partPointers(text, cutAt(text, marks, 1))
  const ranges = splitAtCommas(text.slice(lead)).map(range => ({from: range.from + lead, to: range.to + lead}))
  return ranges.map((range, index) => (index === 0 ? {from: 0, to: range.to} : range))
}

// "... in Singapore and other risks contained in our reports"
//              ^^^^^^^^^^^^^^^^
const pointerAnd = gate(/ (?:and|as well as) (?=(?:the |any |certain |various )?(?:other|those|additional) (?:\w+ )?(?:risks?|factors?|uncertainties)\b)/i)

function partPointers(text: string, ranges: readonly TextRange[]): TextRange[] {
  return ranges.flatMap(range => {
    const match = pointerAnd.exec(text.slice(range.from, range.to))
    if (!match || match.index < 12) return [range]
    return [
      {from: range.from, to: range.from + match.index},
      {from: range.from + match.index, to: range.to}
    ]
  })
}

function cutAt(text: string, places: readonly number[], width: number): TextRange[] {
  const ranges: TextRange[] = []
  let from = 0
  for (const place of places) {
    if (place > from) ranges.push({from, to: place})
    from = place + width
  }
  ranges.push({from, to: text.length})
  return ranges
}

function depthZero(text: string, mark: RegExp): number[] {
  const places: number[] = []
  let depth = 0
  let index = 0
  for (const match of text.matchAll(new RegExp(`[()\\[\\]]|${mark.source}`, 'g'))) {
    index = match.index
    if (match[0] === '(' || match[0] === '[') depth++
    else if (match[0] === ')' || match[0] === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) places.push(index)
  }
  return places
}

interface Piece extends TextRange {
  readonly text: string
  /** What parts it from the piece before: a comma, a comma with "and", or "and" alone. */
  readonly by: ',' | ', and' | 'and' | ''
}

function splitAtCommas(text: string): TextRange[] {
  const commas = depthZero(text, /,/g).filter(place => !/\d/.test(text[place + 1] ?? '') && !/["”’]/.test(text[place + 1] ?? ''))
  const pieces: Piece[] = []
  for (const range of cutAt(text, commas, 1)) {
    const piece = text.slice(range.from, range.to)
    const lead = /^\s*(?:and|as well as|along with|together with|in addition to)\b/i.exec(piece)
    const by = pieces.length === 0 ? '' : lead ? ', and' : ','
    pieces.push({...range, text: piece, by})
  }
  const whole = splitLastAnd(text, pieces)
  const ranges: {from: number; to: number}[] = []
  let held: number | null = null
  whole.forEach((piece, index) => {
    const before = ranges.at(-1)
    const bare = bareOf(piece.text)
    if (held !== null) {
      ranges.push({from: held, to: piece.to})
      held = null
      return
    }
    if (before && clings(bare, text.slice(before.from, before.to).trim())) {
      before.to = piece.to
      return
    }
    if (index < whole.length - 1 && endsInModifier(bare)) held = piece.from
    else ranges.push({from: piece.from, to: piece.to})
  })
  if (held !== null) ranges.push({from: held, to: text.length})
  return ranges
}

// "A, B and C": the last piece of a run holds an "and" that parts two clauses.
function splitLastAnd(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1
    const nested = /^\s*(?:and )?including\b/i.test(piece.text)
    const pointer = pointerAnd.exec(piece.text)
    const place =
      pointer && pointer.index > 4 ? pointer.index : (last || pieces.length <= 2) && !nested ? partingAnd(piece.text, pieces.length > 1) : orChanges(piece.text)
    if (place < 0) {
      out.push(piece)
      return
    }
    out.push({...piece, to: piece.from + place, text: piece.text.slice(0, place)})
    out.push({from: piece.from + place, to: piece.to, text: text.slice(piece.from + place, piece.to), by: 'and'})
  })
  return out
}

// "business conditions or changes in laws"
//                    ^^^^^^^^^^^
function orChanges(text: string): number {
  const place = / or changes (?:in|to)\b/i.exec(text)?.index ?? -1
  return place > 8 ? place : -1
}

const clauseHead = String.raw`(?:the|our|its|their|any|other|changes?|risks?|uncertaint\w+|ability|inability|failure|failures|delays?|competition|competitive|adverse|potential|possible|general|economic|market|regulatory|legal|litigation|fluctuations?|availability|whether|that|difficulties|difficulty|loss|lack|unexpected|unanticipated|unforeseen|increased|increases?|decreases?|declines?|dependence|reliance|demand|costs?|timing|acceptance|volatility|federal|governmental?|those|such|various|additional|certain|successful|effects?|impact|interest|currency|dependency|quality|technological|technical|cyber\w*|political|seasonality|weather|variations?|shortages?|disruptions?|acts?|events?|outcomes?|results?|limited|insufficient|inadequate|future|products?|customers?|industry|new|legislative|actions?|continued|a|an|if|no|performance|success|access|retention|reduction|overall|strategic|pricing|price|actual|unfavou?rable|business|financial|operational|operating|fiscal|foreign|global|local|supply|environmental|natural|accidents?|labou?r|health|trade|tax|inflation|execution|integration|protection|management|material)`
const parts = new RegExp(String.raw` (?:(?:and|as well as)(?:/or)?|or(?= changes\b)) (?=(?:${clauseHead})\b)`, 'gi')

// Words that open a factor of their own even in a list of two.
const clearHead = gate(
  /^(?:the|our|its|competition|changes?|delays?|failures?|inability|ability|risks?|uncertaint\w+|general|regulatory|litigation|other|whether|that|adverse)\b/i
)

// Where an "and" begins a new clause of a list, or -1. A short list needs a clear head after the "and".
function partingAnd(text: string, inRun: boolean): number {
  const pointer = / (?:and|as well as) (?=(?:the |any |certain |various )?(?:other|those|additional)\b)/i.exec(text)
  if (/^\s*(?:and|or|as well as)\b/i.test(text)) return pointer && pointer.index > 12 ? pointer.index : -1
  let best = -1
  for (const match of text.matchAll(parts)) {
    const before = text.slice(0, match.index)
    if (/\b(?:between|both|either)\b[^,]*$/i.test(before)) continue
    if (
      /\b(?:risks?|supply|terms|products?|laws|rules) *$/i.test(before) &&
      /^ and (?:demand|conditions|services|regulations|uncertaint)/i.test(text.slice(match.index))
    )
      continue
    if (wordsIn(before) < 1) continue
    if (!inRun && wordsIn(before) < 2) continue
    if (endsInModifier(before)) continue
    const clear = clearHead.test(text.slice(match.index + match[0].length))
    if (!clear && !inRun && wordsIn(before) <= 4 && /\b(?:of|in|to|for|on|by|with|from|the|our|its|new|and)\s*\w*$/i.test(before)) continue
    best = match.index
    if (pointer && best === pointer.index) break
    if (inRun) break
  }
  return best
}

function wordsIn(text: string): number {
  return text.match(/[A-Za-z0-9$%'’-]+/g)?.length ?? 0
}

function bareOf(text: string): string {
  return text.replace(/^\s*(?:and\/or|and|or|as well as)\s+/i, '').trim()
}

// Modifiers that wait for their noun: "general economic", "federal", "state"
const modifier = gate(
  /\b(?:(?!trial|capital|approval|removal|renewal|withdrawal|proposal|disposal|personnel|arrival|material|chemical|metal|festival|signal|hospital|rental|potential|initiative|alternative|incentive|representative|traffic|pandemic|epidemic|topic|metric|clinic|critic|logistic|credential)[a-z]+(?:ical|onal|cial|ical|tive|sive|ous|ental|ural|ical|cal|omic|etic|egic|ific|inal|bal|atory|etary|utory|iscal)|federal|state|local|foreign|domestic|legal|fiscal|global|regional|national|international|industry-wide|adverse|natural|key|general|market|business|credit|liquidity|interest rate|clinical|internal|external|social|political|economic|operating|strategic|competitive|regulatory|legislative|technological|cultural|environmental|geopolitical|financial|commercial|technical|medical|military|current|existing|new|future|potential)$/i
)
// Words of that list that may also stand alone as a factor of their own.
const standsAlone = /^(?:market|business|credit|liquidity)$/i

function endsInModifier(text: string): boolean {
  const bare = text.trim()
  const last = /[A-Za-z-]+$/.exec(bare)?.[0] ?? ''
  if (wordsIn(bare) > 5 || /\b(?:the|this|that|its|our) [\w-]+$/i.test(bare)) return false
  if (/^(?:market|business|credit|liquidity|interest rate)$/i.test(last))
    return wordsIn(bare) === 1 && standsAlone.test(bare) === false ? true : wordsIn(bare) <= 1
  return modifier.test(last)
}

// A piece that goes on with the one before instead of naming a factor of its own.
const continues = gate(
  /^(?:or\b(?! changes)|for the (?:fiscal |most recent )?(?:years?|quarters?|periods?|three|six|nine)\b|as filed\b|elsewhere\b|filed\b|available\b|(?:in|on) (?:the|our|its) (?:[\w'’]+ ){0,4}(?:filings|reports|website)|nor\b|over which\b|(?:those|such|they|it|these) (?!(?:other |risks?|factors?|uncertaint|as\b|set\b|described|discussed|related|relating|associated|identified))|which\b|who\b|whose\b|where\b|when\b|if at all|at all|but\b|particularly|especially|such as|including|resulting|causing|leading|thereby|thus|each\b|in each case|as (?:amended|updated|supplemented|defined|such|revised|well as (?:those|its) )|inc\b|llc\b|ltd\b|l\.?p\b|among|some of|many of|most of|any of|all of|both|respectively|for example|e\.g|i\.e|even if|because|since|so that|given|in (?:part|particular|light)|including without|without limitation|but not|if any|as applicable|subject to|provided|unless|until|while|whereas|with the|\d{4}\b)/i
)
const pointerTail = gate(
  /^(?:(?:our|its|the|their|any|and|subsequent|other|most|recent|amended) )*(?:annual|quarterly|current|periodic|subsequent|form|forms|registration|prospectus|proxy|sec\b|securities and exchange|item|part|quarter|fiscal|year|months?|january|february|march|april|may \d|june|july|august|september|october|november|december|10-|8-|20-|management['’]?s discussion|risk factors|audited|unaudited|financial statements|md&a|filings?|filed|reports?|documents|news releases|other communications|public)/i
)
const pointsAway = gate(
  /\b(?:form|forms|filings?|reports?|described|discussed|detailed|identified|set forth|outlined|disclosed|filed|prospectus|sec|commission|annual|quarterly|periodic|contained)\b/i
)
// "changes in laws" waits for "regulations and policies"
//  ^^^^^^^^^^^^^^^
const governs = gate(
  /\b(?:changes? in|changes? to|effects? of|impact of|fluctuations? in|shortages? of|loss of|lack of|increases? in|improvements? in|reductions? in|decreases? in|declines? in|variations? in|volatility in|availability of|uncertaint\w+ in|deterioration in|disruptions? (?:in|to)|failures? of|compliance with|cost of|costs of|difficulties in|difficulty in|delays? in|reliance on|dependence on|protection of)((?: [\w'’-]+){1,3}(?:, [\w-]+){0,4})$/i
)

function clings(bare: string, before: string): boolean {
  if (!bare) return true
  if (/^\w+$/.test(bare) && /\b(?:could|may|might|to) \w+$/i.test(before)) return true
  if (continues.test(bare))
    return !(/^including\b/i.test(bare) && pointsAway.test(before) && (/^including (?:that|the risk|but|without)/i.test(bare) || !pointsAway.test(bare)))
  if (pointerTail.test(bare) && pointsAway.test(before)) return true
  const head = new RegExp(`^(?:${clauseHead})\\b`, 'i').test(bare)
  if (!head && /^[a-z-]+(?:$| (?:and|or) [a-z-]+\b)/i.test(bare) && governs.test(before)) return true
  if (
    /^(?:to )?(?:[a-z]+)(?:ing|e|t|n)? (?:and [a-z]+ )?(?:the|our|its|their|new|adequate|sufficient|additional|key|qualified|future)\b/i.test(bare) &&
    !head &&
    /\b(?:ability|inability|able|unable|failure|fail|right|need) (?:of \w+ )?to\b/i.test(before) &&
    verbFirst.test(bare)
  )
    return true
  return false
}

// "retain key personnel", "to develop new products": the second verb of one "ability to".
const verbFirst = gate(
  /^(?:to )?(?:successfully )?(?:develop|retain|attract|obtain|maintain|secure|protect|enforce|market|sell|manufacture|produce|complete|commerciali[sz]e|achieve|integrate|manage|raise|reali[sz]e|execute|implement|expand|grow|enter|compete|control|reduce|increase|introduce|meet|comply|hire|train|operate|finance|fund|identify|acquire|launch|build|deliver|renew|generate|repay|refinance|service|continue|sustain|respond|adapt|recruit|establish|defend|negotiate|win|enrol|enroll|initiate|conduct|file|close|consummate|dispose|sell|provide|satisfy)\b/i
)

function tidy(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const tidied: TextRange[] = []
  for (const range of ranges) {
    let {from, to} = range
    const lead =
      /^[\s,;:.•·*–—-]*(?:(?:and\/or|and|or|as well as|along with|together with|including|in addition to|also|finally)\s+|\((?:[ivx]{1,5}|\d{1,2}|[a-h])\)\s*)*/i.exec(
        text.slice(from, to)
      )
    from += lead?.[0].length ?? 0
    const tail = /[\s,;.:]{0,20}(?:\s(?:and|or|and\/or)[\s,;.:]{0,20})?$/i.exec(text.slice(from, to))
    to = from + (tail?.index ?? to - from)
    if (to - from > 2 && /[a-z]/i.test(text.slice(from, to))) tidied.push({from, to})
  }
  return tidied
}
