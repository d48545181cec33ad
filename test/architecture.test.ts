import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
// A stage imports only from those above it in this list.
const stages = ['text', 'read', 'outline', 'sentences', 'facts', 'rule', 'lint', 'report', 'review', 'config', 'lsp', 'cli']
// What may be used although it stands below: types of the release in the stages that are handed one, and the tester, which runs rules.
const allowed = new Set(['src/rule/tester.ts -> lint'])
const statement = /^\s*(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => `${folder}/${file}`)
}

function importsOf(file: string): readonly Import[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map(([, type, named, lazy]) => {
    const name = named ?? lazy ?? ''
    return {from: file, to: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name, isType: Boolean(type)}
  })
}

const stageOf = (file: string): string => file.split('/')[1] ?? ''

it('lets data flow one way', () => {
  const wrong = stages.flatMap((stage, index) =>
    filesIn(`src/${stage}`)
      .flatMap(importsOf)
      .filter(({to}) => to.startsWith('src/'))
      .filter(({from, to, isType}) => {
        const other = stages.indexOf(stageOf(to))
        return other > index && !(isType && index >= 2) && !allowed.has(`${from} -> ${stageOf(to)}`)
      })
      .map(({from, to}) => `${from} imports ${to}`)
  )
  expect(wrong).toEqual([])
})

it('knows every folder of the source', () => {
  const folders = readdirSync(join(root, 'src'), {withFileTypes: true}).filter(entry => entry.isDirectory())
  expect(folders.map(entry => entry.name).filter(name => !stages.includes(name))).toEqual([])
})

it('has rules import what third parties import', () => {
  const files = filesIn('rules').filter(file => file !== 'rules/index.ts')
  const wrong = files.flatMap(importsOf).filter(({to}) => to !== 'harborlint/rule')
  expect(wrong).toEqual([])
})

it('keeps the disk, the clock and the environment at the rim', () => {
  const inside = stages.filter(stage => !['read', 'review', 'config', 'lsp', 'cli'].includes(stage)).flatMap(stage => filesIn(`src/${stage}`))
  const touching = inside.filter(file =>
    /from 'node:(?:fs|os|child_process|net|http)|\bprocess\.(?:env|cwd|std)|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(
      readFileSync(join(root, file), 'utf8')
    )
  )
  expect(touching).toEqual([])
})

// The review page is served to this machine's own browser, and its script talks to that server only.
const local = new Set(['src/review/review-server.ts', 'src/report/html/review-script.ts'])

it('opens no network connection', () => {
  const all = [...filesIn('src'), ...filesIn('rules')].filter(file => !local.has(file))
  expect(
    all.filter(file => /from 'node:(?:https?|net|tls|dgram|http2)'|\bfetch\(|XMLHttpRequest|WebSocket/.test(readFileSync(join(root, file), 'utf8')))
  ).toEqual([])
})
