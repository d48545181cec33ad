/** Adds up the time of named work; work inside other work counts for itself only. */
export interface Stopwatch {
  measure<Result>(name: string, work: () => Result): Result
  /** Adds time that was measured elsewhere: of work that waits, such as reading. */
  add(name: string, milliseconds: number): void
  /** Milliseconds by name, the costliest first. */
  times(): readonly (readonly [name: string, milliseconds: number])[]
}

/** Milliseconds since the process began; `performance` takes as long to load as a small file to read. */
export const elapsed = (): number => process.uptime() * 1000

/** Makes a stopwatch over a clock that gives milliseconds. */
export function stopwatch(now: () => number): Stopwatch {
  const spent = new Map<string, number>()
  // Time of the work inside each piece of work that is going on.
  const inside: number[] = []
  return {
    measure(name, work) {
      const start = now()
      inside.push(0)
      try {
        return work()
      } finally {
        const whole = now() - start
        spent.set(name, (spent.get(name) ?? 0) + whole - (inside.pop() ?? 0))
        if (inside.length > 0) inside[inside.length - 1] = (inside.at(-1) ?? 0) + whole
      }
    },
    add: (name, milliseconds) => void spent.set(name, (spent.get(name) ?? 0) + milliseconds),
    times: () => [...spent].sort((a, b) => b[1] - a[1])
  }
}
