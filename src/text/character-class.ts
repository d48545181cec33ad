/** What the projected text makes of a character. */
export const characterClass = {ordinary: 0, space: 1, dropped: 2, hyphen: 3, windows1252: 4} as const

const spaces = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
const hyphens = new Set([0x2010, 0x2011, 0x2012, 0x2212, 0xfe63, 0xff0d])

// What Windows-1252 has at 0x80-0x9f, where Unicode has control characters; 0 where it has nothing.
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178
]

/** The character that a code between 0x80 and 0x9f means to the people who write it. */
export function windows1252Character(code: number): string {
  const point = windows1252[code - 0x80]
  return point ? String.fromCharCode(point) : ''
}

/** Classes a UTF-16 unit: a space of any kind, nothing a reader sees, a hyphen of any kind, or an ordinary character. */
export function classOf(code: number): number {
  if (code < 0x80) {
    if (code > 32 && code < 127) return characterClass.ordinary
    return code === 32 || (code >= 9 && code <= 13) ? characterClass.space : characterClass.dropped
  }
  if (code < 0xa0) return characterClass.windows1252
  if (code === 0xad) return characterClass.dropped
  if (code >= 0x2000 && code <= 0x200a) return characterClass.space
  if (code >= 0x200b && code <= 0x200f) return characterClass.dropped
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff) return characterClass.dropped
  if (hyphens.has(code)) return characterClass.hyphen
  if (spaces.has(code)) return characterClass.space
  return characterClass.ordinary
}
