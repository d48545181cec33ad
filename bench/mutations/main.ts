// Spoils the cautionary paragraphs of real releases and counts what the safe-harbor rules notice.
// Usage, from the project's root:  npm run bench:mutations [-- --misses]
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {applyFixes} from '../../src/lint/apply-fixes.ts'
import {lint} from '../../src/lint/lint.ts'
import {read} from '../../src/read/read.ts'
import type {Format} from '../../src/read/reading.ts'
import {type Mutation, mutations} from './mutation.ts'

interface Case {
  readonly id: string
  readonly source: string
  readonly format: Format
  readonly release: Release
  /** Sentences that the labels call forward-looking. */
  readonly forward: number
}

const shared = join(process.cwd(), '..', 'shared')
const showMisses = process.argv.includes('--misses')
const family = rules.filter(rule => rule.id.startsWith('safe-harbor/') || rule.id === 'issuer/foreign-boilerplate').map(rule => ({rule}))

if (!existsSync(join(shared, 'gold', 'dev'))) console.log('No labelled releases at ../shared: nothing measured.')
else await main()

async function main(): Promise<void> {
  const cases = await load()
  let quiet = 0
  for (const {release} of cases) quiet += findingsIn(release, 'recommended').length
  console.log(`${cases.length} releases with a legend, ${quiet} findings of the family before (recommended)`)
  for (const mutation of mutations) await measure(mutation, cases)
}

async function measure(mutation: Mutation, cases: readonly Case[]): Promise<void> {
  let tried = 0
  let caught = 0
  for (const [index, subject] of cases.entries()) {
    if (!applies(mutation, subject)) continue
    const donor = donorFor(subject, cases, index)
    const edits = mutation.edits(subject.release, donor?.release ?? null)
    if (!edits || edits.length === 0) continue
    const {source} = applyFixes(subject.source, [{title: mutation.name, safety: 'suggested', edits}])
    const [reading] = await read(subject.id, new TextEncoder().encode(source), {as: subject.format})
    if (!reading) continue
    tried++
    const found = findingsIn(understand(reading, {asOf: subject.release.asOf}), 'strict').filter(
      finding => mutation.rules.includes(finding.rule) && finding.severity !== 'info'
    )
    if (found.length > 0) caught++
    else if (showMisses) console.log(`  missed: ${mutation.name} in ${subject.id}${donor ? ` (${donor.id})` : ''}`)
  }
  const share = tried === 0 ? 0 : caught / tried
  console.log(`${mutation.name.padEnd(36)} ${caught}/${tried}  ${(100 * share).toFixed(1)} %`)
}

// A rule that spoke before cannot show that it noticed the change; a release with next to no forward statement needs no legend.
function applies(mutation: Mutation, {release, forward}: Case): boolean {
  if (mutation.name === 'legend removed' && (forward < 3 || release.isExcerpt)) return false
  return !findingsIn(release, 'strict').some(finding => mutation.rules.includes(finding.rule) && finding.severity !== 'info')
}

function findingsIn(release: Release, profile: 'recommended' | 'strict') {
  const active = profile === 'recommended' ? family.filter(({rule}) => rule.profiles.includes('recommended')) : family
  return lint(release, active, profile).findings
}

// The legend of another company that names it, from far down the list: one without any name or fact is nobody's.
function donorFor(subject: Case, cases: readonly Case[], index: number): Case | null {
  const name = subject.release.issuer.name?.split(' ')[0]
  for (let step = Math.floor(cases.length / 2); step < cases.length; step++) {
    const donor = cases[(index + step) % cases.length]
    const other = donor?.release.issuer.name?.split(' ')[0]
    if (donor && other && other !== name && other.length > 3 && legendOf(donor.release).includes(other)) return donor
  }
  return null
}

function legendOf({cautionary, text}: Release): string {
  return (cautionary?.parts ?? []).map(({range}) => text.slice(range.from, range.to)).join(' ')
}

async function load(): Promise<readonly Case[]> {
  const rows = readFileSync(join(shared, 'corpus', 'manifest.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  const labelled = new Set(readdirSync(join(shared, 'gold', 'dev')).map(file => file.replace('.json', '')))
  const cases: Case[] = []
  for (const [id = '', file = ''] of rows) {
    if (!labelled.has(id)) continue
    const gold: {truncated: boolean; sentences: readonly {label: string}[]} = JSON.parse(readFileSync(join(shared, 'gold', 'dev', `${id}.json`), 'utf8'))
    const path = join(shared, 'corpus', file)
    const [reading] = await read(path, readFileSync(path))
    if (!reading || gold.truncated) continue
    const release = understand(reading, {asOf: '2026-01-15'})
    if (release.cautionary)
      cases.push({id, source: reading.source, format: reading.format, release, forward: gold.sentences.filter(({label}) => label === 'F').length})
  }
  return cases
}
