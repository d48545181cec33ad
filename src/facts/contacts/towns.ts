import {regionCodes, regionNames} from '../../text/regions.ts'
import {isFirstName} from './person-name.ts'
import type {Segment} from './segments.ts'

const postalCode = String.raw`(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)`
// "NJ", "N.J. 07632", "New Jersey", "FL 33432-1234 USA", "BC V6C 1A1"
const region = new RegExp(String.raw`^(?:${regionNames}|${regionCodes}|[A-Z]\.\s?[A-Z]\.)(?:\s${postalCode})?(?:\s(?:U\.?S\.?A?\.?|Canada))?$`)
const posted = new RegExp(String.raw`\s${postalCode}(?:\s|$)`)
// "Charlotte NC", "Charlotte NC 28255"
//            ^^              ^^
const codeAtEnd = new RegExp(String.raw`^\D+\s(${regionCodes})(?:\s${postalCode})?$`)
// The codes of states that are degrees as well: "Jane Roe, CA", "Jane Roe MD"
const degrees = new Set(['CA', 'DC', 'MA', 'MD', 'MS', 'MT', 'PA', 'PE'])

/** Is a part of a line a town: does its state or province follow behind a comma, or end it? The name of a town reads like that of a person. */
export function isTown({text, divider}: Segment, next: Segment | undefined): boolean {
  const code = codeAtEnd.exec(text)?.[1]
  if (code && (!degrees.has(code) || posted.test(text))) return true
  if (!next || divider.trim() !== ',' || !region.test(next.text)) return false
  // A person may be said to sit in a state; nobody has a postal code of their own.
  return posted.test(next.text) || !(degrees.has(next.text) || isFirstName(text.split(' ')[0] ?? ''))
}
