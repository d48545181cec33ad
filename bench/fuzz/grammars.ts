import fc from 'fast-check'

/** Texts of each kind that are written by a grammar from phrases. */
export function grammars(phrases: readonly string[]): Readonly<Record<'markdown' | 'html' | 'edgar', fc.Arbitrary<string>>> {
  const phrase = fc.oneof({weight: 6, arbitrary: fc.constantFrom(...phrases)}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})})
  const words = fc.array(phrase, {minLength: 1, maxLength: 3}).map(list => list.join(' '))
  return {markdown: markdown(words), html: html(words), edgar: edgar(words)}
}

function markdown(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const inline = fc.oneof(
    words,
    words.map(text => `**${text}**`),
    words.map(text => `*${text}`),
    words.map(text => `[${text}](http://a.example "t")`),
    words.map(text => `\`${text}`),
    words.map(text => `${text}  \n`),
    words.map(text => `<b title="${text}">${text}</b>`),
    fc.constantFrom('&amp;', '\\$', '\\', '[^1]', '<!-- x -->', '~~', '![', '](', '<http://a.example>')
  )
  const line = fc.array(inline, {maxLength: 4}).map(parts => parts.join(' '))
  const {block} = fc.letrec<{block: string}>(tie => ({
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      line,
      fc.tuple(fc.integer({min: 1, max: 7}), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
      tie('block').map(text => text.replace(/^/gm, '> ')),
      fc.array(tie('block'), {maxLength: 3}).map(items => items.map(text => `- ${text.replace(/\n/g, '\n  ')}`).join('\n')),
      fc.array(tie('block'), {maxLength: 3}).map(items => items.map((text, index) => `${index + 1}. ${text}`).join('\n')),
      fc
        .array(fc.array(line, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4})
        .map(rows =>
          rows
            .map((row, index) => `| ${row.map(cell => cell.replace(/\n/g, ' ')).join(' | ')} |${index === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`)
            .join('\n')
        ),
      line.map(text => `\`\`\`\n${text}\n\`\`\``),
      line.map(text => `${text}\n===`),
      line.map(text => `[1]: ${text}`),
      line.map(text => `<div>\n${text}\n\n</div>`),
      fc.constantFrom('---', '***', '---\ntitle: x\n---', '    code', '\t', '###')
    )
  }))
  return fc.array(block, {maxLength: 6}).map(blocks => blocks.join('\n\n'))
}

function html(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const style = fc.constantFrom(
    '',
    ' style="display:none"',
    ' style="font-weight:bold;text-align:center"',
    ' align=center',
    ' style="font-size:1pt"',
    ' class="x',
    ' hidden',
    " style='color:#fff'",
    ' colspan=3',
    ' rowspan=0',
    ' id=1 id=2'
  )
  const name = fc.constantFrom(
    'p',
    'div',
    'span',
    'b',
    'i',
    'u',
    'font',
    'center',
    'h1',
    'h3',
    'ul',
    'ol',
    'li',
    'a',
    'pre',
    'sup',
    'ins',
    'del',
    'ix:nonNumeric',
    'blockquote',
    'section',
    'footer',
    'nav'
  )
  const {node} = fc.letrec<{node: string}>(tie => ({
    node: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      words,
      fc.tuple(name, style, fc.array(tie('node'), {maxLength: 4})).map(([tag, attributes, inside]) => `<${tag}${attributes}>${inside.join('')}</${tag}>`),
      fc.tuple(name, style, tie('node')).map(([tag, attributes, inside]) => `<${tag}${attributes}>${inside}`),
      fc
        .array(fc.array(fc.tuple(style, tie('node')), {maxLength: 4}), {maxLength: 4})
        .map(
          rows => `<table>${rows.map(row => `<tr>${row.map(([attributes, inside]) => `<td${attributes}>${inside}</td>`).join('')}</tr>`).join('\n')}</table>`
        ),
      fc.constantFrom(
        '<br>',
        '<hr/>',
        '<img alt="x" src=a>',
        '<!-- note to draft -->',
        '&nbsp;',
        '&#160;',
        '&bogus;',
        '&#x80;',
        '&mdash;',
        '</div>',
        '</table>',
        '<td>',
        '<script>x()</script>',
        '<style>p{}</style>',
        '<title>Acme</title>',
        '<![CDATA[x]]>',
        '<?xml?>',
        '<ix:header><p>x</p></ix:header>',
        '\n',
        '<'
      )
    )
  }))
  return fc
    .tuple(fc.constantFrom('<html><body>', '<!DOCTYPE html>\n<html>', '<html><head><title>EX-99.1</title></head><body>', ''), fc.array(node, {maxLength: 5}))
    .map(([start, nodes]) => start + nodes.join('\n'))
}

function edgar(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const justified = words.map(text => text.replace(/ /g, '  '))
  const wrapped = fc
    .tuple(words, fc.integer({min: 20, max: 78}), fc.integer({min: 0, max: 8}))
    .map(([text, width, indent]) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `${' '.repeat(indent)}$1\n`))
  const centred = words.map(text => ' '.repeat(Math.max(0, 40 - text.length / 2)) + text.toUpperCase())
  const figure = fc.constantFrom('1,234', '$ 12.5', '(1,234)', '--', '$      45', '12%', '', 'n/a', '2026', '1.', ')')
  const row = fc
    .tuple(words, fc.array(figure, {maxLength: 4}), fc.constantFrom('.', ' ', '_'))
    .map(([label, figures, leader]) => `${label.slice(0, 38).padEnd(40, leader)}${figures.map(text => text.padStart(12)).join('')}`)
  const table = fc
    .tuple(fc.array(row, {maxLength: 6}), fc.boolean(), fc.boolean())
    .map(
      ([rows, hasMark, hasRule]) =>
        `${hasMark ? '<TABLE>\n<CAPTION>\n' : ''}${hasRule ? `${' '.repeat(40)}  ----------  ----------\n` : ''}${hasMark ? '<S>   <C>  <C>\n' : ''}${rows.join('\n')}\n${hasMark ? '</TABLE>' : '=========='}`
    )
  const block = fc.oneof(
    justified,
    wrapped,
    centred,
    table,
    row,
    fc.constantFrom(
      '<PAGE>',
      '   - 3 -',
      'EXHIBIT 99.1',
      '* * *',
      '-more-',
      '\f',
      '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n',
      '</TEXT>\n</DOCUMENT>',
      '-----BEGIN PRIVACY-ENHANCED MESSAGE-----'
    )
  )
  return fc.array(block, {maxLength: 8}).map(blocks => blocks.join('\n\n'))
}
