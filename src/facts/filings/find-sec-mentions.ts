import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import {sentenceAround} from '../sentence-around.ts'
import type {ItemMention, SecMention} from './filing.ts'
import {itemByTitle, itemTitle} from './item-titles.ts'

// What the patterns below look for, each in a form that is found fast
const approvalWord = /\bapprov|\bclear(?:ed|ance)|\bendors/gi
const webWord = gate(/www|http|web\s?site|sec[.,]?(?:gov|org|com|net|gvo|goc|qov)|EDGAR|edgar/i)
// "Item 2.02", "Items 2.02, 7.01 and 9.01", "Item 1A", "Item 9"
const items = /\bItems?\s(\d{1,2}(?:\.\d{1,2}|\.?[A-D](?![A-Za-z]))?)((?:(?:,\s|,?\s(?:and|or|&)\s)(?:Item\s)?\d{1,2}(?:\.\d{1,2}|\.?[A-D](?![A-Za-z]))?)*)/g
// "File No. 333-281999", "Registration Nos. 333-1234", "Commission File Number: 001-12345"
const fileNumber =
  /\b(?:SEC\s|Commission\s)?(?:File|Registration|Registration\sStatement)\s(?:Nos?\.?|Numbers?|#)\s?:?\s?((?=[\w-]*\d)[A-Za-z0-9]+(?:[-–][A-Za-z0-9]+)*)/gi
// 333-281999, 333-281999-01, 33-12345, 001-12345, 1-1234, 0-12345, 000-12345, 811-01234, 814-00123, 024-10123, 2-12345
const validFile = gate(
  /^(?:333-\d{4,6}(?:-\d{2,3})?|33-\d{3,6}(?:-\d{2})?|2-\d{4,6}|0{0,2}1-\d{3,5}(?:-\d{2})?|0{1,3}-\d{4,5}(?:-\d{2})?|005-\d{4,5}|811-\d{4,5}|814-\d{5}|02[0-9]-\d{4,6}(?:-\d{2})?|13[0-9]-\d{4,6}|377-\d{4,6}|22-\d{4,6}|8-\d{4,6}|801-\d{4,6})$/
)
// Words that show whose number it is
const commissionNear = gate(/\b(?:SEC|Securities\s(?:and|&)\sExchange\sCommission|registration\sstatement|Form\s(?:S|F)-\d|shelf|prospectus)\b/)
const otherAgency = /\b(?:FDA|FCC|EPA|FERC|IRS|court|case|docket|patent|NYSE|PUC)\b/i
const street =
  /\b(450\s(?:Fifth|5th)\sSt(?:reet|\.)?|100\sF\sSt(?:reet|\.)?)(?:,?\s?N\.?\s?[EW]\.?)?(?:,?\s(?:Room\s\d+,?\s|Suite\s\d+,?\s)?Washington,?\sD\.?\s?C\.?(?:\s\d{5}(?:-\d{4})?)?)?/gi
const site = /\b(?:https?:\/\/)?(?:www[.,])?(sec[.,]?(?:gov|org|com|net|gvo|goc|qov)|edgar\.gov)(?![\w-])|\bEDGAR\b/gi
// Any other place on the web: "www.acme.com", "the Company’s website"
const elsewhere = /\bhttps?:\/\/[^\s)]+|\bwww\.[^\s)]+|\bweb\s?sites?\b/gi
// "SEC-approved offering", "approved by the SEC", "obtained approval from the U.S. Securities and Exchange Commission", "the SEC has approved our"
const approval =
  /\bSEC[-\s]approved\b|\b(?:approved|cleared|endorsed)\sby\s(?:the\s)?(?:U\.\s?S\.\s|United\sStates\s)?(?:SEC\b|Securities\s(?:and|&)\sExchange\sCommission\b)|\b(?:obtained|received|secured|gained|granted|won|has|have|with)\s(?:final\s|full\s|formal\s|the\s|its\s)?(?:SEC|Securities\s(?:and|&)\sExchange\sCommission)\s(?:approval|clearance|endorsement)\b|\b(?:obtained|received|secured|gained|won)\s(?:final\s|full\s|formal\s|the\s|its\s|all\s)?(?:necessary\s|required\s|regulatory\s)?(?:approval|clearance|endorsement)s?\s(?:from|of|by)\s(?:the\s)?(?:U\.\s?S\.\s|United\sStates\s)?(?:SEC\b|Securities\s(?:and|&)\sExchange\sCommission\b)(?:\s\(SEC\))?|\b(?:SEC|Securities\s(?:and|&)\sExchange\sCommission)(?:\s\([^)]{0,20}\))?,?\s(?:has\s|have\s|had\s)?(?:approved|cleared|endorsed)\s(?:our|the|its|their)\s/gi
// What the Commission does approve or clear: rules of exchanges, orders, settlements, funds of allocation; and denials
const mayApprove = gate(
  /\b(?:neither|nor|not|no|never|none|disapproved?|without|subject\sto|pending|if|unless|until|rule|rules|19b-4|exchange[-\s]traded|ETFs?|ETPs?|settlement|distribution\splan|plan\sof\sdistribution|order|proposal|accounting|no-action|exempti(?:on|ve)|relief|PCAOB|standard|trust|comments?|transfer\sagent|clearing\sagency|broker-dealer|ATS)\b/i
)

