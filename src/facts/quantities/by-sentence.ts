import type {Quantity} from './quantity.ts'

/** Groups figures by the number of their sentence. */
export function bySentence(quantities: readonly Quantity[]): ReadonlyMap<number, readonly Quantity[]> {
  const groups = new Map<number, Quantity[]>()
  for (const quantity of quantities) {
    const group = groups.get(quantity.sentence)
    if (group) group.push(quantity)
    else groups.set(quantity.sentence, [quantity])
  }
  return groups
}
