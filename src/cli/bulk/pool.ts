import {type ChildProcess, fork} from 'node:child_process'
import {printable} from '../../report/printable.ts'
import type {ReleaseReport} from '../../report/release-report.ts'
import {fromPlain} from './plain-report.ts'
import {type Answer, type Errand, type Setup, workerFlag} from './worker-messages.ts'

/** Processes that check releases for this one. */
export interface Pool {
  /** Has at least one of them started, ever? */
  isReady(): boolean
  /** Checks a release in one of them, as soon as one is free. */
  check(errand: Errand): Promise<readonly ReleaseReport[]>
  close(): void
}

/** A release that was handed to a worker, or waits for one. */
interface Pending {
  readonly errand: Errand
  /** Workers that died with it. */
  deaths: number
  resolve(reports: readonly ReleaseReport[]): void
  reject(error: Error): void
}

interface Worker {
  readonly process: ChildProcess
  isReady: boolean
  /** In the order in which it works on them. */
  readonly given: Pending[]
  /** Takes one release only: one that killed another worker. */
  suspect: Pending | null
  complaint: string
}

// One to work on and one to go on with.
const ahead = 2
// What V8 writes before it gives up; of use to nobody who reads the report.
const lastWords = /<--- Last few GCs --->|FATAL ERROR:|^\s*#\s*$/m

/**
 * Starts workers. They are processes: a thread that runs out of memory on one large array takes the whole process with it,
 * a process does not. A release with which a worker dies is tried once more, alone in a new worker, so that it does not
 * answer for what others left behind; if that one dies too, the release has failed and the run goes on.
 */
export function startPool(jobs: number, setup: Setup): Pool {
  const workers = new Set<Worker>()
  const waiting: Pending[] = []
  let hasStarted = false
  let falseStarts = 0
  let isClosed = false
  let failure: Error | null = null
  for (let index = 0; index < jobs; index++) hire(null)
  return {
    isReady: () => hasStarted,
    check: errand =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.push({errand, deaths: 0, resolve, reject})
        feed()
      }),
    close() {
      isClosed = true
      for (const {process: child} of workers) child.kill('SIGKILL')
    }
  }

  function hire(suspect: Pending | null): void {
    // Certificates are read at every start of Node 20, and nothing here opens a connection.
    const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
    const execArgv = process.execArgv.filter(arg => !/^--(?:inspect|cpu-prof|heap-prof)/.test(arg))
    const child = fork(process.argv[1] ?? '', [workerFlag], {serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env, execArgv})
    const worker: Worker = {process: child, isReady: false, given: [], suspect, complaint: ''}
    workers.add(worker)
    // What a plugin prints must not get into the report.
    child.stdout?.on('data', chunk => process.stderr.write(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      if (worker.complaint || lastWords.test(chunk.toString())) worker.complaint = (worker.complaint + chunk.toString()).slice(-8_000)
      else process.stderr.write(chunk)
    })
    child.on('message', (answer: Answer) => hear(worker, answer))
    // A message that cannot be sent any more: `close` says the rest.
    child.on('error', () => {})
    child.on('close', (code, signal) => bury(worker, code, signal))
    child.send(setup, () => {})
  }

  function hear(worker: Worker, answer: Answer): void {
    if (answer.kind === 'ready') {
      worker.isReady = true
      hasStarted = true
      falseStarts = 0
      if (worker.suspect) give(worker, worker.suspect)
    } else {
      const pending = worker.given.shift()
      worker.suspect = null
      if (answer.kind === 'fault') pending?.reject(new Error(`${pending.errand.name}: ${answer.message}`))
      else pending?.resolve(answer.reports.map(fromPlain))
    }
    feed()
  }

  function feed(): void {
    while (waiting.length > 0) {
      const [free] = [...workers]
        .filter(({isReady, suspect, given}) => isReady && !suspect && given.length < ahead)
        .sort((a, b) => a.given.length - b.given.length)
      const next = free && waiting.shift()
      if (!next) return
      give(free, next)
    }
  }

  function give(worker: Worker, pending: Pending): void {
    worker.given.push(pending)
    worker.process.send(pending.errand, () => {})
  }

  function bury(worker: Worker, code: number | null, signal: NodeJS.Signals | null): void {
    workers.delete(worker)
    if (isClosed) return
    const [first, ...others] = worker.given
    waiting.unshift(...others)
    if (!worker.isReady) {
      falseStarts++
      if (worker.suspect) waiting.unshift(worker.suspect)
      if (falseStarts > jobs) {
        giveUp(new Error(`workers do not start: a process ${causeOf(worker, code, signal)}`))
        return
      }
    }
    if (first && first.deaths > 0) {
      const error = `the process that checked it ${causeOf(worker, code, signal)}`
      first.resolve([{status: 'failed', file: first.errand.name, path: first.errand.path, error}])
      hire(null)
    } else {
      if (first) first.deaths++
      hire(first ?? null)
    }
    feed()
  }

  function giveUp(error: Error): void {
    failure = error
    const pendings = [...waiting.splice(0), ...[...workers].flatMap(({given}) => given)]
    for (const pending of pendings) pending.reject(error)
  }
}

function causeOf({complaint}: Worker, code: number | null, signal: NodeJS.Signals | null): string {
  if (/heap out of memory|Allocation failed|invalid array length/i.test(complaint)) return 'ran out of memory'
  if (signal === 'SIGKILL') return 'was killed, perhaps because memory ran short'
  if (signal) return `was ended by ${signal}`
  return `ended with code ${code}${complaint ? `: ${printable(complaint.trim().split('\n').at(-1) ?? '')}` : ''}`
}
