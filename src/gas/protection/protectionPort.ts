import type { Closing, ClosingOutcome, ProtectionPort } from '../../app/accessPorts.ts'
import type { Texts } from '../../texts/texts.ts'
import { closeRanges, type Hand, rangeWork } from './closeRanges.ts'
import { closeSheet, cutHoles, sheetProtections } from './closeSheets.ts'
import { markIn } from './mark.ts'
import { newcomersReader, ownerOfWorkbook } from './standing.ts'
import { surveyed } from './survey.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export function makeProtectionPort(texts: Texts): ProtectionPort {
  const title = texts.sheets.assignments
  return {
    survey: plan => surveyed(plan, texts),
    count() {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
      const book = SpreadsheetApp.getActive()
      return `${book.getProtections(RANGE).length}.${book.getProtections(SHEET).length}`
    },
    areas() {
      const found =
        SpreadsheetApp.getActive()
          .getSheetByName(title)
          ?.getProtections(SpreadsheetApp.ProtectionType.RANGE) ?? []
      return found
        .filter(protection => markIn(protection.getDescription()) !== '')
        .map(protection => protection.getRange().getA1Notation())
    },
    close(closing, watch) {
      const owner = ownerOfWorkbook()
      return closeAll(closing, { ...watch, owner, newcomers: newcomersReader(owner) }, title, texts)
    },
    shut() {
      const whole = sheetProtections().get(title)
      const sheet = whole?.getRange().getSheet()
      if (whole && sheet && markIn(whole.getDescription()) !== '' && whole.canEdit())
        cutHoles(sheet, whole, [])
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
 * The other sheets first, then every executor's own cells, «Исполнение» as a whole last. Its holes are where a range
 * of an executor stands and stays: what nobody may edit alone, nobody may edit, at no moment.
 */
function closeAll(closing: Closing, hand: Hand, title: string, texts: Texts): ClosingOutcome {
  const book = SpreadsheetApp.getActive()
  const present = sheetProtections()
  const refused = new Set<string>()
  const left: string[] = []
  const close = (sheet: Sheet, holes: readonly string[] | null): void => {
    const before = present.get(sheet.getName())
    const closed = closeSheet(sheet, before, texts.access.closedSheet, closing.coordinators, hand)
    for (const account of closed.refused) refused.add(account)
    if (closed.protection === null) left.push(texts.access.sheetOf(sheet.getName()))
    else if (holes) cutHoles(sheet, closed.protection, holes)
  }
  for (const name of closing.sheets) {
    if (hand.isLate()) return { complete: false, refused: [...refused], left }
    const sheet = book.getSheetByName(name)
    if (sheet) close(sheet, null)
  }
  const main = book.getSheetByName(title)
  if (!main) return { complete: true, refused: [...refused], left }
  const work = rangeWork(main, closing.ranges, hand)
  left.push(...work.shut)
  if (present.has(title) && work.steps.length > 0) close(main, work.settled)
  const ranges = closeRanges(main, work, hand)
  for (const account of ranges.refused) refused.add(account)
  const covered = new Set([...work.settled, ...ranges.covered])
  const areas = closing.ranges.map(({ area }) => area)
  if (ranges.complete) close(main, areas)
  else if (present.has(title)) {
    close(
      main,
      areas.filter(area => covered.has(area)),
    )
  }
  return { complete: ranges.complete, refused: [...refused], left: [...new Set(left)] }
}
