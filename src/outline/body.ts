import {gate} from '../text/gated-pattern.ts'
import {goesOnCautionary, isCompanyDescription, isQuote, roleOfHeading, roleOfParagraph} from './cues.ts'
import {isEndMark, isFurniture, isPageFoot} from './furniture.ts'
import {type Head, isDayLine, isReachable, opensContact} from './head.ts'
import type {Placement} from './outline.ts'
import type {SectionRole} from './section.ts'
import type {Unit} from './unit.ts'

type Writable<T> = {-readonly [Key in keyof T]: T[Key]}

// "Safe Harbor Statement: This release", "About Acme Corp. – Acme", "Forward-Looking Statements. Certain"
const inlineTitle = gate(
  /^["“(]?((?:About|Safe Harbou?r|Forward[- ]Looking|Cautionary|Note (?:on|regarding|about)|Disclaimer|Special Note|Risk|Conference Call|Webcast|Non-GAAP|Use of Non-GAAP|Statements? (?:under|regarding))[^.:;]{0,110}?)["”)]?\s?(?::\s?|\.\s|\s[-–—]\s|--\s?)/i
)
// "About Alder CreekAlder Creek develops": a page lost the line break after the heading
//  ^^^^^^^^^^^^^^^^^
const gluedTitle = /^\W?(About ((?:The )?[A-Z][^.:;]{2,60}?))(?=\2)/
const bullet = /^(?:[•●○▪◦·*–—-]|o\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s)/
// "CONSOLIDATED BALANCE SHEETS", "Three Months Ended": lines over tables
const tableTitle = gate(
  /balance sheets?|statements? of|reconciliation|financial (?:highlights|data|statements|summary|information)|operating (?:data|statistics|results)|selected|supplement|schedule|appendix|condensed|consolidated|unaudited|\bended\b|in thousands|in millions|summary|footnotes?/i
)
const legalForm = gate(
  /\b(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|n\.v|s\.a|ag|lp|l\.p|holdings|bancorp|group|partners|bank|trust|university|institute|association|foundation)\b/i
)
const companyWords = gate(
  /\b(?:compan(?:y|ies)|corporation|firm|leader in|leading (?:provider|global|supplier|developer|manufacturer)|provider of|headquartered|founded in|employs|traded|listed on|nasdaq|nyse|non-?profit|organi[sz]ation|agency|university|network|platform that|www\.)/i
)
const endsSentence = /[.!?;,]["”’)]?$/
const suffixEnd = /\b(?:inc|corp|co|ltd|l\.p|n\.v|s\.a|u\.s|jr)\.["”’)]?$/i

/** Assigns the roles of the units after the lead. */
export function assignBody(units: readonly Unit[], head: Head): readonly Placement[] {
  const placements: Writable<Placement>[] = []
  const opening = openingName(units, head)
  let role = bodyRole()
  let title: string | null = null
  let titled = false
  let over = false
  for (let index = Math.max(head.lead + 1, head.roles.length); index < units.length; index++) {
    const unit = units[index] as Unit
    const text = unit.text.trim()
    if (over || isPageFoot(text)) {
      over = true
      place(unit, 'furniture')
    } else if (unit.kind === 'table') {
      place(unit, 'table')
      // What follows figures is no longer the standing text above them.
      if (role !== 'body' && role !== 'non-gaap') enter('body', null)
    } else if (
      unit.blocks[0]?.layout.furniture === true ||
      isFurniture(text) ||
      (isDayLine(text) && text.length < 60 && role !== 'contact' && role !== 'call-details')
    ) {
      place(unit, 'furniture')
      if (isEndMark(text)) enter('body', null)
    } else if (isHeading(unit, text)) openSection(unit, text)
    else placeParagraph(unit, text)
  }
  findDescriptions()
  return placements

  function place(unit: Unit, as: SectionRole, opens = false): void {
    placements.push({unit, role: as, title: as === role ? title : null, opens})
  }

  function enter(next: SectionRole, heading: string | null): void {
    role = next
    title = heading
    titled = heading !== null
  }

  function openSection(unit: Unit, text: string): void {
    const meaning = roleOfHeading(text)
    enter(meaning === 'about' && !isAboutCompany(unit, text) ? 'body' : meaning, text.replace(/\s?:$/, ''))
    place(unit, role, true)
  }

  // "About Multiple Myeloma" explains an illness; "About Acme" a company: by its name, or by what the next paragraph says.
  function isAboutCompany(unit: Unit, text: string): boolean {
    const name = text.replace(/^about\s(?:the\s)?/i, '')
    if (startsWithName(name) || legalForm.test(name) || /^who|^company|^corporate|^boilerplate/i.test(text)) return true
    const next = units[units.indexOf(unit) + 1]?.text.slice(0, 700) ?? ''
    return companyWords.test(next)
  }

  function isHeading(unit: Unit, text: string): boolean {
    if (text.length > 160 || unit.kind === 'list-item' || bullet.test(text)) return false
    // A run of sentences in bold type is no heading, and "(in millions)" belongs to the table below it.
    if (/^\(.*\)$/.test(text) || (text.length > 90 && /[a-z][.!?]["”’)]?$/.test(text))) return false
    if (unit.kind === 'heading' && role === 'contact') return roleOfHeading(text) !== 'body' || tableTitle.test(text) || text.length > 60
    if (unit.kind === 'heading') return true
    if (endsSentence.test(text) && !suffixEnd.test(text)) return false
    const meaning = roleOfHeading(text)
    if (meaning === 'contact') return text.length < 80
    if (meaning !== 'body') return text.length < 120 && looksLikeTitle(text)
    if (isReachable(text) || (role === 'call-details' && /\d/.test(text) && !unit.isDisplay)) return false
    if (role === 'contact') return (unit.isDisplay || isCapitals(text)) && tableTitle.test(text)
    if (role === 'cautionary' && titled && !unit.isDisplay) return false
    return (unit.isDisplay && text.length < 120) || (text.length < 90 && looksLikeTitle(text) && text.length > 4)
  }

  function placeParagraph(unit: Unit, text: string): void {
    const inline = gluedTitle.exec(text.slice(0, 160)) ?? inlineTitle.exec(text.slice(0, 160))
    const inlineRole = inline ? roleOfHeading(inline[1] as string) : 'body'
    if (inline && inlineRole !== 'body' && (inlineRole !== 'call-details' || role !== 'call-details')) {
      enter(inlineRole, inline[1] as string)
      place(unit, role, true)
      return
    }
    if (
      opensContact(text) &&
      (isReachable(text) || text.length < 100) &&
      (!/\b(?:visit|see|refer to)\b/i.test(text.slice(0, 60)) || /\bcontact\b/i.test(text.slice(20)))
    ) {
      if (role !== 'contact') enter('contact', null)
      place(unit, 'contact')
      return
    }
    if (role === 'contact') {
      if (text.length <= 160 || (isReachable(text) && text.length < 600)) {
        place(unit, 'contact')
        return
      }
      enter('body', null)
    }
    if (text.length < 140 && isReachable(text) && isLate(index(unit)) && role !== 'call-details') {
      const from = placements.length
      enter('contact', null)
      place(unit, 'contact')
      reclaim(from)
      return
    }
    const own = roleOfParagraph(text)
    if (own === 'cautionary' && role !== 'cautionary') {
      // A passing mention under a heading of another kind does not end that section.
      if (role !== 'about' || /forward[-–—\s]{1,3}looking/i.test(text)) enter('cautionary', null)
    } else if (own === 'offering-legend') {
      if (role !== 'offering-legend') enter('offering-legend', null)
    } else if (own === 'call-details' && role !== 'cautionary' && role !== 'about') {
      place(unit, 'call-details')
      return
    } else if (own === 'non-gaap' && role === 'body') {
      place(unit, 'non-gaap')
      return
    } else if (!staysIn(unit, text)) enter('body', null)
    if (role === 'body' && isQuote(text)) place(unit, 'quote')
    else place(unit, role)
  }

  function index(unit: Unit): number {
    return unit.from
  }

  function isLate(from: number): boolean {
    const end = units.at(-1)?.to ?? 0
    return from > end * 0.4 || from > (units[head.lead]?.to ?? 0) + 1200
  }

  function staysIn(unit: Unit, text: string): boolean {
    switch (role) {
      case 'cautionary':
        if (unit.kind === 'list-item' || bullet.test(text) || /^[a-z]|[;,]$|;\sand$/.test(text)) return true
        if (startsWithName(text) && isCompanyDescription(text) && !/\brisks?\b|uncertaint|differ/i.test(text)) return false
        return goesOnCautionary(text) || (titled && text.length < 200)
      case 'offering-legend':
        return titled || unit.kind === 'list-item'
      case 'call-details':
        return unit.kind === 'list-item' || text.length < 160 || /call|webcast|replay|archive|dial|listen/i.test(text)
      default:
        return true
    }
  }

  // Names and firms may stand above the number that shows them to be contacts.
  function reclaim(from: number): void {
    for (let above = from - 1; above >= 0 && above >= from - 6; above--) {
      const placement = placements[above] as Writable<Placement>
      const text = placement.unit.text.trim()
      if (
        !['body', 'about', 'cautionary', 'quote', 'offering-legend'].includes(placement.role) ||
        text.length > 70 ||
        (endsSentence.test(text) && !suffixEnd.test(text))
      )
        return
      if (placement.role !== 'body' && !placement.opens && text.split(/\s+/).length > 6) return
      if (roleOfHeading(text) !== 'body' && roleOfHeading(text) !== 'contact') return
      placement.role = 'contact'
      placement.title = null
      placement.opens = false
    }
  }

  function startsWithName(text: string): boolean {
    return (
      opening !== '' &&
      text
        .toLowerCase()
        .replace(/^["“(]/, '')
        .startsWith(opening)
    )
  }

  function afterLegend(at: number): boolean {
    for (let before = at - 1; before >= 0 && before > at - 4; before--) {
      const role = placements[before]?.role
      if (role === 'cautionary' || role === 'offering-legend' || role === 'call-details') return true
    }
    return false
  }

  // Standing texts about companies that have no heading: after the news, before the legends.
  function findDescriptions(): void {
    const end = units.at(-1)?.to ?? 0
    for (let at = placements.length - 1; at >= 0; at--) {
      const placement = placements[at] as Writable<Placement>
      if (placement.role === 'quote' || placement.role === 'lead') break
      if (placement.role !== 'body' || placement.opens) continue
      const {text, from} = placement.unit
      const isLate = from > end * 0.3
      const opener = /^(?:\W?(?:Based|Headquartered|Founded|Established|Incorporated|Organized)\s(?:in|at|by)\b)/.test(text)
      if (afterLegend(at) && startsWithName(text) && text.length > 100 && !/\b(?:announced|said)\b/i.test(text)) {
        placement.role = 'about'
        placement.opens = true
      } else if (
        isLate &&
        (startsWithName(text) || opener) &&
        isCompanyDescription(text) &&
        !/\b(?:today|announced|said|quarter|three months|compared (?:to|with))\b/i.test(text)
      ) {
        placement.role = 'about'
        placement.opens = true
      }
    }
  }
}

// Widens the type of the first state.
function bodyRole(): SectionRole {
  return 'body'
}

// The first word of the lead after its dateline, which begins the name of the issuer.
function openingName(units: readonly Unit[], head: Head): string {
  const unit = units[head.lead]
  if (!unit) return ''
  const from = head.dateline?.unit === head.lead ? head.dateline.parts.to : 0
  const word = /^[\s"“(]*(?:the\s)?([\p{L}\p{N}][\p{L}\p{N}&'’.]*)/iu.exec(unit.text.slice(from, from + 80))?.[1] ?? ''
  return word.length >= 2 ? word.toLowerCase() : ''
}

function isCapitals(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text)
}

const smallWord = gate(/^(?:a|an|the|of|to|in|on|for|and|or|by|at|with|as|from|its|per|vs\.?|under|about|regarding|concerning|de|is|&)$/i)

// "Looking Ahead", "FORWARD-LOOKING STATEMENTS", "About Acme Corp."; not "Net income was $5 million"
function looksLikeTitle(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /[A-Za-z]/.test(word))
  if (words.length === 0 || words.length > 18) return false
  if (!/^["“(]?[A-Z0-9$]/.test(text)) return false
  let small = 0
  for (const word of words) if (/^["“(]?[a-z]/.test(word) && !smallWord.test(word)) small++
  return small === 0 || (words.length > 3 && small / words.length <= 0.25) || (small <= 2 && words.length <= 5 && roleOfHeading(text) !== 'body')
}
