const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
// "March 31, 2026", "June 4"
const day = /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:, (\d{4}))?\b/g

/** On which side of the day of the release the days named in a sentence lie. */
export function mentionedDays(text: string, release: string): readonly ('before' | 'same' | 'after')[] {
  if (!release) return []
  const sides = new Set<'before' | 'same' | 'after'>()
  day.lastIndex = 0
  for (let match = day.exec(text); match; match = day.exec(text)) {
    const [, month = '', number = '', year] = match
    const named = `${year ?? release.slice(0, 4)}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`
    sides.add(named < release ? 'before' : named > release ? 'after' : 'same')
  }
  return [...sides]
}
