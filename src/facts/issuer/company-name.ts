import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'

/** A company's name as written, with its legal form apart. */
export interface CompanyName extends TextRange {
  readonly name: string
  /** The name without its legal form. */
  readonly stem: string
  /** "Inc.", "Corp."; null when none is written. */
  readonly form: string | null
}

/** Legal forms, with how each is compared: `Incorporated` and `Inc.` are one. */
export const legalForms: Readonly<Record<string, string>> = {
  inc: 'inc',
  incorporated: 'inc',
  corp: 'corp',
  corporation: 'corp',
  co: 'co',
  company: 'co',
  cos: 'co',
  companies: 'co',
  ltd: 'ltd',
  limited: 'ltd',
  llc: 'llc',
  plc: 'plc',
  lp: 'lp',
  llp: 'llp',
  nv: 'nv',
  bv: 'bv',
  sa: 'sa',
  sab: 'sa',
  ag: 'ag',
  kgaa: 'kgaa',
  gmbh: 'gmbh',
  se: 'se',
  ab: 'ab',
  asa: 'asa',
  as: 'as',
  oyj: 'oyj',
  oy: 'oy',
  spa: 'spa',
  pty: 'pty',
  pte: 'pte',
  na: 'na',
  trust: 'trust',
  reit: 'reit',
  bancorp: 'bancorp',
  pllc: 'pllc',
  pc: 'pc',
  ulc: 'ulc'
}

// "Inc.", "L.P.", "S.A.", "Co., Ltd."
const form =
  /^(?:Inc(?:orporated)?|INC(?:ORPORATED)?|Corp(?:oration)?|CORP(?:ORATION)?|Co(?:mpany)?|CO(?:MPANY)?|Cos|Ltd|LTD|Limited|LIMITED|LLC|L\.L\.C|PLC|plc|P\.L\.C|p\.l\.c|LP|L\.P|LLP|L\.L\.P|N\.V|NV|B\.V|BV|S\.A|SA|S\.A\.B|SAB|AG|KGaA|GmbH|SE|AB|ASA|A\/S|Oyj|Oy|S\.p\.A|SpA|Pty|Pte|N\.A|ULC|PLLC|P\.C)\.?$/
