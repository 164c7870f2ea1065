import type { Closing, ClosingOutcome, ProtectionPort } from '../../app/accessPorts.ts'
import type { Texts } from '../../texts/texts.ts'
import { closeRanges, type Hand } from './closeRanges.ts'
import { closeSheet, cutHoles, sheetProtections } from './closeSheets.ts'
import { markIn } from './mark.ts'
import { ownerOfWorkbook } from './standing.ts'
import { surveyed } from './survey.ts'

export function makeProtectionPort(texts: Texts): ProtectionPort {
  const title = texts.sheets.assignments
  return {
    survey: plan => surveyed(plan, texts),
    count() {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
      const book = SpreadsheetApp.getActive()
      return `${book.getProtections(RANGE).length}.${book.getProtections(SHEET).length}`
    },
    close(closing, wasCut, isLate) {
      return closeAll(closing, { owner: ownerOfWorkbook(), wasCut, isLate }, title, texts)
    },
    lift(isLate) {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
      const book = SpreadsheetApp.getActive()
      for (const protection of [...book.getProtections(SHEET), ...book.getProtections(RANGE)]) {
        if (isLate()) return false
        if (markIn(protection.getDescription()) !== '' && protection.canEdit()) protection.remove()
      }
      return true
    },
  }
}

/**
 * The other sheets first, then every executor's own cells, «Исполнение» as a whole last: its holes are where a
 * range of an executor stands, so that what nobody may edit alone, nobody may edit.
 */
function closeAll(closing: Closing, hand: Hand, title: string, texts: Texts): ClosingOutcome {
  const present = sheetProtections()
  const refused = new Set<string>()
  const left: string[] = []
  const close = (name: string) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name)
    if (!sheet) return null
    const closed = closeSheet(sheet, present.get(name), texts.access.closedSheet, closing.coordinators, hand)
    for (const account of closed.refused) refused.add(account)
    if (closed.protection === null) left.push(texts.access.sheetOf(name))
    return closed.protection && { sheet, protection: closed.protection }
  }
  for (const name of closing.sheets) {
    if (hand.isLate()) return { complete: false, refused: [...refused], left }
    close(name)
  }
  const main = SpreadsheetApp.getActive().getSheetByName(title)
  if (!main) return { complete: true, refused: [...refused], left }
  const ranges = closeRanges(main, closing.ranges, hand)
  for (const account of ranges.refused) refused.add(account)
  left.push(...ranges.left)
  if (ranges.complete || present.has(title)) {
    const whole = close(title)
    if (whole) cutHoles(whole.sheet, whole.protection, ranges.covered)
  }
  return { complete: ranges.complete, refused: [...refused], left }
}
