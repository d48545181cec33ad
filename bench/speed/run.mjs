// Measures the command line on generated releases, beside other linters of prose, and writes the table of docs/benchmarks.md. On a quiet machine.
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedRelease} from './generated-release.mjs'
import {typeInto} from './keystrokes.mjs'
import {folder, inTurn, median, peakMemory, time} from './measure.mjs'
import {installPeers} from './peers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const bin = join(root, 'bin/harborlint.js')
const check = (...paths) => [bin, 'check', '--no-config', '--format', 'json', ...paths]
const extensions = {text: 'txt', markdown: 'md', html: 'htm', docx: 'docx'}
const names = {text: 'plain text', markdown: 'Markdown', html: 'HTML', docx: 'Word'}
const say = text => process.stderr.write(`${text}\n`)
const show = seconds => (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`)
const load = loadavg()[0]

function release(form, size, seed = 1) {
  const path = join(folder, `${seed}-${size}.${extensions[form]}`)
  writeFileSync(path, generatedRelease(seed, size, form))
  return path
}

function releases(form, count) {
  const many = join(folder, `${count}-${form}`)
  mkdirSync(many)
  for (let seed = 1; seed <= count; seed++) writeFileSync(join(many, `${seed}.${extensions[form]}`), generatedRelease(seed, 3_000, form))
  return many
}

say('one release, by format and size')
const sizes = [3_000, 30_000, 300_000, 3_000_000, 10_000_000]
const forms = Object.keys(names).map(form => {
  const files = sizes.map(size => release(form, size))
  const [bare, ...cold] = inTurn([['-e', '0'], check(files[0])], 15)
  const seconds = [
    ...cold,
    ...files.slice(1).map((file, index) => median(Array.from({length: index === 3 ? 1 : index === 2 ? 3 : 7}, () => time(check(file)))))
  ]
  // The start is the same at every size; what grows is the rest.
  const growth = Math.log((seconds[4] - seconds[0]) / (seconds[2] - seconds[0])) / Math.log(sizes[4] / sizes[2])
  return {form, bare, seconds, growth, memory: peakMemory(check(files[0]))}
})

say('a thousand releases')
const many = releases('text', 1000)
const [oneThread, severalThreads] = inTurn([check('--jobs', '1', many), check('--jobs', 'auto', many)], 3)

say('keystrokes')
const typing = await typeInto(bin, release('text', 50_000), generatedRelease(1, 50_000, 'text'), 200)

say('peers')
const ours = {name: '**harborlint**, all recommended rules', command: paths => check(...paths)}
const small = release('markdown', 3_000, 2)
const large = release('markdown', 300_000, 2)
const folderOfMany = releases('markdown', 200)
const paths = readdirSync(folderOfMany).map(name => join(folderOfMany, name))
const contestants = [ours, ...installPeers()]
const cold = inTurn([['-e', '0'], ...contestants.map(({command}) => command([small]))], 7)
const long = inTurn(
  contestants.map(({command}) => command([large])),
  3
)
const lots = inTurn(
  contestants.map(({command}) => command(paths)),
  3
)
const peers = contestants.map(({name, command}, index) => ({
  name,
  cold: cold[index + 1],
  ratio: cold[index + 1] / cold[0],
  long: long[index],
  lots: lots[index],
  memory: peakMemory(command([small]))
}))

const corpus = join(root, '../shared/corpus/raw')
const published = statSync(corpus, {throwIfNoEntry: false}) ? {count: readdirSync(corpus).length, seconds: time(check(corpus))} : null

const table = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}); load when it began ${load.toFixed(1)}. Whole processes from start to exit, medians, all recommended rules, JSON report. Ratios travel between machines better than times.

### One release

| format | 3 kB, cold | ratio to \`node -e 0\` | peak memory | 30 kB | 300 kB | 3 MB | 10 MB | growth 300 kB to 10 MB |
|---|---|---|---|---|---|---|---|---|
${forms
  .map(
    ({form, bare, seconds: [first, ...rest], growth, memory}) =>
      `| ${names[form]} | ${show(first)} | ${(first / bare).toFixed(1)} | ${Math.round(memory)} MiB | ${rest.map(show).join(' | ')} | n^${growth.toFixed(2)} |`
  )
  .join('\n')}

A growth of n^1 is linear: ten times the text takes ten times as long.

### Many releases, and an editor

| what | time |
|---|---|
| 1,000 releases of 3 kB, one thread | ${show(oneThread)} |
| 1,000 releases of 3 kB, \`--jobs auto\` | ${show(severalThreads)} |
${published ? `| ${published.count} published releases | ${show(published.seconds)} |\n` : ''}| a keystroke in a release of 50 kB, change to diagnostics, median | ${(typing.median * 1000).toFixed(1)} ms |
| the same, 95th percentile | ${(typing.p95 * 1000).toFixed(1)} ms |

### Other linters of prose, on the same Markdown

| program | 3 kB, cold | ratio to \`node -e 0\` | peak memory | 300 kB | 200 files of 3 kB |
|---|---|---|---|---|---|
${peers.map(peer => `| ${peer.name} | ${show(peer.cold)} | ${peer.ratio.toFixed(1)} | ${Math.round(peer.memory)} MiB | ${show(peer.long)} | ${show(peer.lots)} |`).join('\n')}
`
const page = join(root, 'docs/benchmarks.md')
const marks = ['<!-- table -->', '<!-- end of table -->']
const [before, , after] = readFileSync(page, 'utf8').split(new RegExp(marks.join('|')))
if (after === undefined) throw new Error(`${page} has lost the marks of its table`)
writeFileSync(page, `${before}${marks[0]}\n${table}${marks[1]}${after}`)
process.stdout.write(table)
