import {spawn} from 'node:child_process'
import {existsSync, statSync, watch} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'

/** Pause after a change before the check runs anew, milliseconds: an editor writes a file in several steps. */
const settle = 120

/**
 * Runs the check, and again whenever a release, the configuration or the waivers change, until it is interrupted.
 * Each run is a process of its own, so that a changed plugin is loaded anew. `args` are the arguments without `--watch`.
 */
export async function watchAndCheck(launcher: string, args: readonly string[], paths: readonly string[]): Promise<number> {
  let timer: NodeJS.Timeout | undefined
  const current: {process: ReturnType<typeof spawn> | null} = {process: null}
  const run = (): void => {
    current.process?.kill()
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    current.process = spawn(process.execPath, [launcher, ...args], {stdio: 'inherit'})
  }
  const watchers = placesOf(paths).map(({directory, isDeep, names}) =>
    watch(directory, {recursive: isDeep}, (_event, name) => {
      const changed = name === null ? '' : basename(name)
      if (changed.endsWith('.tmp') || (names && !names.has(changed) && !/^harborlint\./.test(changed))) return
      clearTimeout(timer)
      timer = setTimeout(run, settle)
    })
  )
  run()
  await new Promise<void>(done => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  current.process?.kill()
  return 0
}

// A file is watched through its directory: editors replace files, and a watch on the old one would go blind.
function placesOf(paths: readonly string[]): readonly {directory: string; isDeep: boolean; names: ReadonlySet<string> | null}[] {
  const shallow = new Map<string, Set<string>>()
  const deep = new Set<string>()
  for (const path of paths) {
    const full = resolve(path)
    if (existsSync(full) && statSync(full).isDirectory()) deep.add(full)
    else if (existsSync(full)) {
      const names = shallow.get(dirname(full)) ?? new Set()
      names.add(basename(full))
      shallow.set(dirname(full), names)
    } else deep.add(process.cwd())
  }
  return [
    ...[...deep].map(directory => ({directory, isDeep: true, names: null})),
    ...[...shallow].filter(([directory]) => !deep.has(directory)).map(([directory, names]) => ({directory, isDeep: false, names}))
  ]
}
