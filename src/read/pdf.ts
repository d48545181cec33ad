import {readEdgarText} from './edgar-text.ts'
import {ReadError, type Reading} from './reading.ts'

/** A run of characters on a page, in points from the lower left corner. */
interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly height: number
}

interface Page {
  readonly runs: readonly Run[]
}

/**
 * Reads the text layer of a PDF, page by page, line by line. What the page shows struck out or hidden cannot be told
 * apart from other text there.
 *
 * @throws {ReadError} if the reader for PDF is not installed, the file is damaged or encrypted, or it has no text.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Reading> {
  const pages = await readPages(name, bytes)
  let source = ''
  const starts: number[] = []
  for (const page of pages) {
    if (source) source += '\n<PAGE>\n\n'
    starts.push(source.length)
    source += linesOf(page).join('\n')
  }
  if (!/\p{L}/u.test(source)) throw new ReadError(`cannot read ${name}: it has no text layer (a scan?); read the file that it was made from`)
  const reading = readEdgarText(name, source, 'pdf')
  return {
    ...reading,
    placeAt(offset) {
      const page = starts.findLastIndex(start => start <= offset)
      return page < 0 ? null : `page ${page + 1}`
    }
  }
}

async function readPages(name: string, bytes: Uint8Array): Promise<readonly Page[]> {
  const unpdf = await import('unpdf').catch((cause: unknown) => {
    throw new ReadError(`cannot read ${name}: reading PDF needs a package that is not installed; run \`npm install unpdf@1.7.0\``, {cause})
  })
  try {
    // The library takes the bytes over; the caller may still need them.
    const document = await unpdf.getDocumentProxy(new Uint8Array(bytes), {disableFontFace: true, isEvalSupported: false, stopAtErrors: false})
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {items} = await page.getTextContent()
      pages.push({runs: items.flatMap(item => ('str' in item && item.str ? [runOf(item)] : []))})
      page.cleanup()
    }
    return pages
  } catch (cause) {
    const reason = cause instanceof Error && /password/i.test(cause.name + cause.message) ? 'it is protected by a password' : 'it is damaged or no PDF'
    throw new ReadError(`cannot read ${name}: ${reason}`, {cause})
  }
}

function runOf({
  str,
  transform,
  width,
  height
}: {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}): Run {
  const left = transform[4] ?? 0
  return {text: str, left, right: left + width, bottom: transform[5] ?? 0, height: height || Math.abs(transform[3] ?? 0) || 10}
}

// Runs that share a base line are one line; wide gaps become several spaces, so that columns stay columns.
function linesOf({runs}: Page): readonly string[] {
  const sorted = [...runs].sort((a, b) => b.bottom - a.bottom || a.left - b.left)
  const rows: Run[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.bottom ?? 0) - run.bottom) < Math.max(2, run.height * 0.4)) row.push(run)
    else rows.push([run])
  }
  const margin = Math.min(...runs.map(run => run.left))
  const lines: string[] = []
  let above: Run | undefined
  for (const row of rows) {
    const [first] = row.sort((a, b) => a.left - b.left)
    if (!first) continue
    // An empty line where the page has one.
    if (above && above.bottom - first.bottom > 1.7 * first.height) lines.push('')
    lines.push(lineOf(row, margin))
    above = first
  }
  return lines
}

function lineOf(row: readonly Run[], margin: number): string {
  let line = ''
  let end = margin
  for (const run of row) {
    const column = run.height * 0.5
    const gap = run.left - end
    if (!line) line = ' '.repeat(Math.max(0, Math.round(gap / column)))
    else if (gap > run.height * 1.2) line += ' '.repeat(Math.max(3, Math.round(gap / column)))
    else if (gap > run.height * 0.12 && !line.endsWith(' ') && !run.text.startsWith(' ')) line += ' '
    line += run.text
    end = run.right
  }
  return line.trimEnd()
}
