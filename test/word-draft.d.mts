import type {Block} from "../src/outline/block.ts"

/** The types of the `docx` package do not resolve as ECMAScript modules, so what uses it is plain JavaScript. */
export function wordDraft(): Promise<Uint8Array>
export function wordRelease(blocks: readonly Block[]): Promise<Uint8Array>
