import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {sentenceAround} from '../sentence-around.ts'
import type {ContactPoint} from './contact.ts'
import {findPoints} from './find-points.ts'

/** Blocks that together say whom to ask. */
export interface Zone {
  readonly form: 'block' | 'sentence'
  readonly blocks: readonly Block[]
  readonly points: readonly ContactPoint[]
  readonly heading: string | null
}

// Something in a block that may be a telephone number or an address: "@", "(916) 858", "916-858", "+44", "800-GO", "xxx-"
const pointTrigger = gate(
  /@|[[({]at[\])}]|\d{3}\)?[-.\s/–]{1,3}\d{2,4}|\+\d|\d{4}\s\d{3,4}|8\d\d\)?[-.\s](?:[A-Z]{2}|\d-[A-Z])|[xX]{3}\)?[-.\s][xX]{3}|(?<!\d)[2-9]\d{9}(?!\d)|\(\d{2,3}\)/
)
// "Contacts:", "Media Contact", "For further information, please contact:", "Investor Relations", "CONTACTO:"
const headingForm = gate(
  /^[^A-Za-z0-9]{0,6}((?:for\s)?(?:(?:please\s)?(?:further|more|additional|general|other)\s(?:corporate\s|company\s|media\s|investor\s)?(?:information|details|inquiries|enquiries|questions)|(?:(?:investors?|media|press|company|corporate|public|agency|financial|analysts?|shareholders?|stockholders?|issuer|editorial|news|ir|pr|u\.?s\.?|general|business|trade|product|primary|sales|strategic|customer|website|relations|communications|information|affairs|and|or|&|\/|-|,)\s?){0,7}(?:contacts?(?:\s(?:information|details|persons?|us|\(s\)))?|inquir(?:ies|y)|enquir(?:ies|y)|relations|communications|investors|media|press|information)|contacto)s?)(?![a-z’'-])(?:\s(?:for|of|at)\s[^:]{0,60}(?=:))?/i
)
// A heading by a word that other lines begin with too: it must stand alone or before a colon.
const plainWord = gate(
  /^\W*(?:(?:for\s)?(?:information|media|press|investors?|communications|company|public|relations|corporate communications|investor relations|media relations))\W*$/i
)
// Lines after which no contact is listed any more
const stopLine = gate(
  /^\W*(?:about\s|forward[-\s]looking|safe\sharbor|cautionary|disclaimer|view\s(?:the\s)?(?:original|source)|note\sto\seditors|editor|for\simmediate\srelease|tags?\b|related\b|copyright|©|\[?original|release\s(?:summary|versions)|to\sview|like\sand\sfollow|follow|social|exhibit\s|immediate\srelease|source\b(?!.{0,40}(?:@|\d{3}-\d{4}))|neither|this\s(?:press|news)\srelease|safe-harbor|table\s|condensed|consolidated|summary|highlights|recent\s|key\s|download|###|\*\s?\*\s?\*|---)/i
)
// A call or a replay and not somebody to ask
const callTalk = gate(
  /\b(?:dial(?:ing|s)?(?:-?in)?|pass\s?codes?|access\scodes?|conference\s(?:id|code|number|call)|confirmation\s(?:number|code|id)|replay|web\s?cast|participants?|listen|meeting\sid|pin\b|participat)/i
)
// Words that turn a sentence with a number or an address into an invitation to ask
const askTalk = gate(
  /\b(?:contact(?:ing|ed)?|call(?:ing)?|e-?mail(?:ing)?|reach(?:ed)?|write\sto|phone|telephone|inquiries|enquiries|information|questions?|investors?|media|press|learn\smore|interview)\b|(?:tel|phone|e-?mail)\s?:|contacts(?=[A-Z])/i
)
// "(800) 867-530", "877-317-678"
const separated = /^(?:\+?1[-.\s])?(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d/
const codeBefore = /\b(?:code|id|pin|passcode|confirmation|reference|meeting|access)\b/i
const longestLine = 170

/** Finds the zones, in order; a zone holds each block once. */
export function findZones(release: Release): readonly Zone[] {
  const {blocks} = release
  const pointsIn = new Map<number, readonly ContactPoint[]>()
  const headings = new Map<number, string>()
  blocks.forEach((block, index) => {
    const heading = headingOf(block)
    if (heading !== null) headings.set(index, heading)
    if (pointTrigger.test(block.text)) {
      const points = findPoints(release, block.range)
      if (points.length > 0) pointsIn.set(index, points)
    }
  })
  const zones: Zone[] = []
  let free = 0
  for (let index = 0; index < blocks.length; index++) {
    if (index < free) continue
    const heading = headings.get(index)
    const points = pointsIn.get(index) ?? []
    if (heading !== undefined) {
      const end = endOfZone(index)
      const zone = zoneOf(startOfSignature(index, free), end, heading)
      zones.push(zone)
      free = end
    } else if (points.some(point => isReachable(point) && /\D/.test(point.text) && (point.fault === null || /[(@-]/.test(point.text)))) {
      const block = blocks[index] as Block
      if (isLine(block)) {
        if (block.kind === 'cell' && !points.some(point => point.kind === 'email')) continue
        if (isCall(index)) continue
        const from = startOfCluster(index, free)
        const end = endOfZone(index)
        zones.push(zoneOf(from, end, null))
        free = end
      } else {
        const asked = points.filter(point => isReachable(point) && isAskedFor(block, point))
        if (asked.length > 0) zones.push({form: 'sentence', blocks: [block], points: asked, heading: null})
      }
    }
  }
  return zones

  function headingOf(block: Block): string | null {
    const start = block.text.slice(0, 120)
    const match = headingForm.exec(start)
    if (!match?.[1]) return null
    const rest = block.text.slice(match[0].length)
    const isAlone = /^\W*$/.test(rest)
    if (plainWord.test(match[1]) && !isAlone && !/^\s?[:/–—-]/.test(rest)) return null
    if (isAlone) return match[1]
    if (block.text.length > 400 || (!/^\s?[:/(–—,-]/.test(rest) && !/contact/i.test(match[1]) && !/^[\s,]*(?:please\s)?(?:contact|call|e-?mail)/i.test(rest)))
      return null
    // "Contact the plan administrator to enrol": a sentence, not a heading
    if (/^\s[a-z]/.test(rest) && !/^\s(?:for|please|at|is|are|us|person)\b/.test(rest)) return null
    return match[1]
  }

  function endOfZone(index: number): number {
    let end = index + 1
    let blank = pointsIn.has(index) ? 0 : -1
    let skipped = 0
    while (end < blocks.length && end - index < 40) {
      const block = blocks[end] as Block
      const hasPoint = pointsIn.has(end)
      if (block.layout.furniture) {
        end++
        skipped++
        continue
      }
      if (headings.has(end)) blank = -1
      else {
        if (stopLine.test(block.text) && !hasPoint) break
        if (!isLine(block)) {
          // A long line right under the heading that begins with an address: what follows has run into it.
          if (end === index + 1 + skipped && (pointsIn.get(end) ?? []).some(point => isReachable(point) && point.range.from - block.range.from < 160))
            return end + 1
          if (!(hasPoint && isAskedFor(block, (pointsIn.get(end) ?? [])[0] as ContactPoint))) break
        }
        if (isCall(end)) break
        if (hasPoint) blank = 0
        else if (blank >= 0 && ++blank > 6) break
      }
      end++
    }
    return end
  }

  // "On behalf of the Board", a name and a title right above the heading belong to the zone.
  function startOfSignature(index: number, least: number): number {
    for (let from = index - 1; from >= Math.max(least, index - 4); from--) if (/^\W*on\sbehalf\sof\b/i.test((blocks[from] as Block).text)) return from
    return index
  }

  function startOfCluster(index: number, least: number): number {
    let from = index
    while (from > least && index - from < 4) {
      const block = blocks[from - 1] as Block
      if (!isLine(block) || block.text.length > 70 || block.kind === 'heading' || stopLine.test(block.text) || isCall(from - 1)) break
      from--
    }
    return from
  }

  function zoneOf(from: number, end: number, heading: string | null): Zone {
    const points: ContactPoint[] = []
    for (let index = from; index < end; index++) points.push(...(pointsIn.get(index) ?? []).filter(point => !isDialIn(blocks[index] as Block, point)))
    return {form: 'block', blocks: blocks.slice(from, end), points, heading}
  }

  function isCall(index: number): boolean {
    return callTalk.test((blocks[index] as Block).text) && !/\bcontacts?\b/i.test((blocks[index] as Block).text.slice(0, 40))
  }
}

/** Finds the telephone numbers of calls and replays that are written the North American way. */
export function findDialIns(release: Release): readonly ContactPoint[] {
  const found: ContactPoint[] = []
  for (const block of release.blocks) {
    if (!pointTrigger.test(block.text) || !callTalk.test(block.text)) continue
    for (const point of findPoints(release, block.range)) {
      const before = block.text.slice(Math.max(0, point.range.from - block.range.from - 24), point.range.from - block.range.from)
      if (isDialIn(block, point) && separated.test(point.text) && !codeBefore.test(before)) found.push(point)
    }
  }
  return found
}

// Short and without a sentence.
function isLine({text}: Block): boolean {
  if (text.length <= longestLine)
    return !/[a-z]{3,}[.!?]["”]?\s[A-Z][a-z]+\s[a-z]/.test(text) && !(text.length > 90 && /[a-z)]\.$/.test(text) && !/\b(?:Inc|Corp|Ltd|Co|com)\.$/.test(text))
  // One line that holds several contacts, or a block whose lines have run together
  return (
    text.length < 900 && !/[a-z]{3,}[.!?]["”]?\s(?:[A-Z][a-z]+\s){1,2}[a-z]/.test(text) && (text.match(/@|\d{3}[-.\s]\d{4}/g)?.length ?? 0) * 150 > text.length
  )
}

function isReachable(point: ContactPoint): boolean {
  return point.kind === 'phone' || point.kind === 'email'
}

// "To join the call, dial (800) 867-5309" beside a contact
function isDialIn({text, range}: Block, point: ContactPoint): boolean {
  if (point.kind !== 'phone' || !callTalk.test(text)) return false
  const {from, to} = sentenceAround(text, {from: point.range.from - range.from, to: point.range.to - range.from})
  const sentence = text.slice(from, to)
  return callTalk.test(sentence) && !/\bcontacts?\b/i.test(sentence)
}

function isAskedFor({text, range}: Block, point: ContactPoint): boolean {
  const place = {from: point.range.from - range.from, to: point.range.to - range.from}
  const {from, to} = sentenceAround(text, place)
  const sentence = text.slice(from, Math.min(to, place.to + 100))
  return askTalk.test(sentence) && !callTalk.test(sentence)
}
