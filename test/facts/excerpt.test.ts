import {describe, expect, it} from 'vitest'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'

async function isExcerpt(text: string): Promise<boolean> {
  const [reading] = await read('case', new TextEncoder().encode(text), {as: 'markdown'})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'}).isExcerpt
}

describe('an excerpt', () => {
  it.each([
    'Alder grew. [truncated]',
    'Alder grew. (more)',
    'Alder grew. - more -',
    'Alder grew in the',
    'Alder grew in Ohio, Texas,',
    'Alder grew by 5% because of'
  ])('is shown by %s', async text => {
    expect(await isExcerpt(text)).toBe(true)
  })

  it.each(['Alder grew.', 'Contact: Ann Poe, 555-0100', 'Visit www.alder.example', 'We undertake no duty to update this unless required by law', '###'])(
    'is not shown by %s',
    async text => {
      expect(await isExcerpt(text)).toBe(false)
    }
  )
})
