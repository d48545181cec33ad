import type {Nodes, Parents} from 'mdast'
import type {Layout, Reading} from '../read/reading.ts'
import type {Block} from './block.ts'

const noLayout: Layout = {}

/** Lists the leaf blocks of the tree in document order. */
export function listBlocks(reading: Reading): readonly Block[] {
  const {text, map} = reading
  const blocks: Block[] = []
  let tables = -1
  walkChildren(reading.tree, 0)
  return blocks

  function walkChildren(parent: Parents, listDepth: number): void {
    for (const child of parent.children) walk(child, listDepth)
  }

  function walk(node: Nodes, listDepth: number): void {
    if (node.type === 'table') {
      tables++
      node.children.forEach((row, rowNumber) => {
        let column = 0
        for (const cell of row.children) {
          column = cell.data?.column ?? column
          if (cell.data?.range) blocks.push(leaf(cell, 'cell', 0, {table: tables, row: rowNumber, column}))
          column += cell.data?.columns ?? 1
        }
      })
    } else if (node.type === 'list') walkChildren(node, listDepth + 1)
    else if (node.data?.range) {
      if (node.type === 'heading') blocks.push(leaf(node, 'heading', node.depth))
      else if (node.type === 'code') blocks.push(leaf(node, 'code', 0))
      else blocks.push(leaf(node, listDepth > 0 ? 'list-item' : 'paragraph', listDepth))
    } else if ('children' in node) walkChildren(node, listDepth)
  }

  function leaf(node: Nodes, kind: Block['kind'], depth: number, cell?: Block['cell']): Block {
    const range = node.data?.range ?? {from: 0, to: 0}
    return {
      kind,
      text: text.slice(range.from, range.to),
      range,
      span: map.span(range),
      depth,
      layout: node.data?.layout ?? noLayout,
      ...(cell ? {cell} : {}),
      node
    }
  }
}
