import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {ContactPoint} from './contact.ts'
import {judgeEmail} from './judge-email.ts'
import {judgePhone} from './judge-phone.ts'
import {trimEmail} from './trim-email.ts'

// "jane.roe@acme.com", "jane [at] acme.com", "ir@acme": the address from its local part on
const email =
  /[A-Za-z0-9][A-Za-z0-9._%+’'-]{0,63}(?:@|\s?[[({](?:at|@)[\])}]\s?|\s?@\s?(?=[A-Za-z0-9-]+\.(?:com|net|org|ca|io|ai|us|co|uk|de)\b))[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:(?:\.|\s?[[({]dot[\])}]\s?)(?:[A-Za-z0-9][A-Za-z0-9-]{0,62})){0,4}/g
// A handle of a social network and no address: "Twitter @ acme.com"
const network = /^(?:twitter|x|facebook|instagram|tiktok|linkedin|youtube|website|blogs?|follow|following|us|at|on|the|canada)\s?@/i
// "www.acme.com/investors", "https://acme.com"
const url = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"”“|]{3,200}/gi
// "(916) 858-5100 ext. 12", "1-800-555-2345 x4", "+1 916.858.5100"
const northAmerican =
  /(?<![\d+]|\+\d{1,3}[\s().-]{1,2}|\d[.-]|(?:^|\D)00\d{1,3}\s|(?:^|\D)\d{1,3}\s)(?:\+?1[-.\s/]{0,2})?(?:\(\s?\d{3}\s?\)|[2-9]\d{2})[-.\s/–]{0,3}\d{3}[-.\s–]{0,3}\d{4}(?!\d)(?:(?:\s?,?\s?(?:ext(?:ension|\.)?|x)\.?:?\s?|\s?#\s?)\d{1,6}(?!\d))?/gi
// Any other number: "+44 (0)20 7946 1234", "(852) 3594 6407", "(916) 858-510"
const phone = /(?:\(\+?|\+)?\d(?:[\s().\-/–]{0,3}\d){6,16}(?:(?:\s?,?\s?(?:ext(?:ension|\.)?|x)\.?:?\s?|\s?#\s?)\d{1,6}(?!\d))?/gi
// "1-800-GO-ACME", "(800) FLOWERS", "1-877-4-ACME-IR"
const vanity = /(?:1[-.\s])?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s](?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g
// "xxx-xxx-xxxx", "(000) 000-0000", "555-0123"
const dummy = /\(?\b(?:[xX]{3}|0{3})\)?[-.\s]+(?:[xX]{3}|0{3})[-.\s]+(?:[xX]{4}|0{4})\b|(?<=(?:^|[:;,]|[Pp]hone|[Tt]el\.?|[Cc]all|\bat)\s?)555-01\d\d\b/g
const faxBefore = gate(/\b(?:fax|facsimile|telefax|telecopier|f)(?:\s(?:no|number))?\W{0,4}$/i)
const faxAfter = /^\s?\(?fax\b(?!\W{0,4}[\d+])/i

// What has run into a web address: "acme.com/212.555.0000", "acme.comBuilt"
const urlTail = /(?:\/?\+?\(?\d{3}[-.)]\s?\d{3}[-.]\d{4}|(?<=\.(?:com|net|org|ca|io|ai))(?:[A-Z]|https?:)).*$/

/** Finds e-mail addresses, web addresses and telephone numbers in a part of the text, in order. */
export function findPoints(release: Release, {from, to}: TextRange): readonly ContactPoint[] {
  const part = release.text.slice(from, to)
  const points: ContactPoint[] = []
  // Which characters belong to a point already.
  const taken = new Uint8Array(part.length)
  const add = (kind: ContactPoint['kind'], start: number, text: string, verdict: Pick<ContactPoint, 'value' | 'fault' | 'isPlaceholder'>): void => {
    const range = {from: from + start, to: from + start + text.length}
    if (taken.subarray(start, start + text.length).includes(1)) return
    taken.fill(1, start, start + text.length)
    points.push({kind, text, ...verdict, range, span: release.spanOf(range)})
  }
  if (part.includes('@') || /[[({]at[\])}]/.test(part)) {
    for (const match of part.matchAll(email)) {
      const {start, text} = trimEmail(part, match.index, match[0])
      if (!network.test(text)) add('email', start, text, judgeEmail(text))
    }
  }
  for (const match of part.matchAll(url)) {
    const text = match[0].replace(urlTail, '').replace(/[.,;:/’']+$/, '')
    add('url', match.index, text, {value: hostOf(text), fault: null, isPlaceholder: false})
  }
  for (const match of part.matchAll(vanity)) add('phone', match.index, match[0], judgePhone(match[0]))
  for (const pattern of [northAmerican, phone]) {
    for (const match of part.matchAll(pattern)) {
      const text = match[0]
      const start = match.index
      if (!isPhone(part, start, text)) continue
      const number = text.replace(/(?:\s?,?\s?(?:ext|x)|\s?#).*$/i, '')
      const isFax = faxBefore.test(part.slice(Math.max(0, start - 20), start)) || faxAfter.test(part.slice(start + text.length, start + text.length + 8))
      add(isFax ? 'fax' : 'phone', start, text, judgePhone(number))
    }
  }
  if (/[xX]{3}|000|555-01/.test(part))
    for (const match of part.matchAll(dummy)) add('phone', match.index, match[0], {value: match[0], fault: null, isPlaceholder: true})
  return points.sort((a, b) => a.range.from - b.range.from)
}

// Not a telephone number: days, amounts, long identifiers, file numbers, ZIP+4
function isPhone(part: string, start: number, text: string): boolean {
  const before = part.slice(Math.max(0, start - 12), start)
  const after = part.slice(start + text.length, start + text.length + 3)
  if (/[$€£#.,]\s?$/.test(before) && !/[a-z]\.\s?$|,\s?$/i.test(before)) return false
  if (/\b(?:No\.?|ID:?|PIN:?|code:?|CUSIP:?|ISIN:?|ZIP|Box)\s?$/i.test(before)) return false
  if (/^(?:%|\s?(?:million|billion|shares))/.test(after) || /^[a-z]?\d/i.test(after)) return false
  const digits = text.replace(/\D/g, '')
  if (/^\d{5}-\d{4}$/.test(text) || /^\d{4}-\d{2}-\d{2}/.test(text) || /^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text)) return false
  // Two years, or a year and a number: "2004 2003"
  if (/^(?:19|20)\d\d[\s–-]+(?:19|20)\d\d/.test(text)) return false
  // Seven digits in a row are no local number, and more without a mark no number at all.
  if (!/[\s().\-/–+]/.test(text)) return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'))
  return digits.length > 7 || (digits.length === 7 && /\b(?:tel(?:ephone)?|phone|call|ph)\W{0,3}$/i.test(before))
}

function hostOf(text: string): string {
  return (
    text
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .split(/[/?#:]/)[0] ?? ''
  ).toLowerCase()
}
