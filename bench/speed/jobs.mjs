// Measures runs over many generated releases with several numbers of jobs, in files, archives and lines of JSON.
// `node bench/speed/jobs.mjs [releases] [kilobytes] [repetitions]`, after `node scripts/build.mjs cli`.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {zipSync} from 'fflate'
import {generatedRelease} from './generated-release.mjs'

const bin = join(dirname(fileURLToPath(import.meta.url)), '../../bin/harborlint.js')
const [count = 1_000, kilobytes = 3, repetitions = 3] = process.argv.slice(2).map(Number)
// Node 20 reads these certificates at every start.
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
const folder = mkdtempSync(join(tmpdir(), 'harborlint-jobs-'))
const endings = {text: 'txt', markdown: 'md', html: 'htm'}

mkdirSync(join(folder, 'files'))
const members = {}
const lines = []
for (let seed = 0; seed < count; seed++) {
  const form = Object.keys(endings)[seed % 3]
  const name = `${String(seed).padStart(6, '0')}.${endings[form]}`
  const text = generatedRelease(seed, kilobytes * 1_000, form)
  writeFileSync(join(folder, 'files', name), text)
  members[name] = Buffer.from(text)
  lines.push(JSON.stringify({id: String(seed), name, text}))
}
writeFileSync(join(folder, 'releases.zip'), zipSync(members))
writeFileSync(join(folder, 'releases.ndjson'), `${lines.join('\n')}\n`)

function run(input, jobs) {
  const results = join(folder, 'results.jsonl')
  const start = process.hrtime.bigint()
  const {status, stderr} = spawnSync(process.execPath, [bin, '--no-config', '--jobs', jobs, '--format', 'jsonl', '--output', results, join(folder, input)], {
    env
  })
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}\n${stderr}`)
  return {seconds: Number(process.hrtime.bigint() - start) / 1e9, findings: findingsIn(readFileSync(results, 'utf8'))}
}

// The findings without the names of files, which differ.
function findingsIn(text) {
  return JSON.stringify(
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line).findings)
  )
}

const expected = run('files', '1').findings
process.stdout.write(
  `${count} releases of ${kilobytes} kB, seconds, median of ${repetitions} (least to most):\n\n| jobs | files | zip | JSON lines |\n|---|---|---|---|\n`
)
for (const jobs of ['1', '2', '4', 'auto']) {
  const cells = ['files', 'releases.zip', 'releases.ndjson'].map(input => {
    const seconds = Array.from({length: repetitions}, () => {
      const outcome = run(input, jobs)
      if (outcome.findings !== expected) throw new Error(`${input} with ${jobs} jobs gives other findings`)
      return outcome.seconds
    }).sort((a, b) => a - b)
    return `${seconds[Math.floor(repetitions / 2)].toFixed(2)} (${seconds[0].toFixed(2)} to ${seconds.at(-1).toFixed(2)})`
  })
  process.stdout.write(`| ${jobs} | ${cells.join(' | ')} |\n`)
}
rmSync(folder, {recursive: true, force: true})
