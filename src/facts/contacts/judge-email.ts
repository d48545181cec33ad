import {gate} from '../../text/gated-pattern.ts'

/** An e-mail address as read. */
export interface EmailVerdict {
  readonly value: string
  readonly fault: string | null
  readonly isPlaceholder: boolean
}

// Endings that are a slip for another one
const slips: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
  coom: 'com',
  met: 'net',
  nte: 'net',
  ogr: 'org',
  rog: 'org'
}
// Domains set aside for examples (RFC 2606), and the ones that stand in forms
const exampleDomain = gate(
  /^(?:(?:.*\.)?example\.(?:com|org|net)|.*\.(?:test|invalid|localhost)|(?:your)?company\.com|domain\.com|yourdomain\.com|xyz\.com|abc\.com|email\.com)$/
)
// "name@company.com", "first.last@", "xxx@"
const exampleLocal = gate(/^(?:name|first\.?last|firstname\.?(?:lastname)?|your\.?name|x{2,}|email)$/)

/** Reads an e-mail address and says what is wrong with it, if anything. */
export function judgeEmail(written: string): EmailVerdict {
  const value = written
    .replace(/\s?[[({](?:at|@)[\])}]\s?|\s(?:at|AT)\s/, '@')
    .replace(/\s?[[({]dot[\])}]\s?/g, '.')
    .replace(/\s/g, '')
    .toLowerCase()
  const at = value.lastIndexOf('@')
  const local = value.slice(0, at)
  const domain = value.slice(at + 1)
  const end = domain.slice(domain.lastIndexOf('.') + 1)
  const isPlaceholder = exampleDomain.test(domain) || (exampleLocal.test(local) && /^(?:company|domain|email|firm|agency|issuer|website)\./.test(domain))
  return {value, fault: isPlaceholder ? null : faultOf(local, domain, end), isPlaceholder}
}

function faultOf(local: string, domain: string, end: string): string | null {
  if (local.length === 0) return 'nothing before the @'
  if (!domain.includes('.')) return 'no ending such as .com'
  if (local.includes('@')) return 'two @ signs'
  if (domain.includes('..') || local.includes('..')) return 'two dots in a row'
  if (domain.startsWith('.') || domain.startsWith('-')) return 'the domain begins with a mark'
  const right = slips[end]
  return right ? `.${end} is no usual ending; .${right} is` : null
}
