import type {Roles} from './roles-in-release.ts'
import type {Support} from './support.ts'
import type {ToldTwice} from './told-twice.ts'

/** What tells whether two figures are of one thing, and which of them is right. */
export interface Evidence {
  readonly support: Support
  readonly roles: Roles
  readonly told: ToldTwice
}
