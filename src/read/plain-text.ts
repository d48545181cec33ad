import type {Root, RootContent} from 'mdast'
import {lineIndex} from '../text/line-index.ts'
import {rangeSince, textBuilder} from '../text/text-builder.ts'
import {copyFolded} from './copy-folded.ts'
import type {Format, Reading} from './reading.ts'

/** Reads fixed-width text. (Provisional: paragraphs at empty lines only.) */
export function readPlainText(name: string, source: string, format: Format): Reading {
  const builder = textBuilder(source)
  const lines = lineIndex(source)
  const children: RootContent[] = []
  for (const match of source.matchAll(/(?:[^\S\n]*\S[^\n]*(?:\n|$))+/g)) {
    if (/^\s*<PAGE>/i.test(match[0])) continue
    const start = match.index + match[0].search(/\S/)
    const end = match.index + match[0].trimEnd().length
    if (builder.length > 0) builder.insert('\n\n')
    const from = builder.length
    copyFolded(builder, source, start, end)
    children.push({
      type: 'paragraph',
      children: [{type: 'text', value: ''}],
      position: {start: {...lines.point(start), offset: start}, end: {...lines.point(end), offset: end}},
      data: {range: rangeSince(builder, from)}
    })
  }
  const tree: Root = {type: 'root', children}
  return {name, format, source, tree, ...builder.finish(), marks: []}
}
