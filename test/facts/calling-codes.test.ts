import {getCountries, getCountryCallingCode, getExampleNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import {expect, it} from 'vitest'
import {judgePhone} from '../../src/facts/contacts/judge-phone.ts'

it('accepts an example number of every country', () => {
  const refused = getCountries().filter(country => {
    const example = getExampleNumber(country, examples)
    return example !== undefined && judgePhone(example.formatInternational()).fault !== null
  })
  expect(refused).toEqual([])
})

it('refuses what is impossible by length in any country', () => {
  for (const country of getCountries()) {
    const short = `+${getCountryCallingCode(country)} 12`
    expect(parsePhoneNumberFromString(short)?.isPossible() ?? false).toBe(false)
    expect(judgePhone(short).fault, short).not.toBeNull()
  }
})

it.each(['(916) 858-5100', '1-888-359-9558', '+1 949.290.2834', '(604) 833-6820', '+1 (246) 429-5000'])('agrees on %s', number => {
  expect(judgePhone(number).fault).toBeNull()
  expect(parsePhoneNumberFromString(number, 'US')?.isPossible()).toBe(true)
})
