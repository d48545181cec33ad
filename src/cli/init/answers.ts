import {InvalidArgumentError} from 'commander'
import type {IssuerProfile} from '../../facts/issuer-profile.ts'

/** The reporting statuses that a configuration knows. */
export const statuses = ['domestic', 'foreign-private', 'non-reporting'] as const satisfies readonly IssuerProfile['status'][]

/** The programs that run hooks. */
export const hookKinds = ['pre-commit', 'lefthook', 'husky'] as const

/** One of them. */
export type HookKind = (typeof hookKinds)[number]

/** Reads `EXCHANGE:SYMBOL`. */
export function parseTicker(text: string): {readonly exchange: string; readonly symbol: string} {
  const [exchange, symbol, ...rest] = text.split(':').map(part => part.trim())
  if (!exchange || !symbol || rest.length > 0) throw new InvalidArgumentError(`it must be EXCHANGE:SYMBOL, as in Nasdaq:ACME, not \`${text}\``)
  return {exchange, symbol}
}

/** Reads `MM-DD`. */
export function parseFiscalYearEnd(text: string): string {
  const [month = 0, day = 0] = text.split('-').map(Number)
  // A leap year has all days that any year has.
  const exists = /^\d\d-\d\d$/.test(text) && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate()
  if (!exists) throw new InvalidArgumentError(`it must be a month and day as MM-DD, not \`${text}\``)
  return text
}

/** Reads an ISO 4217 code. */
export function parseCurrency(text: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw new InvalidArgumentError(`it must be an ISO 4217 code such as USD, not \`${text}\``)
  return text
}

// "Jane Roe (312) 867-5309 jane@acme.com", with commas or without
const email = /[^\s,;]+@[^\s,;]+/
const phone = /\+?[\d(][\d\s().-]{5,}\d(?:\s?(?:ext\.?|x)\s?\d+)?/i

/** Reads a contact: a name, a telephone number, an e-mail address, in this or another order. */
export function parseContact(text: string): {readonly name?: string; readonly phone?: string; readonly email?: string} {
  const address = email.exec(text)?.[0]
  const rest = address ? text.replace(address, ' ') : text
  const number = phone.exec(rest)?.[0]
  const name = (number ? rest.replace(number, ' ') : rest).replace(/[\s,]+/g, ' ').trim()
  if (!address && !number && !name) throw new InvalidArgumentError('it must be a name, a telephone number, an e-mail address, or some of them')
  return {...(name ? {name} : {}), ...(number ? {phone: number.trim()} : {}), ...(address ? {email: address} : {})}
}

/** Makes a parser of a repeated option. */
export function collect<Value>(parse: (text: string) => Value): (text: string, previous: readonly Value[] | undefined) => readonly Value[] {
  return (text, previous = []) => [...previous, parse(text)]
}
