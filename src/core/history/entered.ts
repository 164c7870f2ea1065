/**
 * The cells of an assignment that people fill in, the executor's and the coordinator's. The snapshot keeps them in
 * this order: a new one goes last.
 */
export const enteredColumns = [
  'status',
  'doneOn',
  'evidence',
  'comment',
  'decision',
  'newDue',
  'note',
  'askedDue',
] as const
export type EnteredColumn = (typeof enteredColumns)[number]

/** What they hold, as text; days as 11.10.2022. */
export type Entered = Readonly<Record<EnteredColumn, string>>

/**
 * What was entered in a row at the last look; of an accepted one also the mark of the report that was accepted, and
 * the agreed deadlines that others replaced, oldest first: «21.10.2022 01.11.2022».
 */
export type Seen = Entered & { readonly accepted?: string; readonly trail?: string }

/** What was entered in each assignment, by its id. */
export type Snapshot = ReadonlyMap<string, Seen>

/** The same cells, each made by `textOf`. */
export function enteredBy(textOf: (column: EnteredColumn) => string): Entered {
  const entered = {} as Record<EnteredColumn, string>
  for (const column of enteredColumns) entered[column] = textOf(column)
  return entered
}
