import type {Choice} from '../../config/plans.ts'
import type {CheckSettings} from '../check-file.ts'
import type {PlainNeeds, PlainReport} from './plain-report.ts'

/** The argument that makes a process of the command line a worker. It is of no use without the channel that a worker has. */
export const workerFlag = '--check-worker'

/** What a worker is told first. */
export interface Setup {
  readonly choice: Choice
  readonly settings: Pick<CheckSettings, 'asOf' | 'as' | 'revisions' | 'excerpt'>
  readonly directory: string
  readonly cacheLocation: string | null
  readonly needs: PlainNeeds
}

/** A release to check. Without content the worker reads it from disk. */
export interface Errand {
  readonly path: string
  readonly name: string
  readonly content?: Uint8Array | string
}

/** What a worker says. */
export type Answer =
  | {readonly kind: 'ready'}
  | {readonly kind: 'reports'; readonly reports: readonly PlainReport[]}
  | {readonly kind: 'fault'; readonly message: string}
