import type {Format, Reading} from './reading.ts'

/** What a reader needs to know of a file beside its bytes. */
export interface ReadOptions {
  /** The format to take it for, whatever its name and content say. */
  readonly as?: Format
}

/**
 * Reads the releases in a file: one, or several for an EDGAR full submission.
 *
 * @throws {ReadError} if the file is of no supported format or cannot be decoded.
 */
export async function read(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly Reading[]> {
  const source = new TextDecoder('utf-8').decode(bytes)
  const format = options.as ?? (/\.(?:md|markdown)$/i.test(name) ? 'markdown' : /\.html?$/i.test(name) ? 'html' : 'plain-text')
  if (format === 'markdown') {
    const {readMarkdown} = await import('./markdown.ts')
    return [readMarkdown(name, source)]
  }
  if (format === 'html' || format === 'edgar-html') {
    const {readHtml} = await import('./html.ts')
    return [readHtml(name, source, format)]
  }
  const {readEdgarText} = await import('./edgar-text.ts')
  return [readEdgarText(name, source, format)]
}
