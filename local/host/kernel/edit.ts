/** What an edit event tells the script about one edit of a person. */
export type Edit = {
  /** The edited Range, as scripts see it. */
  readonly range: object
  /** Only for a single typed cell. Absent: the event has no such field. */
  readonly value?: unknown
  readonly oldValue?: unknown
}
