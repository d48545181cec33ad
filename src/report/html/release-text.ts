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
}

interface Layer {
  readonly range: TextRange
  readonly kind: 'statement' | 'finding' | 'related'
  readonly className: string
  readonly title: string
  readonly number: number
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
    rows.push({range, markup: first.cell ? table(group, render) : first.kind === 'list-item' ? list(group, render) : single(release, first, render)})
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

function list(blocks: readonly Block[], render: (block: Block) => Markup): Markup {
  return html`<ul class="block">${blocks.map(block => html`<li>${render(block)}</li>`)}</ul>`
}

function table(blocks: readonly Block[], render: (block: Block) => Markup): Markup {
  const rows = new Map<number, Block[]>()
  for (const block of blocks) {
    const row = block.cell?.row ?? 0
    const cells = rows.get(row)
    if (cells) cells.push(block)
    else rows.set(row, [block])
  }
  // The release's own table, shown as it reads; its heads are cells like the others.
  const body = [...rows.values()].map(cells => html`<tr>${cells.map(block => html`<td${figureClass(block)}>${render(block)}</td>`)}</tr>`)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table of the release"><table class="block release-table"><tbody>${body}</tbody></table></div>`
}

function figureClass(block: Block): Markup {
  return /^[\s$€£()\d.,%—–-]*$/.test(block.text) ? html` class="figure"` : html``
}

function statementLayers(release: Release): Layer[] {
  return release.statements.map(({range, forwardLooking}) => ({
    range,
    kind: 'statement',
    className: `statement ${forwardLooking.strength} ${forwardLooking.classes[0] ?? 'plan'}`,
    title: `Forward-looking (${forwardLooking.strength}): ${[...forwardLooking.classes, ...forwardLooking.topics].join(', ')}`,
    number: 0
  }))
}

function findingLayers(release: Release, findings: readonly NumberedFinding[]): Layer[] {
  const layers: Layer[] = []
  for (const {finding, number, range} of findings) {
    if (finding.isDocument) continue
    layers.push({range, kind: 'finding', className: `words ${finding.severity}${finding.waived ? ' waived' : ''}`, title: finding.message, number})
    for (const related of finding.related) {
      layers.push({range: release.reading.map.range(related.span), kind: 'related', className: 'related', title: related.message, number})
    }
  }
  return layers
}

// Cuts the text of a block where a layer begins or ends, and dresses each piece in the layers that cover it.
function inline(release: Release, block: TextRange, layers: readonly Layer[]): Markup {
  const own = layers.filter(layer => layer.range.from < block.to && layer.range.to > block.from)
  if (own.length === 0) return html`${release.text.slice(block.from, block.to)}`
  const cuts = new Set([block.from, block.to])
  for (const {range} of own) {
    cuts.add(Math.max(range.from, block.from))
    cuts.add(Math.min(range.to, block.to))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const pieces: Markup[] = []
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index] as number
    const to = edges[index + 1] as number
    pieces.push(
      dress(
        release.text.slice(from, to),
        own.filter(layer => layer.range.from <= from && layer.range.to >= to),
        from
      )
    )
  }
  return html`${pieces}`
}

function dress(text: string, layers: readonly Layer[], from: number): Markup {
  let markup = html`${text}`
  for (const kind of ['statement', 'related', 'finding'] as const) {
    // The narrowest finding wins where several cover the same words.
    const layer = layers.filter(candidate => candidate.kind === kind).sort((a, b) => a.range.to - a.range.from - (b.range.to - b.range.from))[0]
    if (!layer) continue
    if (kind === 'statement') markup = html`<span class="${layer.className}" title="${layer.title}">${markup}</span>`
    else if (kind === 'related') markup = html`<span class="${layer.className}" title="${layer.title} (${layer.number})">${markup}</span>`
    else {
      const starts = layer.range.from === from
      const number = starts ? html`<sup aria-hidden="true">${layer.number}</sup>` : null
      const anchor = starts ? html` id="words-${layer.number}"` : null
      markup = html`<a class="${layer.className}"${anchor} href="#finding-${layer.number}" title="${layer.title}">${markup}${number}</a>`
    }
  }
  return markup
}
