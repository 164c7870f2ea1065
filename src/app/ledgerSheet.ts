import { blocksBetween } from '../core/table/difference.ts'
import type { Row } from '../core/table/table.ts'
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
  const blocks = blocksBetween('mail', before, update(before))
  if (blocks.length > 0) ports.workbook.apply(blocks.map(block => ({ kind: 'write', block })))
}
