import {ConfigError} from '../config/config-error.ts'
import {reasonOf} from './check-file.ts'
import {writeAtomically} from './write-atomically.ts'

/** Where a report goes. */
export interface Output {
  readonly colour: boolean
  readonly columns: number
  readonly isTerminal: boolean
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** What decides about the destination. */
export interface OutputOptions {
  readonly output?: string
  readonly color: 'auto' | 'always' | 'never'
}

/** Opens standard output, or a file that appears whole when it is closed. */
export async function openOutput({output, color}: OutputOptions): Promise<Output> {
  if (output === '') throw new ConfigError('--output: the name of the file is empty')
  if (output !== undefined) {
    const parts: string[] = []
    return {
      colour: color === 'always',
      columns: 100,
      isTerminal: false,
      async write(text) {
        parts.push(text)
      },
      async close() {
        try {
          await writeAtomically(output, parts.join(''))
        } catch (error) {
          throw new ConfigError(`cannot write the report to ${output}: ${reasonOf(error)}`, [], {cause: error})
        }
      }
    }
  }
  const {stdout} = process
  return {
    colour: wantsColour(color, stdout.isTTY),
    columns: stdout.columns ?? 100,
    isTerminal: stdout.isTTY,
    write: text =>
      new Promise<void>(done => {
        if (!text || stdout.write(text)) done()
        else stdout.once('drain', done)
      }),
    async close() {}
  }
}

/** Does a destination get colours? The option decides, then the environment, then whether it is a terminal. */
export function wantsColour(color: OutputOptions['color'], isTerminal: boolean | undefined): boolean {
  if (color !== 'auto') return color === 'always'
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false') return true
  if (NO_COLOR || FORCE_COLOR !== undefined) return false
  return Boolean(isTerminal) && TERM !== 'dumb'
}
