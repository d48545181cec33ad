import type {FileProblem} from './checked.ts'

/** What is wrong with the files that several open documents rely on. */
export interface ProblemBoard {
  /**
   * Notes what the latest check of a document found in other files (nothing, once it is closed) and returns the files
   * whose problems have changed, each with all that is wrong with it: what any document's check found stays until no
   * document's check finds it.
   */
  note(uri: string, problems: readonly FileProblem[]): ReadonlyMap<string, readonly FileProblem[]>
}

/** Makes an empty board. */
export function createProblemBoard(): ProblemBoard {
  const found = new Map<string, readonly FileProblem[]>()
  const shown = new Map<string, string>()
  return {
    note(uri, problems) {
      const touched = new Set([...(found.get(uri) ?? []), ...problems].map(({path}) => path))
      // The newest check comes last, so that its reading of a file is the one whose lines count.
      found.delete(uri)
      if (problems.length > 0) found.set(uri, problems)
      const changed = new Map<string, readonly FileProblem[]>()
      for (const path of touched) {
        const list = problemsOf(path)
        const key = JSON.stringify(list)
        if (key === (shown.get(path) ?? '[]')) continue
        if (list.length > 0) shown.set(path, key)
        else shown.delete(path)
        changed.set(path, list)
      }
      return changed
    }
  }

  // One problem that several documents meet is one problem; where the file has changed between two checks, the newer holds.
  function problemsOf(path: string): readonly FileProblem[] {
    const all = [...found.values()].flat().filter(problem => problem.path === path)
    const source = all.at(-1)?.source
    const distinct = new Map(
      all.filter(problem => problem.source === source).map(problem => [`${problem.rule} ${problem.span.start} ${problem.message}`, problem])
    )
    return [...distinct.values()].sort((a, b) => a.span.start - b.span.start)
  }
}
