import type { Block } from '../core/table/difference.ts'
import { columnsOf, type Row } from '../core/table/table.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'

/**
 * Changes «Письма» as it stands at this moment: letters take minutes to send, and meanwhile somebody may have
 * sorted the sheet. One read and one write, durable when it returns.
 */
export function updateLedger(
  ports: Ports,
  update: (rows: readonly Row<'mail'>[]) => readonly Row<'mail'>[],
): void {
  const before = readWorkbook(ports.workbook.read(['mail']), ports.texts).workbook.mail
  const block = wholeRows(before, update(before))
  if (block !== null) ports.workbook.apply([{ kind: 'write', block }])
}

/** The rows that differ and those between them, in all columns: no cut can leave a letter without its state. */
function wholeRows(before: readonly Row<'mail'>[], after: readonly Row<'mail'>[]): Block<'mail'> | null {
  const columns = columnsOf('mail')
  const changed = after.flatMap((row, index) => (row === before[index] ? [] : [index]))
  const firstRow = changed[0]
  const last = changed[changed.length - 1]
  if (firstRow === undefined || last === undefined) return null
  const values = after.slice(firstRow, last + 1).map(row => columns.map(column => row[column]))
  return { sheet: 'mail', columns, firstRow, values }
}
