/** The difference of two texts as a unified diff with three lines around each change. */
export function lineDiff(name: string, before: string, after: string): string {
  const old = before.split('\n')
  const now = after.split('\n')
  const changes = changedLines(old, now)
  if (changes.length === 0) return ''
  return `--- ${name}\n+++ ${name}\n${hunks(changes)
    .map(list => showHunk(list, old, now))
    .join('')}`
}

/** Lines [oldFrom, oldTo) became lines [newFrom, newTo). */
interface LineChange {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

const around = 3

// Fixes touch few lines, so a search for the next common line from each difference is enough and linear in practice.
function changedLines(old: readonly string[], now: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = []
  let a = 0
  let b = 0
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      a++
      b++
      continue
    }
    const [skipOld, skipNow] = nextCommon(old, now, a, b)
    changes.push({oldFrom: a, oldTo: a + skipOld, newFrom: b, newTo: b + skipNow})
    a += skipOld
    b += skipNow
  }
  return changes
}

function nextCommon(old: readonly string[], now: readonly string[], a: number, b: number): readonly [number, number] {
  for (let sum = 1; sum <= old.length - a + (now.length - b); sum++) {
    for (let skipOld = 0; skipOld <= sum; skipOld++) {
      const skipNow = sum - skipOld
      const isEnd = a + skipOld === old.length && b + skipNow === now.length
      if (isEnd || (a + skipOld < old.length && b + skipNow < now.length && old[a + skipOld] === now[b + skipNow])) return [skipOld, skipNow]
    }
  }
  return [old.length - a, now.length - b]
}

function hunks(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const groups: LineChange[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && change.oldFrom - (last.at(-1) as LineChange).oldTo <= 2 * around) last.push(change)
    else groups.push([change])
  }
  return groups
}

function showHunk(changes: readonly LineChange[], old: readonly string[], now: readonly string[]): string {
  const first = changes[0] as LineChange
  const last = changes.at(-1) as LineChange
  const oldStart = Math.max(0, first.oldFrom - around)
  const oldEnd = Math.min(old.length, last.oldTo + around)
  const newStart = first.newFrom - (first.oldFrom - oldStart)
  const newEnd = last.newTo + (oldEnd - last.oldTo)
  let text = `@@ -${oldStart + 1},${oldEnd - oldStart} +${newStart + 1},${newEnd - newStart} @@\n`
  let at = oldStart
  for (const change of changes) {
    for (; at < change.oldFrom; at++) text += ` ${old[at]}\n`
    for (; at < change.oldTo; at++) text += `-${old[at]}\n`
    for (let line = change.newFrom; line < change.newTo; line++) text += `+${now[line]}\n`
  }
  for (; at < oldEnd; at++) text += ` ${old[at]}\n`
  return text
}
