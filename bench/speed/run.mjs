// Measures the command line on generated releases and writes docs/benchmarks.md. Run after `npm run build`, on a quiet machine.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedRelease} from './generated-release.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const bin = join(root, 'bin/harborlint.js')
const folder = mkdtempSync(join(tmpdir(), 'harborlint-bench-'))
// Node 20 reads these certificates at every start, which triples the time of an empty program.
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
const extensions = {text: 'txt', markdown: 'md', html: 'htm'}
const names = {text: 'plain text', markdown: 'Markdown', html: 'HTML'}

function time(args) {
  const start = process.hrtime.bigint()
  const {status, stderr} = spawnSync(process.execPath, args, {env, maxBuffer: 1 << 28})
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`)
  return seconds
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

const repeat = (times, body) => median(Array.from({length: times}, body))
const check = file => [bin, '--no-config', '--profile', 'strict', '--format', 'json', file]
const file = (form, size, seed = 1) => {
  const path = join(folder, `${seed}-${size}.${extensions[form]}`)
  writeFileSync(path, generatedRelease(seed, size, form))
  return path
}
const show = seconds => (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`)

const bare = repeat(21, () => time(['-e', '0']))
const rows = []
for (const form of ['text', 'markdown', 'html']) {
  const sizes = [3_000, 30_000, 300_000, 3_000_000].map(size => {
    const path = file(form, size)
    return {size: readFileSync(path, 'utf8').length, seconds: repeat(size > 1_000_000 ? 3 : size > 100_000 ? 5 : 15, () => time(check(path)))}
  })
  const [small, , large, largest] = sizes
  // The start is the same at every size; what grows is the rest.
  const growth = Math.log((largest.seconds - small.seconds) / (large.seconds - small.seconds)) / Math.log(largest.size / large.size)
  rows.push({form, cold: small.seconds, sizes, growth})
}
const many = join(folder, 'many')
mkdirSync(many)
const forms = ['text', 'markdown', 'html']
for (let seed = 0; seed < 1_000; seed++) writeFileSync(join(many, `${seed}.${extensions[forms[seed % 3]]}`), generatedRelease(seed, 3_000, forms[seed % 3]))
const thousand = repeat(3, () => time(check(many)))
rmSync(folder, {recursive: true, force: true})

const page = `# Benchmarks

Written by \`npm run bench\`: the command line with all rules (profile \`strict\`), JSON report, on generated releases; medians; Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).
Ratios travel between machines better than times. \`node -e 0\` takes ${show(bare)}.

| format | 3 kB, cold | ratio to \`node -e 0\` | 30 kB | 300 kB | 3,000 kB | growth 300 to 3,000 kB |
|---|---|---|---|---|---|---|
${rows
  .map(
    ({form, cold, sizes, growth}) =>
      `| ${names[form]} | ${show(cold)} | ${(cold / bare).toFixed(2)} | ${sizes
        .slice(1)
        .map(({seconds}) => show(seconds))
        .join(' | ')} | n^${growth.toFixed(2)} |`
  )
  .join('\n')}

1,000 files of 3 kB, a third of each format, one process: ${show(thousand)}.

A growth of n^1 is linear: ten times the text takes ten times as long.
`
writeFileSync(join(root, 'docs/benchmarks.md'), page)
process.stdout.write(page)
