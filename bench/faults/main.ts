import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {rules} from '../../rules/index.ts'
import {understand} from '../../src/facts/understand.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {lint} from '../../src/lint/lint.ts'
import {read} from '../../src/read/read.ts'
import type {Span, TextRange} from '../../src/text/span.ts'
import {impossibleDay, periodEnd, weekday, year, zone} from './calendar.ts'
import {percentage, rangeEnds, sign, wordsAgainstDigits} from './changes.ts'
import type {Fault, Sample, Seeder} from './fault.ts'
import {headlineFigure, repeatedFigure, scaleWord} from './figures.ts'
import {perShareProduct, shareCount} from './shares.ts'
import {sumAcross, sumInTable, tableAgainstText} from './tables.ts'

const {values: options} = parseArgs({
  options: {
    shared: {type: 'string', default: '../shared'},
    cases: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    kind: {type: 'string'},
    list: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false}
  }
})
const seeders: Readonly<Record<string, Seeder>> = {
  'headline figure': headlineFigure,
  'repeated figure': repeatedFigure,
  percentage,
  'range ends': rangeEnds,
  'scale word': scaleWord,
  sign,
  'sum in a table': sumInTable,
  'sum across a table': sumAcross,
  'table against text': tableAgainstText,
  'words against digits': wordsAgainstDigits,
  'share count': shareCount,
  'per-share product': perShareProduct,
  weekday,
  'impossible day': impossibleDay,
  zone,
  'quarter end': periodEnd,
  year
}
// As many cases as a kind needs to say something.
const enough = 25
const silent: ReadonlySet<string> = new Set(['furniture', 'contact', 'cautionary', 'about', 'table', 'headline'])
const families = rules.filter(rule => /^(?:numeric|dates)\//.test(rule.id) && rule.profiles.includes('recommended'))

interface Gold {
  readonly id: string
  readonly sentences: readonly {readonly sid: string; readonly label: string; readonly text: string}[]
  readonly facts: {readonly headline?: readonly number[]}
}

const samples = await loadSamples()
const random = generator(Number(options.seed))
const sound = new Map(samples.map(sample => [sample.id, check(sample.release)]))
const results: {kind: string; cases: number; caught: number; missed: number; falseAlarms: number}[] = []
for (const [kind, seeder] of Object.entries(seeders)) {
  if (options.kind && !kind.includes(options.kind)) continue
  const cases = choose(samples.map(sample => ({sample, faults: seeder(sample, random)})))
  const row = {kind, cases: cases.length, caught: 0, missed: 0, falseAlarms: 0}
  for (const {sample, fault} of cases) {
    const {caught, others} = await seed(sample, fault)
    if (caught) row.caught++
    else {
      row.missed++
      if (options.list) console.log(`missed  ${kind}  ${sample.id}  ${context(sample, fault)}`)
    }
    row.falseAlarms += others.length
    if (options.list) for (const finding of others) console.log(`other   ${kind}  ${sample.id}  ${finding.rule}  ${finding.message}`)
  }
  results.push(row)
}
report()

async function loadSamples(): Promise<readonly Sample[]> {
  const shared = options.shared
  const entries = readFileSync(join(shared, 'corpus/manifest.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  const labelled = new Set(readdirSync(join(shared, 'gold/dev')))
  const loaded: Sample[] = []
  for (const [id = '', file = '', , , , , date = ''] of entries) {
    const bytes = readFileSync(join(shared, 'corpus', file))
    const [reading] = await read(file, bytes)
    if (!reading) continue
    const release = understand(reading, {asOf: date || '2026-01-01'})
    const gold = labelled.has(`${id}.json`) ? (JSON.parse(readFileSync(join(shared, 'gold/dev', `${id}.json`), 'utf8')) as Gold) : null
    loaded.push({id, file, source: reading.source, release, ...locate(gold, release)})
  }
  return loaded
}

// The labelled sentences in the text, found one after the other, and those that nobody has labelled.
function locate(gold: Gold | null, release: Sample['release']): {headline: readonly TextRange[]; prose: readonly TextRange[]} {
  const {text} = release
  const headline: TextRange[] = []
  const prose: TextRange[] = []
  const other: TextRange[] = []
  const titles = new Set(gold?.facts.headline ?? [])
  let from = 0
  for (const {sid, label, text: words} of gold?.sentences ?? []) {
    const folded = words.replace(/\s+/g, ' ').trim()
    const at = text.indexOf(folded, from)
    if (at < 0 || folded.length < 8) continue
    from = at + folded.length
    const range = {from: at, to: from}
    if (titles.has(Number(sid.split(':')[1])) || release.roleAt(at) === 'subheadline') headline.push(range)
    else if (label !== 'Q' && label !== 'L' && !folded.includes(' | ')) prose.push(range)
    else other.push(range)
  }
  const known = [...headline, ...prose, ...other]
  for (const {range, section, block} of release.sentences) {
    if (block.kind === 'cell' || known.some(place => place.from < range.to && range.from < place.to)) continue
    if (section === 'subheadline' || (!gold && section === 'headline')) headline.push(range)
    else if (!silent.has(section) && /[a-z]+ [a-z]+ [a-z]+/.test(text.slice(range.from, range.to))) prose.push(range)
  }
  return {headline, prose: prose.sort((a, b) => a.from - b.from)}
}

function check(release: Sample['release']): readonly Finding[] {
  const {findings, failures} = lint(
    release,
    families.map(rule => ({rule})),
    'recommended'
  )
  for (const failure of failures) throw failure.error
  return findings
}

// At most three cases a release, so that no release decides a kind; more only where that makes too few.
function choose(offers: readonly {sample: Sample; faults: readonly Fault[]}[]): readonly {sample: Sample; fault: Fault}[] {
  const cases: {sample: Sample; fault: Fault}[] = []
  const most = Number(options.cases)
  for (let turn = 0; turn < 3 || (turn < 8 && cases.length < enough); turn++) {
    for (const {sample, faults} of offers) {
      const fault = faults[(turn * 7) % Math.max(1, faults.length)]
      const fresh = turn < faults.length && fault && cases.every(other => other.fault !== fault) ? fault : faults[turn]
      if (fresh && turn < faults.length && cases.every(other => other.fault !== fresh)) cases.push({sample, fault: fresh})
    }
  }
  const stride = Math.max(1, cases.length / most)
  return Array.from({length: Math.min(most, cases.length)}, (_, index) => cases[Math.floor(index * stride)] as (typeof cases)[number])
}

async function seed(sample: Sample, fault: Fault): Promise<{caught: boolean; others: readonly Finding[]}> {
  const source = sample.source.slice(0, fault.at.start) + fault.text + sample.source.slice(fault.at.end)
  const shift = fault.text.length - (fault.at.end - fault.at.start)
  const moved = (offset: number): number => (offset >= fault.at.end ? offset + shift : offset)
  const watch = fault.watch.map(span => ({start: moved(span.start), end: Math.max(moved(span.end), moved(span.start) + 1)}))
  const known = new Set((sound.get(sample.id) ?? []).map(finding => `${finding.rule} ${finding.message}`))
  const [reading] = await read(sample.file, new TextEncoder().encode(source))
  if (!reading) return {caught: false, others: []}
  const fresh = check(understand(reading, {asOf: sample.release.asOf})).filter(finding => !known.has(`${finding.rule} ${finding.message}`))
  const touches = (span: Span): boolean => watch.some(place => place.start < span.end && span.start < place.end)
  const right = fresh.filter(finding => touches(finding.span) || finding.related.some(related => touches(related.span)))
  return {caught: right.length > 0, others: fresh.filter(finding => !right.includes(finding))}
}

function context(sample: Sample, fault: Fault): string {
  const {source} = sample
  return `${source.slice(Math.max(0, fault.at.start - 90), fault.at.start)}[${source.slice(fault.at.start, fault.at.end)}=>${fault.text}]${source.slice(fault.at.end, fault.at.end + 60)}`.replace(
    /\s+/g,
    ' '
  )
}

function report(): void {
  const total = results.reduce(
    (sum, row) => ({cases: sum.cases + row.cases, caught: sum.caught + row.caught, falseAlarms: sum.falseAlarms + row.falseAlarms}),
    {cases: 0, caught: 0, falseAlarms: 0}
  )
  const untouched = [...sound.values()].reduce((sum, findings) => sum + findings.length, 0)
  if (options.json) console.log(JSON.stringify({results, total, releases: samples.length, untouched}))
  else {
    console.log(`${'kind'.padEnd(22)} cases caught missed other  share`)
    for (const {kind, cases, caught, missed, falseAlarms} of [...results, {kind: 'all', missed: total.cases - total.caught, ...total}]) {
      console.log(
        `${kind.padEnd(22)} ${String(cases).padStart(5)} ${String(caught).padStart(6)} ${String(missed).padStart(6)} ${String(falseAlarms).padStart(5)}  ${cases ? (caught / cases).toFixed(2) : '-'}`
      )
    }
    console.log(`${samples.length} untouched releases: ${untouched} findings (${(untouched / samples.length).toFixed(2)} a release)`)
  }
}

function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
