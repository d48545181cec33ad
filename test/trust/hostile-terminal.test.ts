import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {faulty, folder, launcher, run} from './run.ts'

// What would steer a terminal: control characters but the line feed, and marks of direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const steers = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e'
const hostileName = `a${steers}b.md`
const text = faulty.replace('Form 10Q', `Form${steers} 10Q`).replace('$45 million', `$45${steers} million`).replace('# Northgate', `# ${steers}Northgate`)

describe('escapes in the text and in the name of a file never reach the terminal', () => {
  it.each(['text', 'json', 'jsonl', 'sarif', 'github', 'junit', 'lsp', 'html'])('as %s', format => {
    const directory = folder()
    writeFileSync(join(directory, hostileName), text)
    const {out, err} = run(directory, ['.', '--profile', 'strict', '--format', format])
    expect(out).toContain(format === 'text' ? '<U+001B>' : 'b.md')
    // A browser is not steered by control characters, but it does turn the order of the text.
    expect(out).not.toMatch(format === 'html' ? /[\u202a-\u202e\u2066-\u2069]/ : steering)
    expect(err).not.toMatch(steering)
  })

  it.each([
    ['a file that is not there', [hostileName]],
    ['a configuration that is not there', ['q1.md', '--config', `${steers}.yaml`]],
    ['an option that is not there', [`--${steers}`]],
    ['a value that is not allowed', ['q1.md', '--format', steers]],
    ['a rule that is not there', ['q1.md', '--only', `draft/${steers}`]],
    ['a waived file that is not there', ['waive', hostileName, 'a/b', '--reason', 'r', '--by', 'b']],
    ['a comparison of files that are not there', ['compare', hostileName, hostileName]],
    ['facts of a file that is not there', ['facts', hostileName]],
    ['an explanation of a rule that is not there', ['explain', steers]],
    ['a report that cannot be written', ['q1.md', '--output', join('none', hostileName)]],
    ['standard input by name', ['-', '--stdin-filename', hostileName]]
  ])('in the words on %s', (_, args) => {
    const directory = folder()
    writeFileSync(join(directory, 'q1.md'), faulty)
    const {code, out, err} = run(directory, args)
    expect(code).toBe(2)
    expect(out + err).not.toMatch(steering)
    expect(err).not.toContain('fault of harborlint itself')
  })

  it('in facts, comparisons and configurations', () => {
    const directory = folder()
    writeFileSync(join(directory, hostileName), text)
    writeFileSync(join(directory, 'q2.md'), text.replace('$42', '$41'))
    writeFileSync(join(directory, 'bad.yaml'), `"\\e[2J": 1\n`)
    for (const args of [
      ['facts', hostileName],
      ['facts', hostileName, '--format', 'json'],
      ['compare', hostileName, 'q2.md'],
      ['compare', hostileName, 'q2.md', '--format', 'json'],
      ['q2.md', '--config', 'bad.yaml']
    ]) {
      const {out, err} = run(directory, args)
      expect(out + err).not.toMatch(steering)
    }
  })
})

it('never lets a script of the release into a page, nor markup into XML', () => {
  const directory = folder()
  const body = '<p>It expects revenue of $45 million to $42 million <script>alert(1)</script><img src=x onerror=alert(2)> and "]]> & more.</p>'
  writeFileSync(join(directory, 'q1.md'), faulty.replace('revenue', 'revenue `<script>alert(1)</script>` \\<img src=x onerror=alert(2)\\>'))
  writeFileSync(join(directory, 'q1.htm'), `<html><body>${body}<p>&lt;script&gt;alert(3)&lt;/script&gt; of $45 million to $42 million</p></body></html>`)
  for (const name of ['q1.md', 'q1.htm']) {
    const page = run(directory, [name, '--format', 'html', '--profile', 'strict']).out
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/<img|onerror=alert\(\d\)>/)
    const xml = run(directory, [name, '--format', 'junit', '--profile', 'strict']).out
    expect(xml).not.toMatch(/<script|<img/)
  }
})

describe('what is no ordinary file', () => {
  it('is refused in words: a named pipe, a device, a link in a circle, a link to nothing', () => {
    const directory = folder()
    execFileSync('mkfifo', [join(directory, 'pipe.md')])
    symlinkSync('circle.md', join(directory, 'circle.md'))
    symlinkSync('gone.md', join(directory, 'dangling.md'))
    symlinkSync('/dev/zero', join(directory, 'zero.md'))
    const {code, err} = run(directory, ['pipe.md', 'circle.md', 'dangling.md', 'zero.md', '/dev/null'])
    expect(code).toBe(2)
    expect(err).toContain('pipe.md: it is a named pipe; use `-` to read standard input')
    expect(err).toContain('circle.md: symbolic links that lead in a circle')
    expect(err).toContain('dangling.md: no such file')
    expect(err).toContain('zero.md: it is a device')
    expect(err).toContain('/dev/null: it is a device')
  })

  it('is passed over in a directory, and links are not followed out of it', () => {
    const directory = folder()
    mkdirSync(join(directory, 'in/folder.md'), {recursive: true})
    mkdirSync(join(directory, 'out'))
    writeFileSync(join(directory, 'out/secret.md'), faulty)
    writeFileSync(join(directory, 'in/folder.md/q1.md'), faulty)
    execFileSync('mkfifo', [join(directory, 'in/pipe.md')])
    symlinkSync('../out', join(directory, 'in/link'))
    symlinkSync('.', join(directory, 'in/self'))
    const {code, out} = run(directory, ['in', '--format', 'jsonl'])
    const files = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as {file: string}).file) // The contract of the format.
    expect(files).toEqual(['in/folder.md/q1.md'])
    expect(code).toBe(1)
  })

  it('is written to, not replaced, where a report goes to a device', () => {
    const directory = folder()
    writeFileSync(join(directory, 'q1.md'), faulty)
    const out = execFileSync('sh', ['-c', `"${process.execPath}" "${launcher}" q1.md --output /dev/stdout | cat`], {cwd: directory, encoding: 'utf8'})
    expect(out).toContain('numeric/range-order')
    run(directory, ['q1.md', '--output', '/dev/null'])
    expect(execFileSync('stat', ['-c', '%F', '/dev/null'], {encoding: 'utf8'}).trim()).toBe('character special file')
  })
})
