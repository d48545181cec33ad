import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {faulty, folder, launcher, run} from './run.ts'

const withFiles = (count: number, times = 20): string => {
  const directory = folder()
  for (let index = 0; index < count; index++) writeFileSync(join(directory, `r${index}.md`), faulty.repeat(times))
  return directory
}

describe('a run that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129]
  ] as const)('by %s says so and leaves nothing half done', async (signal, code) => {
    const directory = withFiles(45, 300)
    const child = spawn(process.execPath, [launcher, '.', '--cache', '--cache-location', 'kept', '--output', 'report.txt'], {cwd: directory})
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    const ended = new Promise<number | null>(done => child.once('exit', done))
    // Some results are in the cache by then, not all.
    const waiting = setInterval(() => {
      if (existsSync(join(directory, 'kept')) && readdirSync(join(directory, 'kept')).length > 2) {
        child.kill(signal)
        clearInterval(waiting)
      }
    }, 5)
    expect(await ended).toBe(code)
    clearInterval(waiting)
    expect(err).toContain(`harborlint: stopped by ${signal}; what is not in the report was not checked`)
    expect(existsSync(join(directory, 'report.txt'))).toBe(false)
    expect(readdirSync(directory).filter(name => name.endsWith('.tmp'))).toEqual([])
    for (const name of readdirSync(join(directory, 'kept'))) {
      expect(name).toMatch(/\.json$/)
      expect(() => JSON.parse(readFileSync(join(directory, 'kept', name), 'utf8'))).not.toThrow()
    }
    expect(readFileSync(join(directory, 'r1.md'), 'utf8')).toBe(faulty.repeat(300))
  })
})

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))('ends the report in words and with code 2', () => {
    const directory = withFiles(1)
    const {status, stderr} = spawnSync('sh', ['-c', `"${process.execPath}" "${launcher}" r0.md > /dev/full`], {cwd: directory, encoding: 'utf8'})
    expect(stderr).toContain('harborlint: cannot write the report: no space left on the device')
    expect(status).toBe(2)
    const named = run(directory, ['r0.md', '--output', '/dev/full'])
    expect(named.err).toContain('harborlint: cannot write the report to /dev/full: no space left on the device')
    expect(named.code).toBe(2)
  })

  const canMount = spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=16k tmpfs "$d" && umount "$d"']).status === 0
  it.skipIf(!canMount)('loses neither the release nor the report of what was found', () => {
    const directory = withFiles(0)
    const full = join(directory, 'full')
    mkdirSync(full)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', full])
    try {
      writeFileSync(join(full, 'q1.md'), faulty)
      spawnSync('sh', ['-c', `cat /dev/zero > "${join(full, 'filler')}"`])
      const fixed = run(directory, ['full/q1.md', '--fix'])
      expect(fixed.err).toContain('cannot write: no space left on the device')
      expect(fixed.code).toBe(2)
      expect(readFileSync(join(full, 'q1.md'), 'utf8')).toBe(faulty)
      const cached = run(directory, ['full/q1.md', '--cache', '--cache-location', 'full/cache'])
      expect(cached.err).toMatch(/cannot write the cache in .*full\/cache: no space left on the device/)
      expect(cached.out).toContain('numeric/range-order')
      expect(cached.code).toBe(1)
      const waived = run(full, ['waive', 'q1.md', 'numeric/range-order', '--reason', 'r', '--by', 'b', '--no-config'])
      expect(waived.code).toBe(2)
      expect(waived.err).not.toContain('fault of harborlint itself')
      expect(readdirSync(full).filter(name => name.endsWith('.tmp'))).toEqual([])
    } finally {
      execFileSync('umount', [full])
    }
  })
})

it('ends quietly when nobody reads on', () => {
  const directory = withFiles(100)
  const errors = join(folder(), 'err.txt')
  const command = `"${process.execPath}" "${launcher}" . --format text 2>"${errors}" | head -1; echo "\${PIPESTATUS[0]}"`
  const {stdout} = spawnSync('bash', ['-c', command], {cwd: directory, encoding: 'utf8'})
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^[12]$/)
  expect(readFileSync(errors, 'utf8')).toBe('')
})

// Root may write anywhere, so the test becomes somebody else where it can.
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
const canTry = !isRoot || spawnSync('setpriv', [...asNobody.slice(1), process.execPath, launcher, '--version']).status === 0

