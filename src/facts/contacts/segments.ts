import {gate} from '../../text/gated-pattern.ts'

// Where a line of a contact block divides: "Jane Roe, CFO", "Jane Roe / John Doe", "contact Jane Roe at"
const divider = gate(
  /\s?[,;:|/()•·]\s?|\s[–—-]\s|\s(?:or|and|at|please|contact(?:ing)?|call|e-?mail(?:ing)?|reach|via|by|of|to|for|is|with|both)\s|^(?:or|and|at|please|contact|call|of|for|with)\s|\s(?=(?:(?:Investor|Media|Public|Shareholder)\sRelations|Corporate\sCommunications|Chief\s\w+\sOfficer|Chief|(?:Senior\s|Executive\s)?Vice\sPresident|President|CEO|CFO|COO|Director|Managing|Manager|Head|Chairman|Founder|Co-Founder|General\sCounsel|Corporate\sSecretary|Tel|Phone|Email|E-mail)\b)|\s(?:or|at|contact|call|and)$/i
)

/** A part of a line between dividers. */
export interface Segment {
  readonly text: string
  readonly at: number
  /** What parts it from the next; '' at the end. */
  readonly divider: string
}

/** Divides a line of a contact block: "Jane Roe, CFO", "Jane Roe / John Doe". */
export function segmentsOf(words: string): readonly Segment[] {
  const segments: Segment[] = []
  let rest = words
  let at = 0
  for (;;) {
    const match = divider.exec(rest)
    const piece = match ? rest.slice(0, match.index) : rest
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) segments.push({text: piece.trim(), at: at + lead, divider: match?.[0] ?? ''})
    if (!match) return joinDegrees(segments)
    at += match.index + match[0].length
    rest = rest.slice(match.index + match[0].length)
  }
}

// Degrees and legal forms that a comma parts from what they belong to: "Jane Roe, CFA", "Acme, Inc."
function joinDegrees(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (/^(?:Jr|Sr|II|III|CFA|CPA|CA|MBA|Esq|Ph\.?\s?D|M\.?\s?D|D\.O)\.?$/.test(segment.text)) continue
    if (last && /^(?:Inc|LLC|Ltd|Limited|L\.?P|Corp|N\.V|S\.A|PLC|LLP)\.?$/i.test(segment.text))
      joined[joined.length - 1] = {...segment, text: `${last.text}, ${segment.text}`, at: last.at}
    else joined.push(segment)
  }
  return joined
}
