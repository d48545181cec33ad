import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'

/** For what a number, a code or an address serves. */
export type CallRole = 'live' | 'replay'

/** A telephone number, a code or an address by which one joins. */
export interface Access extends Placed {
  readonly kind: 'number' | 'code' | 'url'
  readonly text: string
  /** Digits only, for numbers and codes; the address in lower case. */
  readonly value: string
  readonly role: CallRole
  /** Words that set one code beside another: "international", "listen-only", "Japanese". */
  readonly label: string | null
}

// "(877) 407-0784", "1-800-949-8963", "877.407.0784", "+44 20 7162 0125"
const phone = /(?<![\d$])(?:\+?\d{1,3}[-. ]{1,2})?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)|\+\d{2}(?:[ ()-]{0,2}\d){8,11}(?!\d)/g
// "Conference ID: 9877505", "pass code for the call is 5307999", "conference number 1698745", "ID# 1126408", "confirmation # 10142840", "code: 707 6375"
const code =
  /\b(?:(?:(?:tele|tele-)?conference|call|access|confirmation|replay|meeting|webinar|event|participant|entry|reservation|security|elite entry|program|passcode|conf\.?|audio|playback) ?(?:ID|I\.D\.|identification|code|number|no\.|#|pin|passcode|pass ?code|password)(?: (?:code|number|no\.|passcode|pin))?|pass ?codes?|(?<![a-z] )ID(?: (?:number|code))?|PIN|ID ?#|passcode)[ :#]{0,3}(?:for (?:the|this) [\w -]{2,30}? )?(?:is|of|no\.?|number|will be)?[ :#]{0,3}(\d{3,4}[ -]?\d{3,4}(?:[ -]?\d{3,4})?|\d{4,11})(?![\d-])(?!-\d)/gi
// "www.alder.example", "https://alder.example/ir", "ir.alder.com"
const url = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"”“|]{3,200}|\b(?:ir|investors?|events?)\.[a-z0-9-]{2,40}\.(?:com|net|org|io)\b[^\s<>()[\]"”“|]{0,120}/gi
const replayCue = /\b(?:replay(?:ed|s)?|re-?broadcast|recording|recorded|archived?|encore|playback|play back|on[- ]demand|rerun|re-?play)\b/gi
const liveCue = /\b(?:live|participate|participants?|join|listen to the (?:conference )?call|access the (?:conference )?call|dial-?in|attend|to ask)\b/gi
const labels = gate(
  /\b(?:international|outside|listen-only|japanese|french|german|spanish|mandarin|chinese|english|korean|q&a|media|press|analysts?|europe|uk|canada|toronto|press conference|second|annual meeting|meeting)\b/i
)

/** Finds the ways to join a call in a part of the text, in order. */
export function findAccess(release: Release, {from, to}: TextRange): readonly Access[] {
  const part = release.text.slice(from, to)
  const found: Access[] = []
  const add = (kind: Access['kind'], start: number, text: string, value: string): void => {
    const range = {from: from + start, to: from + start + text.length}
    const head = part.slice(Math.max(0, start - 320), start)
    found.push({
      kind,
      text,
      value,
      role: roleOf(head),
      label: labelOf(part, start, start + text.length),
      range,
      span: release.spanOf(range)
    })
  }
  for (const match of part.matchAll(phone)) add('number', match.index, match[0], match[0].replace(/\D/g, '').replace(/^1(?=\d{10}$)/, ''))
  for (const match of part.matchAll(code)) {
    const digits = match[1] ?? ''
    const start = match.index + match[0].length - digits.length
    if (digits.replace(/\D/g, '').length < 10 || !/[ -]/.test(digits)) add('code', start, digits, digits.replace(/\D/g, ''))
  }
  for (const match of part.matchAll(url)) add('url', match.index, match[0].replace(/[.,;:’']+$/, ''), match[0].replace(/[.,;:/’']+$/, '').toLowerCase())
  return found.sort((a, b) => a.range.from - b.range.from)
}

// "4471203 (English)" before "English: 4471203"
function labelOf(part: string, start: number, end: number): string | null {
  const behind = /^ ?\([^()]{2,40}\)/.exec(part.slice(end, end + 44))
  const before =
    part
      .slice(Math.max(0, start - 60), start)
      .split(/[;\n]/)
      .at(-1) ?? ''
  return labels.exec(behind?.[0] ?? '')?.[0] ?? labels.exec(behind ? '' : before)?.[0] ?? null
}

// The last cue before the place decides; a new sentence about the call takes the role back.
function roleOf(head: string): CallRole {
  const replay = lastIndex(head, replayCue)
  return replay >= 0 && replay > lastIndex(head, liveCue) ? 'replay' : 'live'
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
