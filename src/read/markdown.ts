import type {Nodes, Parents, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {rangeSince, textBuilder} from '../text/text-builder.ts'
import {copyFolded} from './copy-folded.ts'
import type {Mark, Reading} from './reading.ts'

let markdown: Processor<Root, undefined, undefined, undefined, undefined> | undefined

/** Reads Markdown with GFM tables and front matter. `source` has no BOM. */
export function readMarkdown(name: string, source: string): Reading {
  markdown ??= unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
  const tree = markdown.parse(source)
  const {text, map, marks} = projectMarkdown(tree, source)
  return {name, format: 'markdown', source, tree, text, map, marks}
}

/** Builds the text of a remark tree and sets `data.range` on its leaf blocks. */
export function projectMarkdown(tree: Root, source: string): Pick<Reading, 'text' | 'map' | 'marks'> {
  const builder = textBuilder(source)
  const marks: Mark[] = []
  const blocks = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'paragraph' || node.type === 'heading') leaf(node)
      else if (node.type === 'table') {
        separate('\n\n')
        node.children.forEach((row, rowNumber) => {
          if (rowNumber > 0) separate('\n')
          row.children.forEach((cell, column) => {
            if (column > 0) builder.insert('\t')
            const from = builder.length
            inline(cell)
            cell.data = {...cell.data, range: rangeSince(builder, from)}
          })
        })
      } else if (node.type === 'html') {
        const {start, end} = placeOf(node)
        const comment = /^<!--([\s\S]*?)-->$/.exec(source.slice(start, end).trim())
        if (comment) marks.push({kind: 'comment', span: {start, end}, text: (comment[1] ?? '').trim()})
      } else if (node.type === 'code') {
        separate('\n\n')
        const from = builder.length
        const {start, end} = placeOf(node)
        copyFolded(builder, source, start, end)
        node.data = {...node.data, range: rangeSince(builder, from)}
      } else if ('children' in node) blocks(node as Parents)
    }
  }
  blocks(tree)
  return {...builder.finish(), marks}

  function leaf(node: Parents): void {
    separate('\n\n')
    const from = builder.length
    inline(node)
    node.data = {...node.data, range: rangeSince(builder, from)}
  }

  function separate(value: string): void {
    if (builder.length > 0) builder.insert(value)
  }

  function inline(parent: Parents): void {
    for (const node of parent.children) {
      const {start, end} = placeOf(node)
      if (node.type === 'text') copyFolded(builder, source, start, end, node.value)
      else if (node.type === 'inlineCode') copyFolded(builder, source, start, end)
      else if (node.type === 'break') builder.replace(' ', start, end)
      else if ('children' in node) inline(node as Parents)
    }
  }
}

function placeOf(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
