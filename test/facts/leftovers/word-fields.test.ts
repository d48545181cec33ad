import {expect, it} from 'vitest'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'
import {docxFile, paragraph} from '../../docx-file.ts'

function field(name: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

it.each([
  ['Contact', '«Contact»', 1],
  ['Company', '«Company»', 1],
  ['Contact', 'Ada Reyes', 0]
])('a field %s that shows %s is %i merge field', async (name, result, count) => {
  const [reading] = await read('a.docx', docxFile(paragraph('Please ask ', field(name, result), ' for details.')))
  if (!reading) throw new Error('not read')
  const {leftovers} = understand(reading, {asOf: '2026-01-15'})
  expect(leftovers.filter(leftover => leftover.kind === 'merge-field')).toHaveLength(count)
})
