import type {Release} from '../../facts/release.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Block} from '../../outline/block.ts'
import type {TextRange} from '../../text/span.ts'
import {html, type Markup} from './markup.ts'

/** A finding with its number on the page and its place in the text. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
  readonly range: TextRange
}

/** A run of blocks that share a row of the page: a paragraph, or a whole table or list. */
export interface TextRow {
  readonly range: TextRange
  readonly markup: Markup
  /** A table too wide for the column of the text; it takes the margin as well. */
  readonly isWide: boolean
}

/** Characters that fit on a line of the text column, about. */
const columnWidth = 70

interface Layer {
  readonly range: TextRange
  readonly kind: 'statement' | 'finding' | 'related'
  readonly className: string
  readonly title: string
  readonly number: number
  /** The part of the first block in which a finding shows: there its number stands, and links lead there. */
  readonly home: TextRange | null
}

/** Renders the release as it reads, with statements shaded and the words of findings marked. */
export function releaseRows(release: Release, findings: readonly NumberedFinding[]): readonly TextRow[] {
  const layers = [...statementLayers(release), ...findingLayers(release, findings)].sort((a, b) => a.range.from - b.range.from)
  const rows: TextRow[] = []
  const {blocks} = release
  for (let index = 0; index < blocks.length; ) {
    const first = blocks[index] as Block
    let end = index + 1
    while (end < blocks.length && belongs(first, blocks[end] as Block)) end++
    const group = blocks.slice(index, end)
    const range = {from: first.range.from, to: (group.at(-1) as Block).range.to}
    const render = (block: Block): Markup => inline(release, block.range, layers)
    rows.push({
      range,
      markup: first.cell ? table(group, render) : first.kind === 'list-item' ? list(release, group, render) : single(release, first, render),
      isWide: first.cell !== undefined && widthOf(group) > columnWidth
    })
    index = end
  }
  return rows
}

function belongs(first: Block, next: Block): boolean {
  if (first.cell) return next.cell?.table === first.cell.table
  return first.kind === 'list-item' && next.kind === 'list-item'
}

function single(release: Release, block: Block, render: (block: Block) => Markup): Markup {
  const role = release.roleAt(block.range.from)
  const layout = `${block.layout.centred ? ' centred' : ''}${block.layout.bold ? ' bold' : ''} ${role}`
  if (role === 'headline') return html`<h2 class="block${layout}">${render(block)}</h2>`
  if (block.kind === 'heading') return html`<h3 class="block${layout}">${render(block)}</h3>`
  return html`<p class="block${layout}">${render(block)}</p>`
}

function list(release: Release, blocks: readonly Block[], render: (block: Block) => Markup): Markup {
  const items = blocks.map(block => {
    const marker = markerOf(release, block)
    return marker ? html`<li class="numbered"><span class="marker">${marker}</span> ${render(block)}</li>` : html`<li>${render(block)}</li>`
  })
  return html`<ul class="block">${items}</ul>`
}

// Before the words of an item stand its number or letter: "2. ", "(b) ", "iv) "
const numberedMarker = /^[ \t]*(\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z])[.)])[ \t]+$/

function markerOf({reading: {source}}: Release, {span}: Block): string | null {
  const line = source.lastIndexOf('\n', span.start - 1) + 1
  return span.start - line > 20 ? null : (numberedMarker.exec(source.slice(line, span.start))?.[1] ?? null)
}

function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows = new Map<number, Block[]>()
  for (const block of blocks) {
    const row = block.cell?.row ?? 0
    const cells = rows.get(row)
    if (cells) cells.push(block)
    else rows.set(row, [block])
  }
  return [...rows.values()]
}

// Long captions wrap and the cells of figures do not, so captions count for no more than a third of the column.
function widthOf(blocks: readonly Block[]): number {
  const widths = rowsOf(blocks).map(cells => cells.reduce((sum, {text}) => sum + Math.min(text.length, columnWidth / 3) + 2, 0))
  return widths.reduce((widest, width) => Math.max(widest, width), 0)
}

function table(blocks: readonly Block[], render: (block: Block) => Markup): Markup {
  // Tables as filed have columns for a currency sign or for space; only those where some cell begins are kept.
  const columns = [...new Set(blocks.map(columnOf))].sort((a, b) => a - b)
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  // The release's own table, shown as it reads; its heads are cells like the others.
  const rows = rowsOf(blocks)
  const firstFigures = rows.findIndex(cells => cells.some(isFigure))
  const body = rows.map((cells, index) => {
    let at = 0
    const row = cells.map(block => {
      const first = Math.max(at, indexOf.get(columnOf(block)) ?? at)
      const end = columnOf(block) + spanOf(block)
      const span = Math.max(1, columns.filter(column => column >= columnOf(block) && column < end).length)
      const gap = first > at ? html`<td${spanning(first - at)}></td>` : null
      at = first + span
      return html`${gap}<td${cellClass(block, span, index < firstFigures && first > 0)}${spanning(span)}>${render(block)}</td>`
    })
    const rest = columns.length > at ? html`<td${spanning(columns.length - at)}></td>` : null
    return html`<tr>${row}${rest}</tr>`
  })
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table of the release"><table class="block release-table"><tbody>${body}</tbody></table></div>`
}

