import {CommanderError} from 'commander'
import {ConfigError} from '../config/config-error.ts'
import {printable, printableLines} from '../report/printable.ts'
import {workerFlag} from './bulk/worker-messages.ts'
import {check} from './check.ts'
import {reasonOf} from './check-file.ts'
import {createProgram} from './program.ts'
import {removeUnfinished} from './unfinished-files.ts'

// The build of the bundle asks for it once.
export {writeNeeds} from '../text/gated-pattern.ts'

// Commands that run until they are told to stop, and end well then.
const lasting = new Set(['lsp', 'review'])

/** Runs the command line and returns the exit code. `beBrief` is told that there is little to read, so that the run may start sooner. */
export async function main(args: readonly string[], beBrief: () => void = () => {}): Promise<number> {
  if (args[0] === workerFlag && process.send) return (await import('./bulk/worker.ts')).serveChecks()
  let code = 2
  // Whoever reads our output may stop early (`head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`harborlint: cannot write the report: ${reasonOf(error)}\n`)
      code = 2
    }
    process.exit(code)
  })
  process.stderr.on('error', () => process.exit(code))
  const program = createProgram(
    {
      check: (paths, options) => check(paths, options, beBrief),
      facts: async (path, options) => (await import('./facts.ts')).showFacts(path, options),
      explain: async (rules, options) => (await import('./explain.ts')).explain(rules, options),
      rules: async options => (await import('./list-rules.ts')).listRules(options),
      config: async (path, options) => (await import('./show-config.ts')).showConfig(path, options),
      init: async (paths, options) => (await import('./init.ts')).init(paths, options),
      waive: async (path, rule, options) => (await import('./waive.ts')).waive(path, rule, options),
      waivers: async (action, options) => (await import('./waive.ts')).waivers(action, options),
      compare: async (before, after, options) => (await import('./compare.ts')).compare(before, after, options),
      annotate: async (path, options) => (await import('./annotate.ts')).annotate(path, options),
      review: async (path, options) => (await import('./review.ts')).review(path, options),
      lsp: async () => (await import('./lsp.ts')).serveLsp()
    },
    outcome => {
      code = outcome
    }
  )
  for (const command of [program, ...program.commands]) {
    command.exitOverride()
    // What was typed may have come from a file name.
    command.configureOutput({writeErr: text => process.stderr.write(printableLines(text))})
  }
  if (!lasting.has(args[0] ?? '') && !args.includes('--watch')) stopOnSignals()
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof ConfigError) process.stderr.write(`harborlint: ${printableLines(error.message)}\n`)
    else if (isSystemError(error)) process.stderr.write(`harborlint: ${printable(error.path ?? error.syscall)}: ${reasonOf(error)}\n`)
    else
      process.stderr.write(
        `harborlint: this is a fault of harborlint itself: ${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`
      )
    return 2
  }
}

// A folder that cannot be written to, a disk that is full: no fault of ours.
function isSystemError(error: unknown): error is Error & {syscall: string; path?: string} {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

// A run that is stopped says so, leaves no half-written file behind, and ends with the code that shells expect.
function stopOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1]
  ] as const) {
    process.on(signal, () => {
      // A run over many files ends in its own way.
      if (process.listenerCount(signal) > 1) return
      removeUnfinished()
      process.stderr.write(`harborlint: stopped by ${signal}; what is not in the report was not checked\n`)
      process.exit(128 + number)
    })
  }
}
