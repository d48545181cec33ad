import {resolve} from 'node:path'
import {rules} from '../../../rules/index.ts'
import {planner} from '../../config/plans.ts'
import {printable} from '../../report/printable.ts'
import type {ReleaseReport} from '../../report/release-report.ts'
import {openCache} from '../cache.ts'
import {readBytes} from '../check-file.ts'
import {checkOrRecall} from '../check-input.ts'
import {toPlain} from './plain-report.ts'
import type {Answer, Errand, Setup} from './worker-messages.ts'

/** Checks what the parent process sends, one release after the other, until that process is gone. */
export async function serveChecks(): Promise<number> {
  // Ctrl-C reaches every process of the terminal; the parent says when to stop.
  process.on('SIGINT', () => {})
  let check: ((errand: Errand) => Promise<Answer>) | null = null
  let turn: Promise<void> = Promise.resolve()
  const say = (answer: Answer): void => void process.send?.(answer, () => {})
  process.on('message', (message: Setup | Errand) => {
    turn = turn.then(async () => {
      if (check)
        say(await check(message as Errand)) // The setup comes first, errands after it.
      else {
        check = checker(message as Setup)
        say({kind: 'ready'})
      }
    })
  })
  await new Promise<void>(done => process.once('disconnect', done))
  return 0
}

function checker({choice, settings, directory, cacheLocation, needs}: Setup): (errand: Errand) => Promise<Answer> {
  const plan = planner(rules, choice, directory)
  const cache = cacheLocation === null ? null : openCache(cacheLocation, text => void process.stderr.write(`harborlint: ${printable(text)}\n`))
  return async ({path, name, content}) => {
    try {
      const found = content ?? (await readBytes(resolve(directory, path)))
      const reports: readonly ReleaseReport[] =
        typeof found !== 'string' && 'error' in found
          ? [{status: 'failed', file: name, path, error: found.error}]
          : await checkOrRecall({path, name, content: found}, await plan(path), settings, cache)
      return {kind: 'reports', reports: reports.map(report => toPlain(report, needs))}
    } catch (error) {
      return {kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error)}
    }
  }
}
