import type {Placed} from '../release.ts'

/** Something that belongs in a draft and not in a release. */
export interface Leftover extends Placed {
  readonly kind:
    | 'bracket'
    | 'tbd'
    | 'embargo'
    | 'stamp'
    | 'double-stamp'
    | 'merge-field'
    | 'comment'
    | 'hidden-text'
    | 'tracked-change'
    | 'highlight'
    | 'code-name'
    | 'repeated-word'
    | 'repeated-sentence'
    | 'property'
  /** The words themselves; for a property its name only, so that no report publishes its value. */
  readonly text: string
  /** The place is what it is about and not what it is: a comment of Word stands beside the text. */
  readonly isBeside?: true
  /** Where the words stand that this repeats. */
  readonly first?: Placed
}

/** A mark that ends a release: `###`, `-30-`, `# # #`. */
export interface EndMark extends Placed {
  readonly text: string
  /** Text after the mark that is no contact, no note and no wire furniture. */
  readonly after: Placed | null
}
