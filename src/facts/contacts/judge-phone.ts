import {gate} from '../../text/gated-pattern.ts'
import {splitCallingCode} from './calling-codes.ts'

// Letters on a telephone key pad, from the key 2 on
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** A telephone number as read. */
export interface PhoneVerdict {
  readonly value: string
  readonly fault: string | null
  readonly isPlaceholder: boolean
}

/** Reads a telephone number without its extension and says what is wrong with it, if anything. */
export function judgePhone(written: string): PhoneVerdict {
  if (/[xX]{3}[-.\s)]|[-.\s][xX]{4}\b|#{3}|\b0{3}[-.\s)]+0{3}/.test(written)) return {value: written, fault: null, isPlaceholder: true}
  const trunk = /\+[^A-Za-z]*\(0\)/.test(written) ? written.replace('(0)', '') : written
  const isInternational = /^\(?(?:\+|00(?=[\s\d]))/.test(trunk.trim()) && !/^\(?001[-.\s]/.test(trunk)
  const digits = [...trunk].map(keyOf).join('').replace(/^00/, '')
  if (isInternational) {
    const verdict = judgeInternational(digits)
    // "+86 21 5043 1951 – 806": the last group is an extension.
    const extension = /\s?[–-]\s?\d{1,5}$/.exec(trunk)
    return verdict.fault && extension ? judgeInternational(trunk.slice(0, extension.index).replace(/\D/g, '').replace(/^00/, '')) : verdict
  }
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  // "1-866-417-713": a digit short after the trunk prefix
  if (digits.length === 10 && /^1[-.]\(?[2-9]\d{2}\)?[-.]\d{3}[-.]\d/.test(written))
    return {value: digits, fault: '9 digits instead of 10', isPlaceholder: false}
  // "1300 555 123", "012-345 6789": a number of another country.
  if (ten.length === 10 && /^[01]/.test(ten) && !ten.startsWith('123')) return {value: digits, fault: null, isPlaceholder: false}
  if (ten.length === 10 && looksNorthAmerican(written)) return judgeNorthAmerican(ten)
  // A number of another country in its own form: nobody can tell without knowing the country.
  if (!looksNorthAmerican(written))
    return {value: digits, fault: digits.length < 5 ? 'too few digits' : digits.length > 15 ? 'too many digits' : null, isPlaceholder: false}
  // Letters after the tenth are dialled in vain and do no harm.
  if (/[A-Z]{3}/i.test(written) && digits.length > 10) return judgeNorthAmerican(digits.replace(/^1/, '').slice(0, 10))
  return {value: digits, fault: `${ten.length} digits instead of 10`, isPlaceholder: false}
}

function judgeInternational(digits: string): PhoneVerdict {
  const split = splitCallingCode(digits)
  if (!split) return {value: `+${digits}`, fault: 'no country has this calling code', isPlaceholder: false}
  const {code, lengths} = split
  // "+44 020 7946": the zero is dialled at home only.
  const national = split.national.startsWith('0') && !lengths.includes(split.national.length) ? split.national.slice(1) : split.national
  if (code === '1' && national.length === 10) return judgeNorthAmerican(national)
  const fault = lengths.includes(national.length) ? null : code === '1' ? `${national.length} digits instead of 10` : `${national.length} digits after +${code}`
  return {value: `+${code}${national}`, fault, isPlaceholder: isDummyAbroad(code, national)}
}

// Ranges that regulators keep free for fiction: +44 20 7946 0xxx, +61 2 5550 xxxx
function isDummyAbroad(code: string, national: string): boolean {
  return (code === '44' && /^(?:207946|1632960|7700900|1134960|1614960)0?\d{3}$/.test(national)) || (code === '61' && /^[2378]5550\d{4}$/.test(national))
}

function judgeNorthAmerican(ten: string): PhoneVerdict {
  const area = ten.slice(0, 3)
  const exchange = ten.slice(3, 6)
  const line = ten.slice(6)
  // 555-0100 to 555-0199 are kept for fiction; 000-0000 and 123-4567 are what a hurried hand types.
  const isPlaceholder =
    area === '555' ||
    (exchange === '555' && ((line >= '0100' && line <= '0199') || line === '1234')) ||
    /^(\d)\1{9}$/.test(ten) ||
    ten === '1234567890' ||
    ten.endsWith('1234567')
  const fault = isPlaceholder
    ? null
    : !/^[2-9][0-8]\d$/.test(area) || /^[2-9]11$/.test(area)
      ? `no area code is ${area}`
      : !/^[2-9]\d\d$/.test(exchange)
        ? `no exchange is ${exchange}`
        : null
  return {value: `+1${ten}`, fault, isPlaceholder}
}

// "(916) 858-5100", "916-858-510", "1.800.555.5259", "1-800-GO-ACME", "916 858 5100"
const northAmerican = gate(/^(?:\+?1[-.\s/]*)?(?:\(\d{3}\)|\d{3})\s?[-./\s–]{0,2}(?:\d{3}[-.\s–]{0,2}\d{1,5}|[A-Z0-9-]*[A-Z][A-Z0-9-]*)$/i)

function looksNorthAmerican(written: string): boolean {
  return northAmerican.test(written.trim())
}

function keyOf(character: string): string {
  if (character >= '0' && character <= '9') return character
  const key = keys.findIndex(letters => letters.includes(character.toUpperCase()))
  return key < 0 || !/[A-Za-z]/.test(character) ? '' : String(key + 2)
}
