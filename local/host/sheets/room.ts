import type { BookState } from './office.ts'

const MOST = 10_000_000

/** Refuses what would take the workbook over ten million cells. */
export function demandRoom({ office, book }: BookState, added: number): void {
  const cells = book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (cells + added > MOST) {
    office.kernel.fail(
      `This action would increase the number of cells in the workbook above the limit of ${MOST} cells.`,
    )
  }
}
