import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {leftoverAt} from './leftover-at.ts'

// "EMBARGOED UNTIL 8:00 A.M. ET", "Under embargo until", "HOLD FOR RELEASE", "NOT FOR RELEASE BEFORE"
const embargo =
  /\b(?:(?:STRICTLY\s|UNDER\s)?EMBARGO(?:ED)?(?::|\s(?:UNTIL|TILL|FOR|TO|DATE|LIFTS?|ENDS?|TIME)\b)|HOLD\sFOR\sRELEASE|(?:DO\s)?NOT\s(?:FOR\sRELEASE|RELEASE|FOR\sPUBLICATION|PUBLISH)\s(?:BEFORE|UNTIL|PRIOR\sTO)\b)(?:[^\n.;]|\.(?=[A-Za-z0-9]|\s(?:ET|E[SD]T|CT|C[SD]T|MT|PT|P[SD]T|GMT|on|Eastern)\b)){0,60}/gi
const embargoTrigger = gate(/mbargo|MBARGO|(?:[Hh]old|HOLD)\s(?:for|FOR)\s|(?:[Nn]ot|NOT)\s(?:(?:for|FOR)\s)?(?:[Rr]elease|RELEASE|[Pp]ubli|PUBLI)/)
// An embargo on trade or news of one, in running text: "the EU embargo to", "lifted the embargo"
const tradeBefore = gate(/\b(?:trade|oil|arms|import|export|an|the|this|that|of|U\.S\.|EU|Russian|Cuban|Iran\w*)\s$/i)
// "DRAFT 3/20/03", "Draft of March 3, 2025", "DRAFT v3", "LW Draft 3/20", "PRIVILEGED & CONFIDENTIAL", "v3 clean"
const stamp =
  /(?:\b[A-Z]{2,4}\s)?\bDRAFT\b(?:\s?(?:#|No\.?|v(?:ersion)?\.?)?\s?\d[\d./-]*|\s(?:OF|AS\sOF|DATED)\s[^\n]{3,24})?|\b[A-Z]{2,4}\sDraft\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\b(?:Working|Preliminary|Final|Revised|Internal|Discussion|Clean|First|Second|Third)\sDraft\b(?:\s[\d/.v-]+)?|\bDraft\s(?:#\s?|No\.?\s?|v\.?\s?|version\s)?\d[\d./-]*|\bDraft\s(?:of|as\sof|dated)\s[^\n]{3,24}|\b(?:(?:STRICTLY\s|COMPANY\s|HIGHLY\s)?CONFIDENTIAL\b|PRIVILEGED\b|ATTORNEY[\s–-]CLIENT\b|ATTORNEY\sWORK\sPRODUCT\b)(?:\s(?:AND|&|\/)\s(?:CONFIDENTIAL|PRIVILEGED|PROPRIETARY)\b|\sDRAFT\b)?|\b(?:Strictly\sConfidential|Privileged\s(?:and|&)\sConfidential|Confidential\s(?:and|&)\s(?:Privileged|Proprietary)|Attorney[\s–-]Client\sPrivileged?|Attorney\sWork\sProduct)\b|\bv\d{1,2}(?:\.\d{1,2})?[\s_-](?:clean|redline|draft|final|marked)\b|\b(?:FOR\s)?INTERNAL\sUSE\sONLY\b|\bFor\sInternal\sUse\sOnly\b/g
const stampTrigger = /draft|confidential|privileged|attorney|internal\suse|\bv\d/i
// Words that follow where "draft" or "confidential" belongs to a sentence: "DRAFT GUIDANCE", "NBA DRAFT"
const otherUse = gate(
  /^\s(?:guidance|beer|registration|kings|day|pick|picks|prospectus|rule|rules|agreement|night|treatment|information\smemorandum|submission|class|order)\b/i
)
const otherBefore = gate(/\b(?:NBA|NFL|NHL|MLB|WNBA|FDA|draft|fantasy|military|bank|on|overdraft|forced|the|a)\s$/i)
// "FOR IMMEDIATE RELEASE"
const releaseLine = /^\W*(?:for\s)?immediate\srelease\W*$/i

/** Finds embargo lines. */
export function findEmbargoes(release: Release): readonly Leftover[] {
  const {text} = release
  if (!embargoTrigger.test(text)) return []
  const found: Leftover[] = []
  for (const match of text.matchAll(embargo)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (tradeBefore.test(before) || (/[a-z,]\s$/.test(before) && !/^[A-Z]{4}/.test(match[0]))) continue
    // Canadian legends forbid distribution in the United States and set no time.
    if (/newswire|united\sstates|distribution/i.test(match[0])) continue
    const words = match[0].trimEnd()
    found.push(leftoverAt(release, 'embargo', {from: match.index, to: match.index + words.length}))
  }
  return found
}

/** Finds draft and privilege markings, and release lines that stand twice. */
export function findStamps(release: Release): readonly Leftover[] {
  const {blocks} = release
  const found: Leftover[] = []
  for (const block of blocks) {
    if (block.text.length > 120 || block.kind === 'cell' || !stampTrigger.test(block.text)) continue
    for (const match of block.text.matchAll(stamp)) {
      if (!isStamp(block, match)) continue
      const from = block.range.from + match.index
      found.push(leftoverAt(release, 'stamp', {from, to: from + match[0].trimEnd().length}))
    }
  }
  let last: Block | null = null
  for (const block of blocks) {
    if (!releaseLine.test(block.text)) {
      if (block.text.length > 60) last = null
      continue
    }
    if (last) found.push({...leftoverAt(release, 'double-stamp', block.range), first: {range: last.range, span: last.span}})
    last = block
  }
  return found
}

// A marking stands alone: the rest of its line is a day, a time, initials or another marking.
function isStamp({text}: Block, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length)
  if (otherUse.test(after) || otherBefore.test(before)) return false
  const rest = `${before} ${after}`
    .replace(stamp, ' ')
    .replace(
      /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\b|\b[ap]\.?m\.?\b|\b(?:ET|EST|EDT|CT|PT|version|clean|redline|final|press|news|release|for|of|and|not|distribution|comments?|client|page|do|circulate|attorney|work|product)\b/gi,
      ' '
    )
  return (rest.match(/[A-Za-z]{3,}/g)?.length ?? 0) <= 1
}
