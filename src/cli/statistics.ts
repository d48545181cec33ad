/** Findings by rule, the most frequent first. */
export function statisticsText(byRule: ReadonlyMap<string, number>): string {
  if (byRule.size === 0) return 'No findings to count.\n'
  return [...byRule]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `${String(count).padStart(6)}  ${rule}\n`)
    .join('')
}

/** Time by rule, fact and stage, the costliest first; what costs nothing to speak of is summed up. */
export function timingText(times: readonly (readonly [string, number])[]): string {
  const total = times.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
  const shown = times.filter(([, milliseconds]) => milliseconds >= total / 200)
  const rest = total - shown.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
  const row = (name: string, milliseconds: number): string =>
    `${milliseconds.toFixed(1).padStart(9)} ms  ${((100 * milliseconds) / (total || 1)).toFixed(1).padStart(5)} %  ${name}\n`
  return `${shown.map(([name, milliseconds]) => row(name, milliseconds)).join('')}${row('everything else', rest)}${row('in all', total)}`
}
