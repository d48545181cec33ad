import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createContext, Script} from 'node:vm'
import {type AST, RegExpParser} from '@eslint-community/regexpp'
import ts from 'typescript'

/** A regular expression of the source. */
export interface Pattern {
  /** Files it stands in, from the root; `composed` for one that is put together when the program runs. */
  readonly files: readonly string[]
  readonly source: string
  readonly flags: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The regular expressions that are written out in the source, in order, each once. */
export function writtenPatterns(): readonly Pattern[] {
  const found = new Map<string, {files: string[]; source: string; flags: string}>()
  for (const folder of ['src', 'rules']) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).sort()) {
      if (!name.endsWith('.ts')) continue
      const file = `${folder}/${name}`
      const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true)
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
          const entry = found.get(`${source}/${flags}`) ?? {files: [], source, flags}
          if (!entry.files.includes(file)) entry.files.push(file)
          found.set(`${source}/${flags}`, entry)
        }
        ts.forEachChild(node, visit)
      }
      visit(tree)
    }
  }
  return [...found.values()]
}

/** Remembers every regular expression that is put together from now on; call before the modules are loaded. */
export function watchComposedPatterns(): () => readonly Pattern[] {
  const Original = RegExp
  const found = new Map<string, Pattern>()
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args)
      if (typeof args[0] === 'string') found.set(`${made.source}/${made.flags}`, {files: ['composed'], source: made.source, flags: made.flags})
      return made
    }
  })
  return () => {
    globalThis.RegExp = Original
    return [...found.values()]
  }
}

/** A text on which a pattern that backtracks has much to do. */
export interface Attack {
  readonly before: string
  readonly pump: string
}

const parser = new RegExpParser({ecmaVersion: 2024})
const most = 20

/** Texts derived from a pattern: for each part that may repeat, what leads to it and what it repeats; and plain runs. */
export function attacksOn({source, flags}: Pattern): readonly Attack[] {
  const tree = parser.parsePattern(source, 0, source.length, {unicode: flags.includes('u')})
  const attacks = new Map<string, Attack>()
  const add = (before: string, pump: string): void => {
    if (pump && attacks.size < most) attacks.set(`${before}\u0000${pump}`, {before, pump})
  }
  const visit = (element: AST.Element | AST.Alternative, before: string): void => {
    if (element.type === 'Alternative') {
      let lead = before
      for (const part of element.elements) {
        visit(part, lead)
        lead += sampleOf(part)
      }
    } else if (element.type === 'Quantifier') {
      if (element.max > 3) {
        const samples = samplesOf(element.element)
        for (const pump of samples.slice(0, 3)) {
          add(before, pump)
          add('', before + pump)
        }
        if (samples.length > 1) add(before, samples.join(''))
      }
      visit(element.element, before)
    } else if (element.type === 'Group' || element.type === 'CapturingGroup' || element.type === 'Assertion') {
      if ('alternatives' in element) for (const alternative of element.alternatives) visit(alternative, before)
    }
  }
  for (const alternative of tree.alternatives) visit(alternative, '')
  const sample = tree.alternatives[0] ? sampleOf(tree.alternatives[0]) : ''
  add('', sample)
  add('', `${sample} `)
  for (const pump of [' ', 'a', '1', '-', 'A ', 'a ', '1,', '. ']) add('', pump)
  return [...attacks.values()]
}

// Texts that an element matches: one for each alternative, or a few characters of a class.
function samplesOf(element: AST.Element): readonly string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return element.alternatives.slice(0, 6).map(sampleOf)
  if (element.type === 'CharacterClass' || element.type === 'CharacterSet') {
    const members = ['a', ' ', '1', 'A', '-', ',', '.', '\n', '(', '“', '/', '$', '\u0001'].filter(character => isMember(element, character))
    return members.length > 0 ? members.slice(0, 3) : [sampleOf(element)]
  }
  return [sampleOf(element)]
}

function isMember(element: AST.CharacterClass | AST.CharacterSet, character: string): boolean {
  try {
    return new RegExp(`^${element.raw}$`, element.raw.includes('\\p') ? 'u' : '').test(character)
  } catch {
    return false
  }
}

function sampleOf(node: AST.Element | AST.Alternative): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map(sampleOf).join('')
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterClass':
    case 'CharacterSet': {
      const member = ['a', 'A', '1', ' ', '-', ',', '.', '$', '(', '“', '%', '/', '\n', '€', '•', '®', '['].find(character => isMember(node, character))
      return member ?? firstOf(node)
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sampleOf(node.alternatives[0]) : ''
    case 'Quantifier':
      return sampleOf(node.element).repeat(Math.min(Math.max(node.min, node.max > 0 ? 1 : 0), 8))
    case 'Assertion':
      return node.kind === 'lookbehind' && !node.negate && node.alternatives[0] ? sampleOf(node.alternatives[0]) : ''
    default:
      return ''
  }
}

function firstOf(node: AST.CharacterClass | AST.CharacterSet): string {
  if (node.type === 'CharacterSet') return 'a'
  const [first] = node.elements
  if (first?.type === 'Character') return String.fromCodePoint(first.value)
  return first?.type === 'CharacterClassRange' ? String.fromCodePoint(first.min.value) : 'a'
}

const context = createContext({pattern: / /, text: ''})
const search = new Script('pattern.test(text)')
let last: {source: string; flags: string; compiled: RegExp} | null = null

// To compile a large pattern costs more than most searches.
function compiled({source, flags}: Pattern): RegExp {
  if (last?.source !== source || last.flags !== flags) last = {source, flags, compiled: new RegExp(source, flags.replace(/[gy]/g, ''))}
  return last.compiled
}

/** Milliseconds of work that a pattern takes to be looked for in a text; `limit` if it takes longer. */
export function timeOf(pattern: Pattern, text: string, limit: number): number {
  Object.assign(context, {pattern: compiled(pattern), text})
  const started = process.cpuUsage()
  try {
    search.runInContext(context, {timeout: limit * 4})
  } catch {
    return limit
  }
  const {user, system} = process.cpuUsage(started)
  return Math.min(limit, (user + system) / 1000)
}
