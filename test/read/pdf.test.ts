import {expect, it} from 'vitest'
import {read} from '../../src/read/read.ts'

/** A PDF of pages of lines, each at [left, bottom] in points. */
function pdf(pages: readonly (readonly (readonly [number, number, string])[])[]): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  ]
  for (const [index, lines] of pages.entries()) {
    const stream = lines.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`)
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`)
  }
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = out.length
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(out)
}

it('reads lines in order, keeps columns apart and knows the page', async () => {
  const [reading] = await read(
    'q1.pdf',
    pdf([
      [
        [72, 700, 'Northgate Tool Corp. Reports Results'],
        [72, 660, 'MILWAUKEE, March 3, 2026 - Northgate Tool Corp. reported sales for the quarter that'],
        [72, 648, 'were higher than a year ago.']
      ],
      [
        [400, 700, '9.1'],
        [72, 700, 'Net sales']
      ]
    ])
  )
  expect(reading?.format).toBe('pdf')
  expect(reading?.text).toContain('sales for the quarter that were higher than a year ago.')
  expect(reading?.source).toMatch(/Net sales {3,}9\.1/)
  const at = reading?.source.indexOf('Net sales') ?? -1
  expect(reading?.placeAt?.(at)).toBe('page 2')
  expect(reading?.placeAt?.(0)).toBe('page 1')
})

it.each([
  ['a damaged file', new TextEncoder().encode('%PDF-1.4\nnothing'), /damaged/],
  ['a scan', pdf([[]]), /no text layer/]
])('refuses %s with a sentence', async (_, bytes, message) => {
  await expect(read('q1.pdf', bytes)).rejects.toThrow(message)
})
