import {characterClass, classOf, windows1252Character} from './character-class.ts'
import type {SourceMap} from './source-map.ts'
import type {TextRange} from './span.ts'
import {textBuilder} from './text-builder.ts'

/** Writes the blocks of a release as clean text: white space folded, hyphens and spaces made plain, invisible characters dropped. */
export interface TextWriter {
  /** Length of the text so far. */
  readonly length: number
  /** Opens a block; `separator` comes before its first visible character, if it gets any and is not the first of the text. */
  open(separator: string): void
  /** Takes source[start, end) over. */
  copy(start: number, end: number): void
  /** Lets `value` (a decoded reference or escape) stand for source[start, end). */
  reference(value: string, start: number, end: number): void
  /** Lets one space stand for source[start, end), unless the block begins or ends here or has a space already. */
  space(start: number, end: number): void
  /** Closes the block and gives its range, or null if nothing visible came. */
  close(): TextRange | null
  finish(): {text: string; map: SourceMap}
}

/** Makes a writer over `source`. Blocks and their pieces must come in source order. */
export function textWriter(source: string): TextWriter {
  const builder = textBuilder(source)
  let separator = ''
  let from = -1
  // White space seen since the last visible character of the block.
  let spaceStart = -1
  let spaceEnd = -1
  return {
    get length() {
      return builder.length
    },
    open(value) {
      separator = value
      from = -1
      spaceStart = -1
    },
    copy,
    reference(value, start, end) {
      if (value.length === 1) writeCode(value.charCodeAt(0), value, start, end)
      else if (value) {
        begin()
        builder.replace(value, start, end)
      }
    },
    space,
    close() {
      if (from < 0) return null
      const range = {from, to: builder.length}
      from = -1
      spaceStart = -1
      return range
    },
    finish: () => builder.finish()
  }

  function copy(start: number, end: number): void {
    let run = start
    let index = start
    while (index < end) {
      const code = source.charCodeAt(index)
      if (code > 32 && code < 127) {
        index++
        continue
      }
      if (code === 32 && index > run && index + 1 < end) {
        const next = source.charCodeAt(index + 1)
        if (next > 32 && next < 127) {
          index += 2
          continue
        }
      }
      const kind = classOf(code)
      if (kind === characterClass.ordinary) {
        index++
        continue
      }
      if (index > run) {
        begin()
        builder.copy(run, index)
      }
      writeClass(kind, code, index, index + 1)
      index++
      run = index
    }
    if (end > run) {
      begin()
      builder.copy(run, end)
    }
  }

  function writeCode(code: number, value: string, start: number, end: number): void {
    const kind = classOf(code)
    if (kind === characterClass.ordinary) {
      begin()
      builder.replace(value, start, end)
    } else writeClass(kind, code, start, end)
  }

  function writeClass(kind: number, code: number, start: number, end: number): void {
    if (kind === characterClass.space) space(start, end)
    else if (kind !== characterClass.dropped) {
      const value = kind === characterClass.hyphen ? '-' : windows1252Character(code)
      if (!value) return
      begin()
      builder.replace(value, start, end)
    }
  }

  function space(start: number, end: number): void {
    if (from < 0) return
    if (spaceStart < 0) spaceStart = start
    spaceEnd = end
  }

  // Called before every visible character.
  function begin(): void {
    if (from < 0) {
      if (builder.length > 0) builder.insert(separator)
      from = builder.length
    } else if (spaceStart >= 0) builder.replace(' ', spaceStart, spaceEnd)
    spaceStart = -1
  }
}
