/** A release without a fault. */
export const clean = 'Bellwether Instruments will hold its annual meeting on Friday, March 21, 2003.\n'
/** A release whose day and weekday differ. */
export const faulty = 'Bellwether Instruments will hold its annual meeting on Monday, March 21, 2003.\n'
/** The options that leave one rule. */
export const only = ['--only', 'dates/weekday']

/** A line of results. */
export interface ResultLine {
  readonly id?: string | number | null
  readonly line?: number
  readonly file: string
  readonly status: string
  readonly error?: string
  readonly findings: readonly {readonly rule: string; readonly file?: string}[]
}

/** The results in what the command line wrote. */
export function lines(text: string): readonly ResultLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ResultLine) // What the command line wrote.
}

/** A line that asks for a release to be checked. */
export function entry(id: string | number, text: string, name = `${id}.txt`): string {
  return JSON.stringify({id, name, text})
}
