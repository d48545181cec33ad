import {agrees, writtenDigits} from './agreement.ts'
import type {Evidence} from './evidence.ts'
import {isOneSlip} from './one-slip.ts'
import type {Quantity} from './quantity.ts'
import {isBorneOut} from './support.ts'
import {isOfLikeSize, isScaleSlip, type TermConflict} from './term-conflict.ts'

/** Finds figures of sentences that tell the same in the same words but for one figure, whatever the figures differ in. */
export function findByEveryWord(figures: readonly Quantity[], {support, roles, told}: Evidence): readonly TermConflict[] {
  const groups = new Map<string, Quantity[]>()
  const conflicts: TermConflict[] = []
  const taken = new Set<Quantity>()
  let checks = 0
  for (const figure of figures) {
    if (figure.label === null || !roles.of(figure).match(/level|rate|amount/)) continue
    const key = [figure.label, figure.standing, figure.unit, figure.per, roles.of(figure), figure.qualifiers.join()].join('|')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    for (const other of group) {
      if (taken.has(other) || taken.has(figure) || other.sentence === figure.sentence || agrees(other, figure) || !isOfLikeSize(other, figure)) continue
      if (Math.max(writtenDigits(other), writtenDigits(figure)) < 2) continue
      if (++checks > mostChecks) return conflicts
      if (!told.byEveryWord(other, figure)) continue
      const [isFirst, isSecond] = [other, figure].map(each => isBorneOut(support, each))
      if (isFirst && isSecond && !isOneSlip(other, figure)) continue
      taken.add(other).add(figure)
      const isOther = isSecond && !isFirst
      conflicts.push({
        figure: isOther ? other : figure,
        rival: isOther ? figure : other,
        label: figure.label,
        kind: isScaleSlip(other, figure) ? 'scale' : isOneSlip(other, figure) ? 'digits' : 'term'
      })
    }
    if (group.length < mostAlike) group.push(figure)
  }
  return conflicts
}

const mostAlike = 12
const mostChecks = 12_000
