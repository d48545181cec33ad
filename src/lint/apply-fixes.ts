import type {Edit, Fix} from '../rule/define-rule.ts'

/** Applies the fixes that do not overlap, first come first served; returns the new source and how many were applied. */
export function applyFixes(source: string, fixes: readonly Fix[]): {source: string; applied: number} {
  const taken: Edit[] = []
  let applied = 0
  for (const fix of fixes) {
    if (
      fix.edits.some(
        edit => taken.some(other => edit.span.start < other.span.end && other.span.start < edit.span.end) || taken.some(other => isSame(edit, other))
      )
    )
      continue
    taken.push(...fix.edits)
    applied++
  }
  taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let out = ''
  let from = 0
  for (const {span, text} of taken) {
    out += source.slice(from, span.start) + text
    from = span.end
  }
  return {source: out + source.slice(from), applied}
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end
}
