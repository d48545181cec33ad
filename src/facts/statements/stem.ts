// Words that end like an inflected form and are none.
const kept = new Set(
  'this his its is was has us bus gas business process address press less various previous thus always perhaps series news status focus access success across during thing nothing something anything everything morning evening spring being need speed feed exceed proceed based united red bed king ring string bring sing'.split(
    ' '
  )
)

/** Cuts the endings of inflection: "expects", "expected" and "expecting" are all "expect". */
export function stem(word: string): string {
  if (word.length < 4 || word.startsWith('#') || kept.has(word)) return word
  if ((word.endsWith('ies') || word.endsWith('ied')) && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing') && word.length > 5) return bare(word.slice(0, -3))
  if (word.endsWith('ed') && !word.endsWith('eed')) return bare(word.slice(0, -2))
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:ch|sh|x|z)es$/.test(word) || word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('es')) return bare(word.slice(0, -2))
  if (word.endsWith('s')) return bare(word.slice(0, -1))
  return word.endsWith('e') ? word.slice(0, -1) : word
}

// "plann(ed)" is "plan"; "increas(ing)" and "increase" are both "increas".
function bare(root: string): string {
  if (root.length <= 3) return root
  const last = root.at(-1)
  if (last === 'e') return root.slice(0, -1)
  return last === root.at(-2) && last !== 'l' && last !== 's' ? root.slice(0, -1) : root
}
