import {join} from 'node:path'
import {parseSync} from 'rolldown/experimental'

/**
 * A plugin for the bundle: puts a gate (src/text/gated-pattern.ts) before each pattern of our own that is only tested, executed or
 * matched against a text. To read a thousand patterns takes as long as to start Node, so gates are given their sources.
 */
export function gatePatterns(root) {
  const ours = [join(root, 'src/'), join(root, 'rules/')]
  const text = join(root, 'src/text/')
  return {
    name: 'gate-patterns',
    transform: {
      filter: {id: /\.ts$/},
      handler(code, id) {
        if (!ours.some(folder => id.startsWith(folder)) || id.startsWith(text)) return null
        const edits = gateIn(parseSync(id, code).program, code)
        return edits.length === 0 ? null : {code: `import {GatedPattern as $Gate} from '${text}gated-pattern.ts'\n${applyEdits(code, edits)}`}
      }
    }
  }
}

function gateIn(program, code) {
  const identifiers = new Map()
  const edits = []
  visit(program, [], (node, parents) => {
    // gate(/a/i) becomes new $Gate("a", 'i').
    if (node.type === 'CallExpression' && node.callee.name === 'gate' && partsOf(node.arguments[0], code) !== null)
      edits.push({start: node.start, end: node.end, text: `new $Gate(${partsOf(node.arguments[0], code)})`})
    if (node.type === 'Identifier') identifiers.set(node.name, [...(identifiers.get(node.name) ?? []), [node, ...parents]])
  })
  for (const {type, kind, declarations} of program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const') continue
    for (const {id, init} of declarations) {
      const flags = flagsOf(init)
      if (flags === null) continue
      const uses = identifiers.get(id.name).filter(([node]) => node !== id)
      if (!uses.every(use => (/[gy]/.test(flags) ? isMatchAll(use) : isSearch(use)))) continue
      edits.push({start: init.start, end: init.end, text: `new $Gate(${partsOf(init, code)})`})
      if (!flags.includes('g')) continue
      for (const [, call] of uses) {
        // text.matchAll(pattern) becomes pattern.matchAll(text).
        const {object} = call.callee
        edits.push({start: call.start, end: call.end, text: `${id.name}.matchAll(${code.slice(object.start, object.end)})`})
      }
    }
  }
  return edits
}

// The flags of /a/g and new RegExp(a, 'g'); null if it is neither.
function flagsOf(init) {
  if (init?.regex) return init.regex.flags
  if (init?.type !== 'NewExpression' || init.callee.name !== 'RegExp') return null
  const [, flags] = init.arguments
  return flags === undefined ? '' : typeof flags.value === 'string' ? flags.value : null
}

// The source and the flags of /a/g and new RegExp(a, 'g') as arguments; null if it is neither.
function partsOf(init, code) {
  if (flagsOf(init) === null) return null
  return init.regex ? `${JSON.stringify(init.regex.pattern)}, '${init.regex.flags}'` : init.arguments.map(({start, end}) => code.slice(start, end)).join(', ')
}

// pattern.test(text), pattern.exec(text)
function isSearch([node, member, call]) {
  return (
    member.type === 'MemberExpression' &&
    member.object === node &&
    ['test', 'exec'].includes(member.property.name) &&
    call.type === 'CallExpression' &&
    call.callee === member
  )
}

// text.matchAll(pattern), where the text is a plain name or property
function isMatchAll([node, call]) {
  return call.type === 'CallExpression' && call.arguments[0] === node && call.callee.property?.name === 'matchAll' && isPlain(call.callee.object)
}

function isPlain(node) {
  return node.type === 'Identifier' || (node.type === 'MemberExpression' && !node.computed && isPlain(node.object))
}

function visit(node, parents, see) {
  see(node, parents)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, [node, ...parents], see)
  }
}

function applyEdits(code, edits) {
  return edits.toSorted((a, b) => b.start - a.start).reduce((text, {start, end, text: inserted}) => text.slice(0, start) + inserted + text.slice(end), code)
}
