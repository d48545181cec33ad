import {elapsed} from '../text/stopwatch.ts'
import {writeNumber} from '../text/write-number.ts'

/** What a progress line can know. */
export interface ProgressSettings {
  /** How many inputs there are; null if nobody knows. */
  readonly count: number | null
  /** How much has been read, from 0 to 1; null if nobody knows. */
  share(): number | null
  readonly isQuiet: boolean
}

/** Milliseconds between two states of the line. */
const rhythm = 200

/** One line on the terminal, rewritten with rate and time left, and gone at the end (`null`). */
export function progressLine({count, share, isQuiet}: ProgressSettings): (done: number | null) => void {
  if (isQuiet || !process.stderr.isTTY) return () => {}
  const started = elapsed()
  let shown = started
  return done => {
    const now = elapsed()
    if (done === null) process.stderr.write('\r\u001b[K')
    else if (now - shown >= rhythm) {
      shown = now
      process.stderr.write(`\r\u001b[K${progressText(done, (now - started) / 1000, {count, share: share()})}`)
    }
  }
}

/** `checked 1,200 of 5,000, 240 a second, 16 s left`; what nobody knows is left out. */
export function progressText(done: number, seconds: number, {count, share}: {readonly count: number | null; readonly share: number | null}): string {
  const number = (value: number): string => writeNumber(value, 0)
  const rate = done / Math.max(0.001, seconds)
  const part = count === null ? share : done / Math.max(1, count)
  const left = part === null || part <= 0 ? null : seconds / part - seconds
  const rateText = rate >= 10 || rate === 0 ? number(rate) : rate.toFixed(1)
  return `checked ${number(done)}${count === null ? '' : ` of ${number(count)}`}, ${rateText} a second${left === null ? '' : `, ${duration(left)} left`}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 120) return `${whole} s`
  const minutes = Math.round(whole / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
