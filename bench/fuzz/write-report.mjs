import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const start = '<!-- measured -->'
const end = '<!-- /measured -->'

/** Writes what the searches so far have come to into docs/fuzzing.md, between its two marks; the rest of the page is written by hand. */
export function writeReport(root, totals, names) {
  const page = join(root, 'docs/fuzzing.md')
  const text = existsSync(page) ? readFileSync(page, 'utf8') : `${start}\n${end}\n`
  const [head, rest = ''] = text.split(start)
  const tail = rest.split(end)[1] ?? ''
  writeFileSync(page, `${head}${start}\n${measured(totals, names)}\n${end}${tail}`)
}

function measured({kinds, seconds, reached}, names) {
  const number = value => Math.round(value).toLocaleString('en-US')
  const rows = Object.entries(kinds).map(
    ([kind, {inputs, milliseconds, bytes, kept, median}]) =>
      `| ${kind} | ${number(inputs)} | ${number(bytes / Math.max(1, inputs))} | ${(milliseconds / Math.max(1, inputs)).toFixed(1)} | ${median > 0 ? (median * 1000).toFixed(1) : '-'} | ${number(kept)} |`
  )
  const inputs = Object.values(kinds).reduce((sum, kind) => sum + kind.inputs, 0)
  const kept = Object.values(kinds).reduce((sum, kind) => sum + kind.kept, 0)
  return `${number(inputs)} inputs in ${number(seconds / 60)} minutes on one core of a busy machine; ${number(reached.length)} of ${number(names.length)} places reached (${((reached.length / names.length) * 100).toFixed(0)} %); ${number(kept)} inputs reached something new and were grown from.

| kind | inputs | bytes each | ms each | median µs a byte | reached something new |
|---|---|---|---|---|---|
${rows.join('\n')}`
}