// A word of a name: "BioAlder", "Alder.com", "R.J.", "3M", "e.l.f.", "AT&T", "Johnson’s" (without the ’s)
const word = /(?:[\p{Lu}\p{N}][\p{L}\p{N}&'’.+!/-]*|[a-z]{1,4}[A-Z][\p{L}\p{N}]*|&|e\.l\.f\.)/uy
const link = /(?:of|and|de|for|the|in|on|von|van|du|la|del|d')(?=\s[\p{Lu}&])/uy
// Capitalised words that end a name in a lead or headline.
const notInName = gate(
  /^(?:Announc\w*|Report(?:s|ed|ing)|Today|Will|Has|Have|Is|Are|Was|Were|Complet\w*|Acquir(?:e|es|ed|ing)|Declar\w*|Appoint(?:s|ed)?|Names?|Named|Sign(?:s|ed)|Launch(?:es|ed)?|Expands?|Enters?|Entered|Receiv(?:e|es|ed)|Clos(?:e|es|ed)|Pric(?:es|ed)|To|Provid(?:e|es|ed)|Present(?:s|ed)?|Begins?|Commenc(?:e|es|ed)|Files?|Filed|Secur(?:es|ed)|Awarded|Wins?|Joins?|Hosts?|Participat\w*|Achiev(?:es|ed)|Releas(?:es|ed)|Updates?|Introduc(?:es|ed)|Unveils?|Selects?|Opens?|Rais(?:es|ed)|Increas(?:es|ed)|Sets?|President|CEO|CFO|COO|Chairman|Chief|Director|Vice|Executive|Board|Co-Founder|Founder|Chairwoman|Shareholders?|Stockholders?|First|Second|Third|Fourth|Fiscal|Q[1-4]|Quarter|Results|And|Expects?|Reaffirms?|Schedules?|Shares?|Stock|Approves?|Elects?|Adds?|Agrees?|Outlines?|Highlights|Prepares?|Debuts?|Inks?|Initiates?|Adopts?|Offers?|Retires?|Promotes?|Hires?|Amends?|Extends?|Issues?|Issued|Gets?|Delivers?|Posts?|Regains?|Grants?|Obtains?|Confirms?|Continues?|Establishes|Engages?|Executes?|Exceeds|Responds|Comments|Rejects|Reiterates|Sees|Sells?|Sold|Buys?|Merges?|Settles?|Makes?|Partners?|Collaborates|Invests|Publishes|Shows?|Demonstrates|Advances|Accelerates|Celebrates|Welcomes|Recogniz\w+|Named|Ranks?|Ranked|Doing|Grows?|Gains?|Rises?|Falls?|Reach(?:es|ed)|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|With|From|By|At|As|On|For|In|Its|The|Common|Nasdaq|NASDAQ|NYSE|OTC\w*|Officer|Treasurer|Secretary|Investor|Contact|About|Disseminated|Although|Today’s|According)$/i
)

// "Yarrow's Ice Cream Corporation"
//          ^^^^^^^^^^^^^^^^^^^^^^
const possessiveName = gate(/^\s(?:\p{Lu}\S{0,20}\s){1,3}(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|Holdings|Group)\b/u)

/** Reads the name that begins at `offset`; null if none does. Headlines are read up to their verb. */
export function nameAt(text: string, offset: number, limit = 90): CompanyName | null {
  let at = offset
  let end = offset
  let words = 0
  let legal: string | null = null
  let stemEnd = offset
  const stop = Math.min(text.length, offset + limit)
  while (at < stop) {
    if (words > 0) {
      const comma = text[at] === ','
      const gap = comma ? at + 1 : at
      if (text[gap] !== ' ') break
      const next = wordAt(text, gap + 1)
      if (comma && !(next && form.test(next))) break
      if (!comma) {
        link.lastIndex = gap + 1
        const linked = link.exec(text)
        if (linked && legal === null) {
          const after = wordAt(text, gap + 1 + linked[0].length + 1)
          // "Alder and Birch announce": two names; "Johnson and Johnson": one. A legal form settles it.
          if (!after || notInName.test(after)) break
          at = gap + 1 + linked[0].length
          words++
          continue
        }
      }
      at = gap + 1
    }
    const raw = wordAt(text, at)
    if (!raw) break
    if (words > 0 && notInName.test(raw) && !(raw === 'First' || raw === 'Stock')) break
    if (form.test(raw) && words > 0) {
      // "Company" goes on as a name where another word follows: "Company Store Inc."
      if (legal === null) stemEnd = end
      legal = raw
      end = at + raw.length
      at = end
      words++
      const more = /^,?\s(\S+)/.exec(text.slice(end, end + 16))?.[1]?.replace(/[,;)]+$/, '')
      if (!more || !form.test(more)) break
      continue
    }
    const possessive = /['’]s?$/.exec(raw)
    end = at + raw.length - (possessive && !form.test(raw) ? possessive[0].length : 0)
    at += raw.length
    words++
    if (possessive && !(words === 1 && possessiveName.test(text.slice(at, at + 60)))) break
    // A mark of registration may stand inside a name.
    const mark = /^\s?(?:®|™|℠|\((?:R|TM|SM)\))/i.exec(text.slice(at, at + 6))
    if (mark) at += mark[0].length
    if (words > 10) break
  }
  if (end <= offset) return null
  const name = text.slice(offset, end).replace(/[,;:]+$/, '')
  if (legal === null) stemEnd = offset + name.length
  if (words === 0 || !/\p{L}/u.test(name)) return null
  return {from: offset, to: offset + name.length, name, stem: text.slice(offset, stemEnd).replace(/[\s,]+$/, ''), form: legal}
}

function wordAt(text: string, offset: number): string | null {
  word.lastIndex = offset
  const found = word.exec(text)?.[0]
  if (!found) return null
  // A full stop that ends a sentence or an abbreviation: kept for forms and initials only.
  if (form.test(found)) return found
  const bare = found.replace(/[./!-]+$/, '')
  if (/^(?:[A-Z]\.)+[A-Z]?$/.test(found) || /^(?:St|Bros|Mt|Ft|Dr|Jr|Int'l|Intl|Tech|Labs|Mfg|Assn|Cos|Dept|Natl|Pharm|Sys|Svcs?|U\.S|No)\.$/.test(found))
    return found
  return bare || null
}

// A parenthetical between the name and what follows it: ' (“Alder” or “the Company”)'
const parenthetical = /\s?\([^()]{1,160}\)\s?[,:]?\s?$/

// "MINNEAPOLIS...JUNE 6, 2000...", "July 5, 2007-", "(BUSINESS WIRE)--": what ends a dateline
const nameBarrier = /\.{2,}|--|[–—?…]|(?:19|20)\d\d\s?-|\)\s?-|:\s/g

/** Reads the name that ends right before `offset`, parentheticals between them left out. */
export function nameBefore(text: string, offset: number): string | null {
  const start = Math.max(0, offset - 260, text.lastIndexOf('\n', offset - 1) + 1)
  let before = text.slice(start, offset)
  for (let round = 0; round < 3 && parenthetical.test(before); round++) before = before.replace(parenthetical, '')
  let cut = 0
  for (const mark of before.matchAll(nameBarrier)) cut = mark.index + mark[0].length
  before = before
    .slice(cut)
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\s?(?:®|™|℠|\((?:R|TM|SM)\))$/i, '')
    .replace(/(?:'s|’s)\s(?:common\s)?(?:stock|shares?)$/i, '')
  const stop = before.length
  // The longest tail that reads as one name.
  const starts = [...before.slice(-100).matchAll(/(?:^|[\s(“"—–-])(?=[\p{Lu}\p{N}]|[a-z]{1,4}[A-Z])/gu)].map(
    match => match.index + match[0].length + Math.max(0, stop - 100)
  )
  for (const from of starts) {
    const found = nameAt(before, from, 120)
    if (!found || found.to < stop - 1) continue
    const opener = found.name.split(/[\s,]/)[0] as string
    if (notInName.test(opener) && opener !== 'First' && opener !== found.name) continue
    if (/\sfor\s/.test(found.name)) continue
    return found.name
  }
  return null
}

/** A name for comparison: case, marks, punctuation and the legal form's spelling do not count. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/®|™|℠|\((?:r|tm|sm)\)/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/\band\b/g, '&')
    .replace(/([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replace(/^the /, '')
    .trim()
}
