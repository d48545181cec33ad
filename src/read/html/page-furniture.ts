import type {PageBlock, PageContent} from './page.ts'
import {textOf} from './write-block.ts'

//   -3-    3    Page 3 of 5    F-2
const pageNumber = /^(?:[-–—]\s*)?(?:page\s+)?(?:[A-Z]-)?\d{1,3}(?:\s+of\s+\d{1,3})?(?:\s*[-–—])?$/i
// A running head has no more blocks, and repeats what stands among as many at the top of the release.
const mostBlocks = 3
const topBlocks = 6
// A shorter text that is repeated may be the title of a table.
const shortestHead = 30
//   (In thousands, except per share data)   CONSOLIDATED STATEMENTS OF INCOME (UNAUDITED)
const ofTable = /thousands|millions|unaudited|statements? of|balance sheet|reconciliation/i

/** Finds page numbers beside rules and page breaks, and the running heads below them. */
export function findPageFurniture(source: string, content: readonly PageContent[]): ReadonlySet<PageContent> {
  const furniture = new Set<PageContent>()
  if (!content.some(part => part.kind === 'rule')) return furniture
  const top = new Set<string>()
  for (const part of content) {
    if (part.kind !== 'block') continue
    top.add(textIn(part))
    if (top.size === topBlocks) break
  }
  const repeated = new Map<string, PageBlock[]>()
  content.forEach((part, index) => {
    if (part.kind !== 'rule') return
    const above = content[index - 1]
    if (above?.kind === 'block' && pageNumber.test(textIn(above))) furniture.add(above)
    for (let at = index + 1; at <= index + mostBlocks; at++) {
      const below = content[at]
      if (below?.kind !== 'block') break
      const text = textIn(below)
      const isFirst = at === index + 1
      const endsHead = text.length < 80 && /\bpage \d{1,3}$/i.test(text)
      if (endsHead || pageNumber.test(text)) {
        // Acme First Quarter Results / April 28, 2026 / Page 2
        if (isFirst || endsHead) for (let head = index + 1; head <= at; head++) furniture.add(content[head] as PageContent)
        break
      }
      if (text.length < shortestHead || ofTable.test(text)) continue
      if (index > topBlocks && top.has(text)) furniture.add(below)
      const same = repeated.get(text)
      if (same) same.push(below)
      else repeated.set(text, [below])
    }
  })
  for (const same of repeated.values()) if (same.length > 3) for (const block of same) furniture.add(block)
  return furniture

  function textIn(block: PageBlock): string {
    return block.pieces.length > 40 ? '' : textOf(source, block.pieces, 200)
  }
}
