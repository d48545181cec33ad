import type {Placed, Release} from '../release.ts'
import {nameAt, nameBefore} from './company-name.ts'

/** A person with a title as the release gives it. */
export interface Officer extends Placed {
  readonly name: string
  readonly title: string
  /** Place of the title alone. */
  readonly titleAt: Placed
  readonly organization: string | null
  /** The words around say that the title is past, to come, or another's: "former", "will become", "served as". */
  readonly changing: boolean
}

// Lists of words become patterns that take either case of the first letter.
const either = (words: string): string =>
  words
    .split(' ')
    .map(word => word.replace(/[A-Za-z]/, letter => `[${letter.toUpperCase()}${letter.toLowerCase()}]`))
    .join('|')

const modifier = `(?:${either('executive senior vice deputy assistant associate interim acting group global corporate regional managing founding lead independent non-executive co- general national principal former')}|[Cc]o-|EVP|SVP)`
const department =
  "(?:[A-Z][\\w&'’-]*|[Ii]nvestor|[Mm]edia|[Pp]ublic)(?:,?\\s(?:and\\s|&\\s|of\\s)?(?:[A-Z][\\w&'’-]*|[Rr]elations|[Dd]evelopment|[Oo]perations|[Mm]arketing|[Ff]inance|[Ss]ales)){0,5}"
const chief = `[Cc]hief\\s(?:[\\w-]+(?:\\s(?:and|&))?\\s){1,4}[Oo]fficer`
const post = `(?:${chief}|C[A-Z]{1,2}O\\b|EVP|SVP|VP\\b|(?:[Vv]ice\\s)?(?:${either('president chairman chairwoman chairperson chair director treasurer secretary founder controller counsel partner manager head advisor spokesperson spokesman spokeswoman principal superintendent commissioner')})(?:\\sof\\sthe\\s[Bb]oard(?:\\sof\\s[Dd]irectors)?)?)`
const unit = `(?:${modifier}[\\s-]){0,4}${post}(?:(?:\\s(?:of|for)|,)\\s(?=(?:[A-Z][\\w-]+\\s){0,4}(?:Relations|Development|Operations|Marketing|Finance|Sales|Communications|Affairs|Strategy|Engineering|Technology|Research|Planning|Human\\sResources|Medicine|Exploration)\\b|[Ii]nvestor\\s[Rr]elations|[Oo]perations|[Mm]arketing|[Ff]inance|[Ss]ales)${department})?`
const title = `${unit}(?:(?:,\\s(?:and\\s|&\\s)?|\\s?/\\s?|\\s(?:and|&)\\s)(?:its\\s|the\\s)?${unit}){0,4}`

const given = "[A-Z](?:[a-zà-ÿ'’]+[A-Za-zà-ÿ'’-]*|\\.(?:\\s?[A-Z]\\.)?|[A-Z]+[a-z]*)"
const person = `(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\\.?\\s)?${given}(?:\\s(?:[A-Z]\\.|\\([A-Z][a-z]+\\)|[“"‘'][A-Z][a-z]+[”"’']|[A-Z][\\w'’-]+|de|van|von|der|den|la|bin|al)){0,3}?\\s(?:[A-Z][a-zà-ÿ]*['’]?[A-Z]?[\\w-]+|Mc[A-Z]\\w+|[A-Z]{3,})(?:,?\\s(?:Jr|Sr|I{2,3}|IV)\\b\\.?)?`
const degrees =
  '(?:,\\s(?:Ph\\.?\\s?D|M\\.?D|D\\.?V\\.?M|CFA|CPA|M\\.?B\\.?A|Esq|J\\.?D|M\\.?Sc?|B\\.?Sc?|P\\.?\\s?Eng|P\\.?\\s?Geo|P\\.?E|R\\.?N|Pharm\\.?D|FACS|CPIM|Sc\\.?D)\\.?){0,3}'

// What makes a phrase a title at all; the long patterns are tried around it only.
const trigger =
  /\b(?:C[EFOTIMSRAL][A-Z]?O|EVP|SVP|VP|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Oo]fficer|[Tt]reasurer|[Ff]ounder|[Cc]ounsel|[Cc]ontroller|[Hh]ead\sof|[Mm]anaging\s[Pp]artner|[Ss]pokes\w+|[Aa]dvisor)\b/g
