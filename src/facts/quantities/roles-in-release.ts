import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

/** What part a figure has in what is said: an amount or rate of change, the end of a range, or a level by itself. */
export interface Roles {
  of(figure: Quantity): 'rate' | 'amount' | 'low' | 'high' | 'level'
}

/** Makes the lookup of roles for one release. */
export function rolesIn(release: Release): Roles {
  const roles = new Map<Quantity, ReturnType<Roles['of']>>()
  for (const {percent, amount} of release.changes) {
    if (percent) roles.set(percent, 'rate')
    if (amount) roles.set(amount, 'amount')
  }
  for (const {low, high} of release.ranges) roles.set(low, 'low').set(high, 'high')
  return {of: figure => roles.get(figure) ?? 'level'}
}
