import type {Line} from './lines.ts'

//   -3-    3    Page 3 of 5    F-2    - 3 -    99.1-2
const pageNumber = /^(?:[-–—]\s*)?(?:page\s+)?(?:[A-Z]-)?\d{1,3}(?:\s+of\s+\d{1,3})?(?:\s*[-–—])?$/i
//   Exhibit 99.1-2
const exhibitPage = /^exhibit \d+(?:\.\d+)?-\d+$/i
//   (more)    - MORE -    -continued-
const goesOn = /^[-–—(\s]*(?:more|continued)[-–—)\s]*$/i
//   3545 First Street, Anytown, CA   Acme Corp. First Quarter    but not a line of prose
const footLike = /^[A-Z\d(][^\d]{0,80}\d|^[A-Z]\S*(?: \S+){0,5}$/
// A running foot or head has no more lines.
const mostLines = 5

/** Finds page numbers and running feet and heads beside page breaks: text that is not the release's. */
export function findFurniture(source: string, lines: readonly Line[]): ReadonlySet<Line> {
  const furniture = new Set<Line>()
  const edges = new Map<string, Line[]>()
  lines.forEach((line, index) => {
    const isBreak = line.kind === 'page'
    if (!isBreak && index !== lines.length - 1) return
    for (let step = 1; step <= mostLines; step++) {
      const above = lines[isBreak ? index - step : index + 1 - step]
      if (above?.kind === 'rule') continue
      if (above?.kind !== 'text') break
      const text = textOf(above)
      if (goesOn.test(text)) {
        // Whatever stands between it and the break belongs to the foot.
        const last = isBreak ? index - 1 : index
        for (let at = last - step + 1; at <= last; at++) if (lines[at]?.kind === 'text') furniture.add(lines[at] as Line)
        break
      }
      if (step <= 2 && (pageNumber.test(text) || exhibitPage.test(text))) furniture.add(above)
      if (step <= 2 && footLike.test(text)) note(text, above)
    }
    for (let step = 1; isBreak && step <= 3; step++) {
      const below = lines[index + step]
      if (below?.kind !== 'text') break
      const text = textOf(below)
      if (!pageNumber.test(text)) continue
      // Page 3, with the lines of the running head above it.
      if (step < 3) furniture.add(below)
      if (/^page/i.test(text)) for (let at = index + 1; at <= index + step; at++) furniture.add(lines[at] as Line)
    }
  })
  // The same foot on three pages, numbers apart.
  for (const same of edges.values()) if (same.length > 2) for (const line of same) furniture.add(line)
  return furniture

  function note(text: string, line: Line): void {
    const key = text.replace(/\d+/g, '#')
    const same = edges.get(key)
    if (same) same.push(line)
    else edges.set(key, [line])
  }

  function textOf(line: Line): string {
    return line.to - line.from > 80 ? '' : source.slice(line.from, line.to)
  }
}
