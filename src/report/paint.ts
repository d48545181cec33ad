/** Colours by what they mean. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  /** What matters in a line. */
  strong(text: string): string
  /** What a reader may skip. */
  faint(text: string): string
  /** The other place of a finding. */
  related(text: string): string
}

/** Makes the painter for a destination that shows colours, or for one that does not. */
export function paint(colour: boolean): Paint {
  const style = (on: number, off: number) => (text: string) => (colour && text ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return {
    error: style(31, 39),
    warning: style(33, 39),
    info: style(36, 39),
    strong: style(1, 22),
    faint: style(2, 22),
    related: style(34, 39)
  }
}
