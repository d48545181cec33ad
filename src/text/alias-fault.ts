/** What is said of an alias of a YAML document that stands for nothing, or for so much that it would not fit in memory; null if there is none. */
export function aliasFault(document: {toJS(): unknown}): string | null {
  try {
    document.toJS()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
