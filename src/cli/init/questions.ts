import type {IssuerProfile} from '../../facts/issuer-profile.ts'
import {parseContact, parseCurrency, parseFiscalYearEnd, parseTicker, statuses} from './answers.ts'

/** Asks a person: shows the question with the answer that an empty line keeps. */
export type Ask = (question: string, kept: string) => Promise<string>

/** Goes through what is known of the issuer and lets a person correct it. A dash leaves a part out. */
export async function askIssuer(known: Partial<IssuerProfile>, ask: Ask): Promise<Partial<IssuerProfile>> {
  const names = await one('Legal name of the issuer', known.names?.[0], text => text)
  const tickers = await several('Listings, as in Nasdaq: ACME', known.tickers, ({exchange, symbol}) => `${exchange}: ${symbol}`, parseTicker)
  const fiscalYearEnd = await one('Last day of the fiscal year, MM-DD', known.fiscalYearEnd, parseFiscalYearEnd)
  const currency = await one('Reporting currency, as in USD', known.currency, parseCurrency)
  const status = await one(`Reporting status: ${statuses.join(', ')}`, known.status, text => {
    const found = statuses.find(name => name === text)
    if (!found) throw new Error(`it must be one of ${statuses.join(', ')}`)
    return found
  })
  const contacts = await several(
    'Contacts, as in Jane Roe (312) 867-5309 jane@acme.com',
    known.contacts,
    ({name, phone, email}) => [name, phone, email].filter(Boolean).join(' '),
    parseContact
  )
  const legends: Record<string, string> = {}
  for (const [name, text] of Object.entries(known.legends ?? {})) {
    const answer = await ask(`Approved text ${name}: “${text.slice(0, 60)}…” Keep it?`, 'yes')
    if (/^y/i.test(answer)) legends[name] = text
  }
  return {
    ...(names ? {names: [names, ...(known.names ?? []).slice(1).filter(name => name !== names)]} : {}),
    ...(tickers.length > 0 ? {tickers} : {}),
    ...(fiscalYearEnd ? {fiscalYearEnd} : {}),
    ...(currency ? {currency} : {}),
    ...(status ? {status} : {}),
    ...(contacts.length > 0 ? {contacts} : {}),
    ...(Object.keys(legends).length > 0 ? {legends} : {})
  }

  // Asks until the answer can be read.
  async function one<Value extends string>(question: string, kept: Value | undefined, parse: (text: string) => Value): Promise<Value | null> {
    for (let note = ''; ; ) {
      const answer = (await ask(`${question}${note}`, kept ?? '')).trim()
      if (answer === '' || answer === '-') return null
      if (answer === kept) return kept
      try {
        return parse(answer)
      } catch (error) {
        note = ` (${error instanceof Error ? error.message : error})`
      }
    }
  }

  async function several<Value>(
    question: string,
    kept: readonly Value[] | undefined,
    write: (value: Value) => string,
    parse: (text: string) => Value
  ): Promise<readonly Value[]> {
    const shown = (kept ?? []).map(write).join('; ')
    for (let note = ''; ; ) {
      const answer = (await ask(`${question}; semicolons between them${note}`, shown)).trim()
      if (answer === '' || answer === '-') return []
      if (answer === shown) return kept ?? []
      try {
        return answer.split(';').flatMap(part => (part.trim() ? [parse(part.trim())] : []))
      } catch (error) {
        note = ` (${error instanceof Error ? error.message : error})`
      }
    }
  }
}
