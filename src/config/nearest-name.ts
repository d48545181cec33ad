/** The name most like `wrong`, if any is like it at all. */
export function nearestName(wrong: string, names: readonly string[]): string | null {
  const word = wrong.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(2, Math.ceil(word.length / 3)) + 1
  for (const name of names) {
    // `percent-change` for `numeric/percent-change`: the part after the family counts as much as the whole.
    const candidates = [name.toLowerCase(), name.toLowerCase().split('/').pop() ?? '']
    const distance = Math.min(...candidates.map(candidate => editDistance(word, candidate)))
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** `; did you mean …?` or nothing. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const name = nearestName(wrong, names)
  return name ? `; did you mean \`${name}\`?` : ''
}

function editDistance(a: string, b: string): number {
  let above = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      current[column] = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change)
    }
    above = current
  }
  return above[b.length] ?? 0
}
