import type {Release} from '../release.ts'
import type {Contact} from './contact.ts'

// Words in names of companies that show nothing of whose they are
const common = new Set(
  'inc corp corporation company co ltd limited llc llp plc group holdings holding the and of international global technologies technology pharmaceuticals therapeutics energy resources capital financial bancorp bank partners'.split(
    ' '
  )
)
// Mailboxes that anybody can have
const freeMail = /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|me|msn|live|comcast|protonmail|proton|mail|earthlink|verizon|att|sbcglobal|bellsouth|gmx|ymail)\./
// Firms that speak for others: "Smith PR", "Harbor Communications", "LHA Investor Relations"
const agencyWords =
  /\b(?:PR|IR|public\srelations|investor\srelations|communications?|associates|advisors|advisory|partners|group|consulting|strategies|media)\b/i

/** Whose contact somebody is: the issuer's, an outside firm's, or nobody can tell. */
export function affiliationOf(release: Release, {organization, email, url}: Contact): 'issuer' | 'agency' | 'unknown' {
  const own = ownWords(release)
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? ''
  if (organization && sharesWord(organization, own)) return 'issuer'
  if (domain && !freeMail.test(domain) && fits(domain, own)) return 'issuer'
  if (organization && agencyWords.test(organization)) return 'agency'
  return url !== null && fits(url.toLowerCase(), own) ? 'issuer' : 'unknown'
}

/** Whose a mail domain is: the issuer's or that of a firm or site named in the release (`named`), a public provider's, nobody's known. */
export function ownerOfDomain(release: Release, domain: string, names: string): 'named' | 'public' | 'foreign' | 'unknown' {
  if (freeMail.test(domain)) return 'public'
  const own = ownWords(release)
  if (own.length === 0) return 'unknown'
  if (fits(domain, own) || fits(domain, wordsOf(names))) return 'named'
  const label = labelOf(domain)
  const initials =
    names
      .match(/\b[A-Z]/g)
      ?.join('')
      .toLowerCase() ?? ''
  if (label.length >= 2 && initials.includes(label)) return 'named'
  // A site anywhere in the release that has the same registered name
  return release.text
    .toLowerCase()
    .replace(/\S+@\S+/g, ' ')
    .includes(label)
    ? 'named'
    : 'foreign'
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
