/** How much may be under way at once. */
export interface Limits<Item> {
  /** Items read and not handed on. */
  count(): number
  /** Bytes that those items hold in memory; one item is always let in, whatever it holds. */
  readonly bytes: number
  sizeOf(item: Item): number
}

interface Entry<Outcome> {
  readonly size: number
  outcome?: Outcome
  error?: unknown
  isDone: boolean
}

/**
 * Runs `run` on items, several at once, and yields the outcomes in the order of the items. Reads no more than the limits
 * allow ahead of what its consumer has taken, and hands on an outcome as soon as it is there, whether or not more items come.
 * Ends early, and quietly, when `signal` is aborted.
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterator<Item>,
  run: (item: Item) => Promise<Outcome>,
  limits: Limits<Item>,
  signal: AbortSignal
): AsyncGenerator<Outcome> {
  const window: Entry<Outcome>[] = []
  const failures: unknown[] = []
  let held = 0
  let isReading = false
  let isEnd = false
  let wake = (): void => {}
  const onAbort = (): void => wake()
  signal.addEventListener('abort', onAbort)
  try {
    for (readOn(); !signal.aborted; readOn()) {
      const head = window[0]
      if (head?.isDone) {
        if (head.error !== undefined) throw head.error
        window.shift()
        held -= head.size
        yield head.outcome as Outcome // Set with `isDone`, unless there is an error.
      } else if (failures.length > 0) throw failures[0]
      else if (!head && isEnd) return
      else
        await new Promise<void>(resolve => {
          wake = resolve
        })
    }
  } finally {
    isEnd = true
    signal.removeEventListener('abort', onAbort)
  }

  function readOn(): void {
    if (isReading || isEnd || window.length >= limits.count() || (window.length > 0 && held >= limits.bytes)) return
    isReading = true
    items.next().then(
      ({done, value}) => {
        isReading = false
        if (done) isEnd = true
        else if (!isEnd) start(value)
        readOn()
        wake()
      },
      (error: unknown) => {
        isEnd = true
        failures.push(error)
        wake()
      }
    )
  }

  function start(item: Item): void {
    const entry: Entry<Outcome> = {size: limits.sizeOf(item), isDone: false}
    window.push(entry)
    held += entry.size
    run(item).then(
      outcome => {
        entry.outcome = outcome
        entry.isDone = true
        wake()
      },
      (error: unknown) => {
        entry.error = error ?? new Error('unknown')
        entry.isDone = true
        wake()
      }
    )
  }
}