// "Paul Reed, Acme’s Chief Executive Officer" "Karl Sand, President and COO"
const nameThenTitle = new RegExp(
  `(${person})${degrees}(?:,\\s|\\sas\\s)(?:(?:the|its|our|(?:the\\s)?[Cc]ompany['’]s|([A-Z0-9][\\w&.,'’ -]{0,50}?)['’]s?|([A-Z0-9][\\w&.-]*(?:\\s[A-Z][\\w&.-]*){0,3}?))\\s)?(${title})`,
  'g'
)
// "Intel CEO Bob Swan", "president and chief executive officer Jane Roe", "Chairman, Arthur Stern,"
const titleThenName = new RegExp(`(${title}),?\\s(${person})`, 'g')
// Words that look like names and are not.
const notPerson =
  /\b(?:Inc|Corp|Corporation|Company|Ltd|LLC|Group|Holdings|Bank|Chief|Executive|Officer|President|Chairman|Chairwoman|Director|Directors|Vice|Senior|Board|Investor|Relations|Media|Public|The|New|Our|Corporate|Financial|Operating|Press|Contact|General|Counsel|Treasurer|Secretary|University|Hospital|Conference|Award|Stock|Market|Securities|Exchange|Commission|Act|Business|Services|Annual|Report|United|States|North|South|America|International|Global|National|Committee|Department|Center|Institute|Association|Founder|Manager|Partners|Capital|Street|Avenue|Today|Managing|Partner|Head|Interim|Former|Independent|Also|As|In|At|And|For|With|Mr|Effective|January|February|March|April|May|June|July|August|September|October|November|December|Technology|Research|Development|Products|Operations|Marketing|Sales)\b/
const change =
  /\b(?:former(?:ly)?|previously|will\s(?:become|be|serve|succeed|join|continue|assume|retire)|appoint\w*|promot\w*|named|elected|succeed\w*|resign\w*|retir\w*|served|until|hir\w+|joins?|joined|stepp\w+|transition\w*|new\s(?:chief|CEO|CFO|COO|president|chairman|director)|incoming|outgoing|elect|prior to|became|assum\w+|currently)\b/i

/** Finds persons with titles. */
export function findOfficers(release: Release): readonly Officer[] {
  const {text} = release
  const officers: Officer[] = []
  let done = 0
  // In the capitals of a headline every word looks like a name.
  const headlines = release.sections.filter(({role}) => role === 'headline' || role === 'subheadline').map(({range}) => range)
  for (const match of text.matchAll(trigger)) {
    if (match.index < done) continue
    const isHeadline = headlines.some(({from, to}) => from <= match.index && match.index < to)
    const start = Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - 110, 0)
    const stop = Math.min(endOfBlock(text, match.index), match.index + 150)
    const window = text.slice(start, stop)
    for (const found of readWindow(window, match.index - start)) {
      if (isHeadline && !found.isAfter) continue
      const range = {from: start + found.from, to: start + found.to}
      const titleRange = {from: start + found.titleFrom, to: start + found.titleFrom + found.title.length}
      const place = {range: titleRange, span: release.spanOf(titleRange)}
      const around = text.slice(Math.max(0, range.from - 70), Math.min(text.length, range.to + 50))
      const after = /^(?:\s(?:of|at|for|with)|,)\s(?:the\s)?/.exec(text.slice(range.to, range.to + 12))
      const following = after ? nameAt(text, range.to + after[0].length)?.name : undefined
      const organization =
        found.organization ?? (after && !after[0].startsWith(',') ? following : undefined) ?? (found.isAfter ? null : nameBefore(text, range.from))
      officers.push({
        name: bareName(found.name),
        title: found.title.replace(/\s+/g, ' '),
        titleAt: place,
        organization: organization ?? null,
        changing: change.test(around.replace(found.title, ' ')),
        range,
        span: release.spanOf(range)
      })
      done = Math.max(done, range.to, titleRange.to)
    }
  }
  return officers
}

interface Reading {
  readonly name: string
  readonly title: string
  readonly titleFrom: number
  readonly organization: string | null
  readonly from: number
  readonly to: number
  /** The title follows the name. */
  readonly isAfter: boolean
}

function readWindow(window: string, at: number): readonly Reading[] {
  for (const match of window.matchAll(nameThenTitle)) {
    const [whole, name, organization, plain, role] = match
    const titleFrom = match.index + whole.length - (role as string).length
    if (titleFrom > at + 12 || match.index + whole.length <= at || notPerson.test(bareName(name as string))) continue
    return [
      {
        name: name as string,
        title: role as string,
        titleFrom,
        organization: organization ?? plain ?? null,
        from: match.index,
        to: match.index + whole.length,
        isAfter: true
      }
    ]
  }
  for (const match of window.matchAll(titleThenName)) {
    const [whole, role, name] = match
    if (match.index > at || match.index + (role as string).length <= at || notPerson.test(bareName(name as string))) continue
    return [
      {
        name: name as string,
        title: role as string,
        titleFrom: match.index,
        organization: null,
        from: match.index,
        to: match.index + whole.length,
        isAfter: false
      }
    ]
  }
  return []
}

function bareName(name: string): string {
  return name.replace(/^(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.?\s/, '')
}

function endOfBlock(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