function columnOf({node, cell}: Block): number {
  return node.type === 'tableCell' ? (node.data?.column ?? cell?.column ?? 0) : (cell?.column ?? 0)
}

function spanOf({node}: Block): number {
  return node.type === 'tableCell' ? (node.data?.columns ?? 1) : 1
}

function spanning(columns: number): Markup | null {
  return columns > 1 ? html` colspan="${columns}"` : null
}

// "$ 1,204.5", "(3.1)%", "—"
const figureCell = /^[\s$€£()\d.,%—–-]*$/

function isFigure({text}: Block): boolean {
  return figureCell.test(text) && !/^\s*(?:19|20)\d\d\s*$/.test(text)
}

function cellClass(block: Block, span: number, isHead: boolean): Markup | null {
  if (isFigure(block)) return html` class="figure"`
  return span > 1 ? html` class="over"` : isHead ? html` class="head"` : null
}

function statementLayers(release: Release): Layer[] {
  return release.statements.map(({range, forwardLooking}) => ({
    range,
    kind: 'statement',
    className: `statement ${forwardLooking.strength} ${forwardLooking.classes[0] ?? 'plan'}`,
    title: `Forward-looking (${forwardLooking.strength}): ${[...forwardLooking.classes, ...forwardLooking.topics].join(', ')}`,
    number: 0,
    home: null
  }))
}

function findingLayers(release: Release, findings: readonly NumberedFinding[]): Layer[] {
  const layers: Layer[] = []
  for (const {finding, number, range} of findings) {
    if (finding.isDocument) continue
    const className = `words ${finding.severity}${finding.waived ? ' waived' : ''}`
    layers.push({range, kind: 'finding', className, title: finding.message, number, home: homeOf(release.blocks, range)})
    for (const related of finding.related) {
      layers.push({range: release.reading.map.range(related.span), kind: 'related', className: 'related', title: related.message, number, home: null})
    }
  }
  return layers
}

function homeOf(blocks: readonly Block[], {from, to}: TextRange): TextRange | null {
  const block = blocks.find(candidate => candidate.range.from < Math.max(to, from + 1) && candidate.range.to >= from)
  return block ? {from: Math.max(from, block.range.from), to: Math.max(from, Math.min(to, block.range.to))} : null
}

// Cuts the text of a block where a layer begins or ends, and dresses each piece in the layers that cover it.
function inline(release: Release, block: TextRange, layers: readonly Layer[]): Markup {
  const own = layers.filter(layer => layer.range.from <= block.to && layer.range.to >= block.from)
  if (own.length === 0) return html`${release.text.slice(block.from, block.to)}`
  const cuts = new Set([block.from, block.to])
  for (const {range} of own) {
    cuts.add(Math.max(range.from, block.from))
    cuts.add(Math.min(range.to, block.to))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const homes = own.filter(({home}) => home !== null && home.from >= block.from && home.to <= block.to)
  const pieces: Markup[] = []
  edges.forEach((from, index) => {
    // What was deleted or hidden leaves no words: its number stands at the place.
    for (const {home, number, title} of homes) {
      if (home?.from !== from) continue
      pieces.push(home.to === from ? html`<span id="words-${number}"></span>${numberMark(number, title)}` : html`<span id="words-${number}"></span>`)
    }
    const to = edges[index + 1]
    if (to === undefined) return
    const covering = own.filter(layer => layer.range.from <= from && layer.range.to >= to)
    pieces.push(dress(release.text.slice(from, to), covering))
    for (const {home, number, title} of homes) if (home?.to === to && home.from < to) pieces.push(numberMark(number, title))
  })
  return html`${pieces}`
}

function numberMark(number: number, title: string): Markup {
  return html`<a class="mark" href="#finding-${number}" title="${title}" aria-label="finding ${number}"><sup>${number}</sup></a>`
}

function dress(text: string, layers: readonly Layer[]): Markup {
  let markup = html`${text}`
  for (const kind of ['statement', 'related', 'finding'] as const) {
    // The narrowest finding wins where several cover the same words.
    const layer = layers.filter(candidate => candidate.kind === kind).sort((a, b) => a.range.to - a.range.from - (b.range.to - b.range.from))[0]
    if (!layer) continue
    if (kind === 'statement') markup = html`<span class="${layer.className}" title="${layer.title}">${markup}</span>`
    else if (kind === 'related') markup = html`<span class="${layer.className}" title="${layer.title} (${layer.number})">${markup}</span>`
    else markup = html`<a class="${layer.className}" href="#finding-${layer.number}" title="${layer.title}">${markup}</a>`
  }
  return markup
}
