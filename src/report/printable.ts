// Control characters, escapes of both kinds, and marks that turn the direction of writing: a file name or a release
// may hold them to forge what a terminal shows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Makes text fit for a terminal: what would steer it is shown as `<U+001B>`; tabs and line ends become spaces. */
export function printable(text: string): string {
  return text.replace(unprintable, character =>
    character === '\t' || character === '\n' || character === '\r' ? ' ' : `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  )
}

/** The same for text of several lines, whose line ends stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** JSON that a terminal can show safely: what JSON itself lets through unescaped is escaped too. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
