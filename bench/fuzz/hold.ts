import {docxOf} from './docx-parts.ts'
import type {Input} from './kinds.ts'
import {type Depth, holdRelease} from './release-properties.ts'
import {holdConfig, holdLsp, holdWaivers} from './rim-properties.ts'

const formats: readonly Depth['format'][] = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit', 'lsp', 'html', 'facts']

/** Holds an input against the properties of its kind. `number` decides which of the costly ones are looked at; all of them if it is null. */
export async function hold(input: Input, number: number | null, folder: string): Promise<number> {
  const {kind, name, text} = input
  if (kind === 'config') await holdConfig(text, folder, name)
  else if (kind === 'waivers') holdWaivers(text)
  else if (kind === 'lsp') await holdLsp(text)
  else {
    const bytes = kind === 'docx' ? docxOf(text) : kind === 'bytes' || kind === 'docx-bytes' ? Buffer.from(text, 'latin1') : new TextEncoder().encode(text)
    if (number !== null)
      return holdRelease(name, bytes, {
        again: number % 16 === 0,
        fixes: number % 4 === 0,
        format: number % 5 === 1 ? (formats[Math.floor(number / 5) % formats.length] ?? null) : null
      })
    for (const format of formats) await holdRelease(name, bytes, {again: true, fixes: true, format})
  }
  return 0
}
