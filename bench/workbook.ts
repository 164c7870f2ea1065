import { resolve } from 'node:path'
import type { BenchRow } from './table.ts'
import { cellByCell } from './workbook/cellByCell.ts'
import { type Measured, measureJobs, sizes } from './workbook/measure.ts'

/** What scripts may rely on: the rows of `npm run bench -- --json`. Mails are apart. */
export type WorkbookRow = {
  readonly job: Measured['job']
  readonly assignments: number
  readonly schools: number
  readonly calls: number
  readonly cells: number
  /** Service time by the prices of local/host/kernel/costs.ts. */
  readonly modelledMs: number
  /** The same for a perfect run: each sheet that the job needs read once, each changed block written once. */
  readonly floorMs: number
  readonly ratio: number
  /** Processor time of the built add-on and of the local host together. */
  readonly cpuMs: number
}

/** The jobs of a workbook at every size, done by the built bundle in the local host. */
export function workbookRows(): readonly WorkbookRow[] {
  return sizes.flatMap(size => Array.from(measureJobs(bundle, size), rowOf))
}

/** The same as a table, beside the price at half and at three times the model and beside the habit of most scripts. */
export function benchWorkbook(): readonly BenchRow[] {
  return sizes.flatMap(size =>
    Array.from(measureJobs(bundle, size), measured => {
      const { modelledMs, floorMs, ratio, ...row } = rowOf(measured)
      // Set-up is looks, which nobody sets cell by cell.
      const habit = row.job === 'set-up' ? null : cellByCell(measured)
      return {
        ...row,
        'modelled, ms': modelledMs,
        '× 0.5': Math.round(modelledMs / 2),
        '× 3': modelledMs * 3,
        'floor, ms': floorMs,
        ratio,
        ...(habit && {
          'cell by cell, ms': Math.round(habit.modelledMs),
          'in runs': habit.runs,
          'cell by cell / modelled': habit.modelledMs / modelledMs,
        }),
      }
    }),
  )
}

const bundle = resolve(import.meta.dirname, '../build/dist')

function rowOf({ job, assignments, schools, run, modelledMs, floorMs, cpuMs }: Measured): WorkbookRow {
  return {
    job,
    assignments,
    schools,
    calls: run.totalCalls,
    cells: run.cellsRead + run.cellsWritten,
    modelledMs: Math.round(modelledMs),
    floorMs: Math.round(floorMs),
    ratio: Number((modelledMs / floorMs).toPrecision(3)),
    cpuMs: Math.round(cpuMs),
  }
}
