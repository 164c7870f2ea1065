import { openingNote } from '../core/reminder/openingNote.ts'
import { textOfCell } from '../core/table/cell.ts'
import { dottedDay } from '../core/table/door.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'

/** A note on opening when reminders are off, stand still or belong to another workbook. Needs no more than to read cells. */
export function greet(ports: Ports): void {
  const { texts, workbook, clock } = ports
  const { settings } = readWorkbook(workbook.read(['settings']), texts).workbook
  const value = (id: string) => textOfCell(settings.find(row => row.id === id)?.value ?? '', dottedDay)
  const note = openingNote({
    hasOrder: value('orderDate') !== '' || value('periodStart') !== '',
    confirmedId: value('workbookId'),
    id: workbook.id(),
    lastRun: value('lastRun'),
    now: clock.stamp(),
  })
  if (note !== null) ports.screen.toast(texts.messages.openingNotes[note])
}
