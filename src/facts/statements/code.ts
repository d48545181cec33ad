/** A piece of evidence as a number of 30 bits: names are hashed, so that weighing makes no strings. */
export type Code = number

const known = new Map<string, Code>()

/** The code of a name or word. */
export function codeOf(name: string): Code {
  const code = known.get(name)
  if (code !== undefined) return code
  let h = 0x811c9dc5
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  const made = finish(h)
  if (known.size < 50_000) known.set(name, made)
  return made
}

/** The code of a combination: `combine('modal with subject', 'will', 'self')`. */
export function combine(template: string, a: string | Code, b: string | Code = 0, c: string | Code = 0): Code {
  let h = codeOf(template)
  h = Math.imul(h ^ asCode(a), 0x9e3779b1)
  h = Math.imul((h ^ (h >>> 15)) + asCode(b), 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 13)) + asCode(c), 0xc2b2ae35)
  return finish(h)
}

const asCode = (part: string | Code): Code => (typeof part === 'string' ? codeOf(part) : part)
// As a small integer, which needs no memory of its own.
const finish = (h: number): Code => (((h ^ (h >>> 16)) >>> 0) % 0x3fffffdd) | 0
