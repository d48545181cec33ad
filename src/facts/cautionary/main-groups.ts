import type {PassageGroup} from './passages.ts'

/** The legend to dissect and the others of its kind beside it; null if there is none. */
export interface MainGroups {
  readonly main: PassageGroup
  readonly others: readonly PassageGroup[]
}

/** Chooses the legend that says most about forward-looking statements. */
export function mainGroups(groups: readonly PassageGroup[]): MainGroups | null {
  const main = groups.reduce<PassageGroup | null>((best, group) => (!best || weight(group) > weight(best) ? group : best), null)
  return main ? {main, others: groups.filter(group => group !== main)} : null
}

function weight(group: PassageGroup): number {
  return group.score + Math.min(3, group.passages.length / 10) + (group.title ? 1 : 0)
}
