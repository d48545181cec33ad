import ts from 'typescript'

/**
 * A plugin for the bundler that counts what runs: every function, block, branch and right-hand side of our own source sets a byte
 * of `globalThis.__reached` when it is entered. Unlike the counters of V8 this can be read after every input without slowing the
 * code down, which is what a search for new inputs needs.
 */
export function instrument(root) {
  let next = 0
  const names = []
  return {
    plugin: {
      name: 'instrument',
      transform(code, id) {
        if (!id.startsWith(`${root}/src/`) && !id.startsWith(`${root}/rules/`)) return null
        if (!id.endsWith('.ts')) return null
        return {code: withCounters(code, id, place => names.push(`${id.slice(root.length + 1)}:${place}`) && next++), map: null}
      }
    },
    names
  }
}

function withCounters(code, id, number) {
  const file = ts.createSourceFile(id, code, ts.ScriptTarget.ES2023, true)
  const inserts = []
  const lineOf = node => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  const mark = node => `__reached[${number(lineOf(node))}]=1`
  const wrap = node => {
    inserts.push([node.getStart(file), `(${mark(node)},`], [node.getEnd(), ')'])
  }
  const enclose = node => {
    if (ts.isBlock(node)) inserts.push([node.getStart(file) + 1, `${mark(node)};`])
    else inserts.push([node.getStart(file), `{${mark(node)};`], [node.getEnd(), '}'])
  }
  const visit = node => {
    if (ts.isFunctionLike(node) && node.body) {
      if (ts.isBlock(node.body)) enclose(node.body)
      else wrap(node.body)
    } else if (ts.isIfStatement(node)) {
      enclose(node.thenStatement)
      if (node.elseStatement && !ts.isIfStatement(node.elseStatement)) enclose(node.elseStatement)
    } else if (ts.isConditionalExpression(node)) {
      wrap(node.whenTrue)
      wrap(node.whenFalse)
    } else if (ts.isBinaryExpression(node) && ['&&', '||', '??'].includes(node.operatorToken.getText(file))) wrap(node.right)
    else if (ts.isCaseOrDefaultClause(node) && node.statements[0]) inserts.push([node.statements[0].getStart(file), `${mark(node)};`])
    else if (ts.isIterationStatement(node, false)) enclose(node.statement)
    ts.forEachChild(node, visit)
  }
  visit(file)
  // At one place what closes comes before what opens; the outer of two was pushed first, so it opens first and closes last.
  const closes = ({text}) => text === ')' || text === '}'
  const order = inserts.map(([at, text], index) => ({at, text, index}))
  order.sort((a, b) => a.at - b.at || Number(closes(b)) - Number(closes(a)) || (closes(a) ? b.index - a.index : a.index - b.index))
  let out = ''
  let from = 0
  for (const {at, text} of order) {
    out += code.slice(from, at) + text
    from = at
  }
  return out + code.slice(from)
}
