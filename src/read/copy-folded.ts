import type {TextBuilder} from '../text/text-builder.ts'

/** Copies source[start, end) with white space folded. (Provisional: references and escapes are not decoded yet.) */
export function copyFolded(builder: TextBuilder, source: string, start: number, end: number, _value?: string): void {
  let from = start
  for (let index = start; index < end; index++) {
    if (!/\s/.test(source[index] as string)) continue
    builder.copy(from, index)
    let stop = index + 1
    while (stop < end && /\s/.test(source[stop] as string)) stop++
    builder.replace(' ', index, stop)
    from = stop
    index = stop - 1
  }
  builder.copy(from, end)
}
