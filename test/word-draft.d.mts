/** The types of the `docx` package do not resolve as ECMAScript modules, so what uses it is plain JavaScript. */
export function wordDraft(): Promise<Uint8Array>
