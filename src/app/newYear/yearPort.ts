import type { Day } from '../../core/day.ts'

/** What only the change of year does to sheets; `title` names a sheet. */
export type YearPort = {
  /** Lines that say what was decided, kept on a hidden sheet until it is done; none when nothing is under way. */
  journal(): readonly string[]
  keepJournal(lines: readonly string[]): void
  dropJournal(): void
  titles(): readonly string[]
  /**
   * Keeps the sheet under another title as it looks on this day: values only, its colours at a standstill, protected.
   * A copy that is there already and shows the same is left alone. False when the copy does not show the same.
   */
  archive(title: string, copy: string, day: Day): boolean
  /** Empties the cells from this row on; their formats stay. */
  empty(title: string, firstRow: number): void
  /** Removes whole rows, as Google counts them, and what people keep beside them. */
  removeRows(title: string, rows: readonly number[]): void
  /** Brings the sheet to the front. */
  show(title: string): void
}