it.skipIf(!canTry)('says that a folder is read-only, and reports what it found all the same', () => {
  const directory = withFiles(0)
  writeFileSync(join(directory, 'q1.md'), faulty, {mode: 0o444})
  chmodSync(directory, 0o555)
  const attempt = (...args: string[]): {status: number | null; stdout: string; stderr: string} => {
    const [command = process.execPath, ...rest] = [...asNobody, process.execPath, launcher, ...args]
    return spawnSync(command, rest, {cwd: directory, encoding: 'utf8'})
  }
  const fixed = attempt('q1.md', '--fix')
  expect(fixed.stderr).toContain('cannot write: permission denied')
  expect(fixed.status).toBe(2)
  const cached = attempt('q1.md', '--cache')
  expect(cached.stderr).toMatch(/cannot write the cache in .*: permission denied/)
  expect(cached.stdout).toContain('numeric/range-order')
  expect(cached.status).toBe(1)
  const reported = attempt('q1.md', '--output', 'report.txt')
  expect(reported.stderr).toContain('cannot write the report to report.txt: permission denied')
  expect(reported.status).toBe(2)
  expect(attempt('init').stderr).not.toContain('fault of harborlint itself')
  expect(attempt('waive', 'q1.md', 'numeric/range-order', '--reason', 'r', '--by', 'b').stderr).not.toContain('fault of harborlint itself')
  chmodSync(directory, 0o755)
  expect(readFileSync(join(directory, 'q1.md'), 'utf8')).toBe(faulty)
})

describe('a file that somebody else touches', () => {
  it('is reported on if it is gone before it is read', () => {
    const directory = folder()
    for (const name of ['a.md', 'b.md']) writeFileSync(join(directory, name), faulty)
    // The configuration is loaded after the files are listed.
    writeFileSync(
      join(directory, 'harborlint.config.mjs'),
      `import {rmSync} from 'node:fs'\nrmSync(new URL('./b.md', import.meta.url), {force: true})\nexport default {}\n`
    )
    const {code, out, err} = run(directory, ['a.md', 'b.md'])
    expect(err).toContain('cannot check b.md: no such file')
    expect(out).toContain('numeric/range-order')
    expect(code).toBe(2)
  })

  it('is not written over if it was saved while it was checked', () => {
    const directory = folder()
    const file = join(directory, 'q1.md')
    writeFileSync(file, faulty)
    writeFileSync(
      join(directory, 'touch.mjs'),
      `import {appendFileSync} from 'node:fs'\nlet done = false\nexport default {rules: [{id: 'house/touch', severity: 'info', profiles: ['recommended'], authority: 'practice', needs: [], messages: {a: 'b'}, why: 'w', remedy: 'r', check() { if (!done) appendFileSync(${JSON.stringify(file)}, 'Saved meanwhile.\\n'); done = true }}]}\n`
    )
    writeFileSync(join(directory, 'harborlint.config.yaml'), 'plugins: [./touch.mjs]\n')
    const {code, err} = run(directory, ['q1.md', '--fix'])
    expect(err).toContain('cannot write: it changed while it was being checked; nothing was fixed')
    expect(code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(`${faulty}Saved meanwhile.\n`)
  })
})

it('lets two runs share a cache', async () => {
  const directory = withFiles(60)
  const start = (): Promise<{code: number | null; out: string}> =>
    new Promise(done => {
      const child = spawn(process.execPath, [launcher, '.', '--cache', '--format', 'jsonl'], {cwd: directory})
      let out = ''
      child.stdout.on('data', chunk => {
        out += chunk
      })
      child.once('close', code => done({code, out}))
    })
  const [one, other] = await Promise.all([start(), start()])
  expect(one.code).toBe(1)
  expect(other.code).toBe(1)
  expect(other.out).toBe(one.out)
  const kept = join(directory, '.harborlint-cache')
  expect(readdirSync(kept).filter(name => !name.endsWith('.json'))).toEqual([])
  expect(run(directory, ['.', '--cache', '--format', 'jsonl']).out).toBe(one.out)
})

it('keeps a cache that only its owner can read, and no copy of the text anywhere else', () => {
  const directory = withFiles(2)
  const temporary = folder()
  expect(run(directory, ['.', '--cache', '--cache-location', 'kept'], {TMPDIR: temporary, HOME: temporary}).code).toBe(1)
  const kept = join(directory, 'kept')
  expect(statSync(kept).mode & 0o777).toBe(0o700)
  const entries = readdirSync(kept)
  expect(entries).toHaveLength(2)
  for (const entry of entries) expect(statSync(join(kept, entry)).mode & 0o777).toBe(0o600)
  expect(readdirSync(temporary)).toEqual([])
  appendFileSync(join(kept, entries[0] ?? ''), 'damage')
  expect(run(directory, ['.', '--cache', '--cache-location', 'kept']).code).toBe(1)
  rmSync(kept, {recursive: true})
})
