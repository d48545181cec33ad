import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {leftoverAt} from './leftover-at.ts'

/** Finds the code names that the configuration says must not be published; letter case counts. */
export function findCodeNames(release: Release): readonly Leftover[] {
  const {text, profile} = release
  const found: Leftover[] = []
  for (const name of profile?.codeNames ?? []) {
    if (!name.trim()) continue
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length
      if (!/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[to] ?? ' ')) found.push(leftoverAt(release, 'code-name', {from, to}))
    }
  }
  return found
}
