import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Contact} from './contact.ts'

// Words in names of companies that show nothing of whose they are
const common = new Set(
  'inc corp corporation company co ltd limited llc llp plc group holdings holding the and of international global technologies technology pharmaceuticals therapeutics energy resources capital financial bancorp bank partners'.split(
    ' '
  )
)
// Mailboxes that anybody can have
const freeMail = gate(
  /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|me|msn|live|comcast|protonmail|proton|mail|earthlink|verizon|att|sbcglobal|bellsouth|gmx|ymail)\./
)
// Firms that speak for others: "Smith PR", "Harbor Communications", "LHA Investor Relations"
const agencyWords = gate(
  /\b(?:PR|IR|public\srelations|investor\srelations|communications?|associates|advisors|advisory|partners|group|consulting|strategies|media)\b/i
)

// Domains of firms that speak for others: "smithpr", "harbor-ir", "roecomms"
const agencyLabel = gate(/(?:pr|ir|comms?|communications?|media|consult\w*|advis\w*|partners|relations|marketing|strateg\w*|agency)$/)

/** Whose contact somebody is: the issuer's, an outside firm's, or nobody can tell. */
export function affiliationOf(release: Release, {organization, email, url}: Contact): 'issuer' | 'agency' | 'unknown' {
  const own = ownWords(release)
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? ''
  if (organization && sharesWord(organization, own)) return 'issuer'
  if (domain && !freeMail.test(domain) && fits(domain, own)) return 'issuer'
  if (organization && agencyWords.test(organization)) return 'agency'
  return url !== null && fits(url.toLowerCase(), own) ? 'issuer' : 'unknown'
}

/** Is the address one at a public provider? */
export function isPublicMailbox(address: string): boolean {
  return freeMail.test(domainOf(address))
}

/**
 * Does a contact who is said to belong to the issuer write from a domain that fits neither the issuer's names nor any other name or site in the
 * release, although the release gives the issuer's own site?
 */
export function hasForeignDomain(release: Release, {organization, email, range}: Contact): boolean {
  if (!email || !organization || isPublicMailbox(email)) return false
  const own = ownWords(release)
  const label = labelOf(domainOf(email))
  if (agencyLabel.test(label)) return false
  if (
    !sharesWord(organization, own) ||
    /\b(?:on\sbehalf\sof|for)\s/i.test(release.text.slice(range.from, range.to)) ||
    own.some(word => label.startsWith(word.slice(0, 3)))
  )
    return false
  const text = release.text.toLowerCase().replace(/\S+@\S+/g, ' ')
  const sites = [...text.matchAll(/\b(?:www\.|https?:\/\/(?:www\.)?)([a-z0-9.-]+)/g)].map(match => match[1] ?? '')
  if (text.includes(label) || !sites.some(site => fits(site, own))) return false
  // "aa" for American Airlines, "vpharma" for Voyageur Pharmaceuticals: letters or beginnings of its words
  const initials =
    `${release.issuer.name ?? ''} ${organization}`
      .match(/\b[A-Z]/g)
      ?.join('')
      .toLowerCase() ?? ''
  return !initials.includes(label) && !(text.match(/[a-z]{6,}/g) ?? []).some(word => label.includes(word.slice(0, 6)))
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function ownWords(release: Release): readonly string[] {
  const {issuer, profile} = release
  return wordsOf([issuer.name ?? '', ...issuer.shortNames, ...issuer.tickers.map(ticker => ticker.symbol), ...(profile?.names ?? [])].join(' '))
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter(word => word.length > 2 && !common.has(word))
}

function sharesWord(name: string, words: readonly string[]): boolean {
  return wordsOf(name).some(word => words.includes(word))
}

// "acmemining.com" fits Acme Mining Corp.; "am-ir.com" fits by its first letters only and does not.
function fits(domain: string, words: readonly string[]): boolean {
  const label = labelOf(domain)
  return words.some(word => label.includes(word) || (label.length >= 4 && word.startsWith(label)) || (word.length >= 5 && label.includes(word.slice(0, 5))))
}

function labelOf(domain: string): string {
  const parts = domain.split('.')
  const tail = parts.length > 2 && /^(?:co|com|net|org|gov)$/.test(parts.at(-2) ?? '') ? -3 : -2
  return (parts.at(tail) ?? parts[0] ?? '').replace(/[^a-z0-9]/g, '')
}
