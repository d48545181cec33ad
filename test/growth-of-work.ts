/** Four times the text is four times the work where it is linear, with what collecting garbage adds, and sixteen times where it goes by the square. */
export const halfwayToSquare = 9

/** Work that takes less (milliseconds) says nothing about how it grows. */
const least = 5

/**
 * How many times the work grows when the size does so four times. `prepare` makes what is measured of a given size; only what it returns is measured.
 * Work is what the processor does for this process, not what the clock says: the machine may be busy with something else. The least of
 * up to three measures counts, for nothing makes work smaller than it is.
 *
 * @example expect(await growthOfWork(25_000, length => { const text = 'a '.repeat(length / 2); return () => rangesIn(text) })).toBeLessThan(halfwayToSquare)
 */
export async function growthOfWork(size: number, prepare: (size: number) => Work | Promise<Work>): Promise<number> {
  // What is run for the first time is compiled first.
  ;(await prepare(4 * size))()
  let growth = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && growth >= halfwayToSquare; attempt++) {
    const small = workOf(await prepare(size))
    growth = Math.min(growth, workOf(await prepare(4 * size)) / Math.max(small, least))
  }
  return growth
}

type Work = () => unknown

function workOf(work: Work): number {
  const started = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(started)
  return (user + system) / 1000
}
