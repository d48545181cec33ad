/** Runs of fewer files are over before a person looks. */
const progressFrom = 50

/** One line on the terminal, rewritten with rate and time left, and gone at the end (`null`). */
export function progressLine(files: number, isQuiet: boolean): (index: number | null) => void {
  if (isQuiet || files <= progressFrom || !process.stderr.isTTY) return () => {}
  const started = performance.now()
  return index => {
    if (index === null) process.stderr.write('\r\u001b[K')
    else if (index % 10 === 0) {
      const rate = index / Math.max(0.001, (performance.now() - started) / 1000)
      const left = index > 0 ? `, ${Math.round(rate)} a second, ${Math.ceil((files - index) / rate)} s left` : ''
      process.stderr.write(`\r\u001b[Kchecking ${index} of ${files} files${left}`)
    }
  }
}
