/** A file as it is and as it will be. */
export interface PlannedFile {
  /** Relative to the working directory. */
  readonly file: string
  /** Null where there is none. */
  readonly before: string | null
  /** The same as `before` where nothing has to be done. */
  readonly after: string
  readonly isExecutable?: boolean
}
