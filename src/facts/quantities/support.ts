import type {Release} from '../release.ts'
import {agrees, isSameUnit} from './agreement.ts'
import type {Quantity} from './quantity.ts'

/** Counts the other places of a release that give the same amount as a figure. */
export interface Support {
  /** Other figures of the prose with the same amount, not counting the same sentence. */
  inProse(figure: Quantity): number
  /** Does a cell of a table give the amount, in whatever scale the table has? */
  inCells(figure: Quantity): boolean
}

const cellNumber = /\d[\d,]*(?:\.\d+)?|\.\d+/g
const scales = [1, 1e3, 1e6, 1e9]

/** The numbers in the cells of the tables, without sign and scale. */
export function numbersInCells(release: Release): readonly number[] {
  const numbers: number[] = []
  for (const block of release.blocks) {
    if (block.kind !== 'cell' && block.kind !== 'code') continue
    for (const match of block.text.matchAll(cellNumber)) numbers.push(Number(match[0].replaceAll(',', '')))
  }
  return numbers
}

/** Does a number in a cell give the figure in one of the usual scales? */
export function cellGives(cell: number, figure: Quantity): boolean {
  const want = Math.abs(figure.value)
  const slack = figure.step * (figure.approximate ? 1 : 0.5) + want * 1e-9
  return scales.some(scale => Math.abs(cell * scale - want) <= slack)
}

/** Makes the lookups of support for one release. */
export function supportIn(release: Release): Support {
  let cells: readonly number[] | undefined
  const byUnit = new Map<string, Quantity[]>()
  for (const quantity of release.quantities) {
    const key = unitClass(quantity)
    const list = byUnit.get(key)
    if (list) list.push(quantity)
    else byUnit.set(key, [quantity])
  }
  return {
    inProse: figure =>
      (byUnit.get(unitClass(figure)) ?? []).filter(other => other.sentence !== figure.sentence && isSameUnit(figure, other) && agrees(figure, other)).length,
    inCells(figure) {
      cells ??= numbersInCells(release)
      return cells.some(cell => cellGives(cell, figure))
    }
  }
}

function unitClass({unit}: Quantity): string {
  return /percent|points/.test(unit) ? 'rate' : /^[A-Z]{3}$/.test(unit) ? unit : unit === 'ratio' || unit === 'multiple' ? unit : 'count'
}
