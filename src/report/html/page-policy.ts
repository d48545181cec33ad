import {createHash} from 'node:crypto'
import type {Markup} from './markup.ts'

/** The policy of a page: only its own style and script run, known by their hashes, and a served one speaks to its server. */
export function contentPolicy(style: string, script: string, isServed: boolean): string {
  const served = isServed ? "connect-src 'self'; form-action 'self'" : "form-action 'none'"
  return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; ${served}; base-uri 'none'`
}

/** Style and script are ours and hold no text of a release, so they go in as they are. */
export function raw(content: string): Markup {
  return {html: content}
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
