/** Remembers results that depend on nothing but a text, from one version of a document to the next. */
export interface Memo {
  /** The result of `make` for this kind and text, made only if neither this nor the last version asked for it. */
  recall<Result>(kind: string, text: string, make: () => Result): Result
  /** Begins a new version: what the last two did not ask for is forgotten. */
  turn(): void
}

/** Makes a memo for one document that is edited. */
export function createMemo(): Memo {
  let now = new Map<string, Map<string, unknown>>()
  let before = new Map<string, Map<string, unknown>>()
  return {
    recall<Result>(kind: string, text: string, make: () => Result): Result {
      let results = now.get(kind)
      if (!results) {
        results = new Map()
        now.set(kind, results)
      }
      if (results.has(text)) return results.get(text) as Result // Stored under this kind by `make` of the same type.
      const earlier = before.get(kind)
      const result = earlier?.has(text) ? (earlier.get(text) as Result) : make()
      results.set(text, result)
      return result
    },
    turn() {
      before = now
      now = new Map()
    }
  }
}

/** Remembers nothing: for a release that is read once. */
export const noMemo: Memo = {
  recall: (_kind, _text, make) => make(),
  turn() {}
}