/** Finds items, file numbers, addresses, sites and approvals of the Commission, in order. */
export function findSecMentions(release: Release): readonly SecMention[] {
  const {text} = release
  const found: SecMention[] = []
  if (/Items?\s\d/.test(text)) for (const match of text.matchAll(items)) found.push(...itemsOf(release, match))
  if (/(?:[Ff]ile|[Rr]egistration|[Ss]tatement|FILE|REGISTRATION)\s(?:[Nn]o|[Nn]um|NO|NUM|#)/.test(text))
    for (const match of text.matchAll(fileNumber)) {
      const number = match[1] ?? ''
      const near = text.slice(Math.max(0, match.index - 160), match.index + match[0].length + 80)
      if (!commissionNear.test(near) || otherAgency.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
      const range = {from: match.index, to: match.index + match[0].length}
      found.push({kind: 'file-number', text: match[0], number, isValid: validFile.test(number.replace('–', '-')), ...placed(release, range)})
    }
  if (/450\sF|450\s5th|100\sF\s/i.test(text))
    for (const match of text.matchAll(street)) {
      const near = text.slice(Math.max(0, match.index - 240), match.index + match[0].length + 40)
      if (!/\b(?:SEC|Commission)(?:’s|'s)?\b/.test(near) || !/Washington|N\.?\s?[EW]/.test(match[0])) continue
      found.push({kind: 'address', text: match[0], street: match[0].startsWith('4') ? '450 Fifth Street' : '100 F Street', ...at(release, match)})
    }
  const isOnWeb = webWord.test(text)
  if (isOnWeb)
    for (const match of text.matchAll(site)) {
      const host = (match[1] ?? 'edgar').toLowerCase()
      if (!/^(?:sec\.gov|edgar)$/.test(host) && !/\b(?:SEC|Commission)(?:’s|'s)?\b/.test(text.slice(Math.max(0, match.index - 160), match.index))) continue
      if (/[@\w.-]$/.test(text.slice(Math.max(0, match.index - 1), match.index)) && host !== 'edgar') continue
      found.push({kind: 'site', text: match[0], host, ...at(release, match)})
    }
  for (const match of text.matchAll(elsewhere))
    if (!/sec[.,]?gov/i.test(match[0])) found.push({kind: 'site', text: match[0], host: 'other', ...at(release, match)})
  for (const range of findApprovals(text)) found.push({kind: 'approval', text: text.slice(range.from, range.to), ...placed(release, range)})
  return found.sort((a, b) => a.range.from - b.range.from)
}

// Looks closely only around a word of approval.
function findApprovals(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (const word of text.matchAll(approvalWord)) {
    const start = Math.max(0, word.index - 120)
    for (const match of text.slice(start, word.index + 160).matchAll(approval)) {
      const range = {from: start + match.index, to: start + match.index + match[0].trimEnd().length}
      if (range.from > word.index || range.to <= word.index || range.from < (ranges.at(-1)?.to ?? 0)) continue
      const sentence = sentenceAround(text, range)
      if (!mayApprove.test(text.slice(sentence.from, sentence.to))) ranges.push(range)
    }
  }
  return ranges
}

function itemsOf(release: Release, match: RegExpExecArray): readonly ItemMention[] {
  const {text} = release
  const end = match.index + match[0].length
  const sentence = sentenceAround(text, {from: match.index, to: end})
  const form = nearestForm(release, sentence, match.index)
  const near = Math.max(sentence.from, match.index - 80)
  const manner = /\b(filed|furnished)\b/i.exec(text.slice(near, Math.min(sentence.to, end + 80)))
  const mannerFrom = near + (manner?.index ?? 0)
  const result: ItemMention[] = []
  const titled = match[2] ? null : itemByTitle(text.slice(end, Math.min(sentence.to, end + 90)))
  for (const number of match[0].matchAll(/\d{1,2}(?:\.\d{1,2}|\.?[A-D](?![A-Za-z]))?/g)) {
    // The first carries the word: "Item 2.02"; the others of a list stand alone.
    const isFirst = result.length === 0 && !/^Items/i.test(match[0])
    const from = isFirst ? match.index : match.index + number.index
    const range = {from, to: match.index + number.index + number[0].length}
    result.push({
      kind: 'item',
      text: text.slice(range.from, range.to),
      item: number[0],
      form,
      titleOf: titled !== null && titled !== number[0] ? titled : null,
      meant: meantBy(number[0]),
      manner: manner ? (manner[1]?.toLowerCase() === 'filed' ? 'filed' : 'furnished') : null,
      mannerAt: manner ? placed(release, {from: mannerFrom, to: mannerFrom + (manner[1]?.length ?? 0)}) : null,
      ...placed(release, range)
    })
  }
  return result
}

// "2.2" for 2.02, "7.1" for 7.01, "202" is left alone
function meantBy(number: string): string | null {
  if (itemTitle(number) !== null) return null
  const [part = '', rest = ''] = number.split('.')
  const padded = `${part}.${rest.padStart(2, '0')}`
  return rest.length === 1 && itemTitle(padded) !== null ? padded : null
}

function nearestForm(release: Release, sentence: TextRange, index: number): string | null {
  let nearest: {form: string; distance: number} | null = null
  for (const filing of release.filings) {
    const place = filing.nameAt?.range
    if (!place || !filing.form || place.from < sentence.from || place.to > sentence.to) continue
    const distance = Math.abs(place.from - index)
    if (!nearest || distance < nearest.distance) nearest = {form: filing.form, distance}
  }
  return nearest && nearest.distance < 160 ? nearest.form : null
}

function at(release: Release, match: RegExpExecArray): Placed {
  return placed(release, {from: match.index, to: match.index + match[0].length})
}

function placed(release: Release, range: TextRange): Placed {
  return {range, span: release.spanOf(range)}
}
