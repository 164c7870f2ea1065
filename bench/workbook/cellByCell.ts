import type { Measured } from './measure.ts'
import type { Work } from './work.ts'

/**
 * The same job as most scripts do it: every cell of the sheets it needs is read by itself, every changed
 * cell is written by itself. Really run in the host; where it is killed after six minutes the next run goes on.
 */
export function cellByCell({ host, context, work }: Measured): {
  readonly modelledMs: number
  readonly runs: number
} {
  const waiting = steps(work, Reflect.get(context, 'SpreadsheetApp'))
  const known = host.runs.length
  for (let done = false; !done; ) {
    try {
      done = host.run('editor', () => {
        for (let step = waiting.next(); !step.done; step = waiting.next()) step.value()
        return true
      })
    } catch (error) {
      if (host.runs[host.runs.length - 1]?.killed !== true) throw error
    }
  }
  const runs = host.runs.slice(known)
  return { modelledMs: runs.reduce((sum, run) => sum + run.modelledMs, 0), runs: runs.length }
}

/** What the habit needs of Google's services. */
type Services = {
  getActive(): { getSheetByName(title: string): { getRange(row: number, column: number): Cell } }
}
type Cell = { getValue(): unknown; setValue(value: unknown): void; setFormula(formula: unknown): void }

function* steps({ reads, blocks }: Work, services: Services): Generator<() => void> {
  const cellAt = (sheet: string, row: number, column: number) =>
    services.getActive().getSheetByName(sheet).getRange(row, column)
  for (const { sheet, rows, columns } of reads) {
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) yield () => cellAt(sheet, row, column).getValue()
    }
  }
  for (const { sheet, row, column, cells, formulas } of blocks) {
    for (const [down, line] of cells.entries()) {
      for (const [right, value] of line.entries()) {
        yield () => {
          const cell = cellAt(sheet, row + down, column + right)
          if (formulas) cell.setFormula(value)
          else cell.setValue(value)
        }
      }
    }
  }
}
