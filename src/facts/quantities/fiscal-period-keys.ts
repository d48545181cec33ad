import type {PeriodMention} from '../dates/periods.ts'
import type {Release} from '../release.ts'

const spans: Readonly<Record<string, string>> = {H1: '6M', '9M': '9M', FY: 'FY'}

/** Makes a lookup of the period whose words stand in a text range: `Q3 2024` for "fiscal quarter ended November 2, 2024", by the fiscal calendar. */
export function fiscalPeriodKeys(release: Release): (from: number, to: number) => string | null {
  let mentions: readonly PeriodMention[] | undefined
  return (from, to) => {
    mentions ??= [...release.periods].sort((a, b) => a.range.from - b.range.from)
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((mentions[middle] as PeriodMention).range.to <= from) low = middle + 1
      else high = middle
    }
    const mention = mentions[low]
    return mention && mention.range.from < to && mention.key ? rewritten(mention.key) : null
  }
}

const openingRoles: ReadonlySet<string> = new Set(['headline', 'subheadline', 'lead'])

/** The quarter on which the release reports: the first that its headline or lead names; null if they name none. */
export function reportedQuarter(release: Release): string | null {
  const first = release.periods.find(({kind, key, range}) => kind === 'quarter' && key !== null && openingRoles.has(release.roleAt(range.from)))
  return first?.key ? rewritten(first.key) : null
}

/** The year on which the release reports: the first that its headline or lead names; null if they name none. */
export function reportedYear(release: Release): string | null {
  const first = release.periods.find(({kind, key, range}) => kind === 'year' && key !== null && openingRoles.has(release.roleAt(range.from)))
  return first?.key ? rewritten(first.key) : null
}

// "2003-Q1" to "Q1 2003"; other keys have no counterpart.
function rewritten(key: string): string | null {
  const [, year = '', part = ''] = /^(\d{4})-(Q[1-4]|H1|9M|FY)$/.exec(key) ?? []
  return year ? `${spans[part] ?? part} ${year}` : null
}
