import {wordDiff} from '../text/word-diff.ts'
import {wrap} from './display-width.ts'
import {paint} from './paint.ts'
import {printable} from './printable.ts'

/** What stands in one text and what stands for it in the other. */
interface Difference {
  readonly what: string
  readonly old: string | null
  readonly new: string | null
}

const titles = {
  figures: 'Figures',
  dates: 'Dates',
  statements: 'Forward-looking statements',
  factors: 'Risk factors',
  disclosures: 'Disclosures',
  filings: 'Filings',
  contacts: 'Contacts',
  findings: 'Findings'
} as const

/** Shows a comparison to a person. Words that went are in brackets with a minus, those that came with a plus. */
export function comparisonToText(comparison: Readonly<Record<keyof typeof titles, readonly Difference[]>>, colour: boolean, columns: number): string {
  const {strong, error, info, faint} = paint(colour)
  const width = Math.min(columns, 110) - 4
  const out: string[] = []
  for (const [key, title] of Object.entries(titles) as [keyof typeof titles, string][]) {
    const list = comparison[key]
    if (list.length === 0) continue
    out.push(strong(`${title} (${list.length})`))
    for (const difference of list) {
      const isProse = key === 'statements' || key === 'factors'
      const lines = wrap(isProse ? prose(difference) : `${printable(difference.what)}: ${short(difference)}`, width)
      out.push(...lines.map((line, index) => `  ${index > 0 ? '  ' : ''}${line}`))
    }
    out.push('')
  }
  return out.length > 0 ? `${out.join('\n')}\n` : 'No difference in figures, dates, statements, factors, disclosures, filings, contacts or findings.\n'

  function short({old, new: now}: Difference): string {
    if (old === null) return info(`+ ${printable(now ?? '')}`)
    if (now === null) return error(`- ${printable(old)}`)
    return `${printable(old)} ${faint('->')} ${printable(now)}`
  }

  function prose({old, new: now}: Difference): string {
    if (old === null) return info(`+ ${printable(now ?? '')}`)
    if (now === null) return error(`- ${printable(old)}`)
    const runs = wordDiff(printable(old), printable(now))
    return `~ ${runs.map(({kind, text}) => (kind === 'same' ? text : kind === 'old' ? error(`[-${text}-]`) : info(`[+${text}+]`))).join(' ')}`
  }
}
