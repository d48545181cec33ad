import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'

// "The following table summarizes our fiscal 2027 targets:", "Full-Year 2026 Guidance"
//                                                ^^^^^^^                    ^^^^^^^^
const outlook = /\b(?:guidance|outlook|targets|forecast|projections|expectations|expects?|anticipates?)\b/i
// Lists that only compare, reconcile, explain or withdraw
const notOutlook = gate(
  /\b(?:reconcil\w+|actual|withdr\w+|versus|vs\.?|compared|achieved|exceeded|measures|statements|assum\w+|include[sd]?|factors|risks|results? (?:for|of|were)|conference call|webcast)\b/i
)
// "$4.75 billion to $4.78 billion", "~$420 million", "revenue between $63 billion and $67 billion", "18% - 19%"
const expectedFigure = gate(/\d[\d,.]*\s?(?:%|million|billion|percent|per share|basis points|[-–—]|to\b|and\b)|[$€£]\s?\d|~\s?\$?\d/)
// Columns of the past beside the column of what is expected
const earlier = /\b(?:actual|prior|previous|reported)\b/i
const longest = 140
const mostEntries = 30

/** Figures listed or tabled under words that announce them as expected ("… the following guidance:"): a statement each. */
export function findAnnouncedOutlooks({sentences}: Release): readonly Sentence[] {
  const found: Sentence[] = []
  for (let i = 0; i < sentences.length; i++) {
    const announcement = sentences[i] as Sentence
    if (!announces(announcement)) continue
    const head = sentences[i + 1]?.block.cell
    const past = new Set<number>()
    for (let j = i + 1; j <= i + mostEntries && j < sentences.length; j++) {
      const {text, block, section} = sentences[j] as Sentence
      // A sentence that is no entry ends the list.
      if (block.kind === 'paragraph' && /(?:\S+\s+){7}\S+\.$/.test(text)) break
      if (text.length > longest || section === 'cautionary' || announces(sentences[j] as Sentence)) break
      if (block.cell && block.cell.row === head?.row && earlier.test(text)) past.add(block.cell.column)
      else if (!past.has(block.cell?.column ?? -1) && expectedFigure.test(text)) found.push(sentences[j] as Sentence)
    }
  }
  return found
}

function announces({text, section}: Sentence): boolean {
  return text.length < 300 && section !== 'cautionary' && /:\s*$/.test(text) && outlook.test(text) && !notOutlook.test(text)
}
