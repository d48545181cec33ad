// Windows-1252 where it differs from Latin-1: code points of the bytes 0x80 to 0x9f; 0 where there is none.
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178
]
const byteOf = new Map(windows1252.flatMap((code, index) => (code === 0 ? [] : [[code, 0x80 + index] as const])))

type Encode = (text: string) => Uint8Array | null

const encoders: readonly Encode[] = [
  text => Buffer.from(text, 'utf8'),
  text => Buffer.from(`\ufeff${text}`, 'utf8'),
  text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  text => Buffer.from(text, 'utf16le'),
  encodeWindows1252
]

/**
 * Makes the function that writes text the way `bytes` were written, by finding the encoding that gives `bytes` back
 * for `source`; null if there is none, so that nothing is written that was not read.
 */
export function encoderOf(bytes: Uint8Array, source: string): Encode | null {
  return encoders.find(encode => sameBytes(encode(source), bytes)) ?? null
}

function sameBytes(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && Buffer.compare(a, b) === 0
}

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x80 || (code >= 0x80 && code < 0x100) ? code : byteOf.get(code)
    if (byte === undefined) return null
    bytes[index] = byte
  }
  return bytes
}
