import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {check, type FindingMessage} from '../src/index.ts'
import harborlint from '../src/plugin.ts'

const text = `# Bellwether Instruments Announces R&amp;D Meeting

It will be held on **Monday, March 21, 2003** in Dayton.
`
const options = {only: ['dates/weekday']} as const

it('gives the same findings in a remark pipeline as alone', async () => {
  const processor = unified().use(remarkParse).use(harborlint, options)
  const piped = new VFile({path: 'release.md', value: text})
  await processor.run(processor.parse(piped), piped)
  const alone = await check(text, {...options, name: 'release.md'})
  // The fields of harborlint stand beside those of vfile.
  const [message] = alone.messages as FindingMessage[]
  expect(piped.messages.map(found => ({...found, file: '', name: ''}))).toEqual(alone.messages.map(found => ({...found, file: '', name: ''})))
  expect(message).toMatchObject({
    ruleId: 'dates/weekday',
    source: 'harborlint',
    fatal: true,
    line: 3,
    actual: 'Monday, March 21, 2003',
    severity: 'error',
    authority: 'arithmetic',
    place: {start: {line: 3, column: 22, offset: text.indexOf('Monday')}}
  })
  expect(message?.url).toMatch(/docs\/rules\/dates\/weekday\.md$/)
  expect(message?.note).toBeTruthy()
  expect(message?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

it('refuses a rule that does not exist', () => {
  expect(() => harborlint({only: ['dates/weekdy']})).toThrow('`dates/weekday`')
})

it('counts offsets after a BOM', async () => {
  const bytes = new TextEncoder().encode(`\ufeff${text}`)
  const file = await check(bytes, {...options, name: 'release.md'})
  expect(String(file).slice(file.messages[0]?.place && 'start' in file.messages[0].place ? file.messages[0].place.start.offset : 0)).toMatch(/^Monday/)
})
