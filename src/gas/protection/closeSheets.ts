import type { Hand } from './closeRanges.ts'
import { describedAs, markIn } from './mark.ts'
import { editorsOf, type Protection, setEditors } from './standing.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The protections of whole sheets by the titles of their sheets. */
export function sheetProtections(): ReadonlyMap<string, Protection> {
  const found = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET)
  return new Map(found.map(protection => [protection.getRange().getSheet().getName(), protection]))
}

export type ClosedSheet = {
  /** Null where the sheet has a protection that is not this account's to change. */
  readonly protection: Protection | null
  readonly refused: readonly string[]
}

/** Closes a sheet to all but these accounts. A sheet has one protection: where the user made it, it stays theirs. */
export function closeSheet(
  sheet: Sheet,
  present: Protection | undefined,
  words: string,
  editors: readonly string[],
  hand: Hand,
): ClosedSheet {
  const { description } = describedAs('sheet', words)
  const said = present?.getDescription()
  const name = sheet.getName()
  const isOwn = said === undefined || markIn(said) !== '' || (hand.cutAt === name && said === '')
  if (!isOwn || present?.canEdit() === false) return { protection: null, refused: [] }
  if (!present) hand.making(name)
  const protection = present ?? sheet.protect()
  if (said !== description) protection.setDescription(description)
  const known = present ? editorsOf(present, hand.owner) : hand.newcomers(protection)
  const wanted = editors.filter(email => email !== hand.owner)
  return { protection, refused: setEditors(protection, known, wanted) }
}

/** Cuts holes for these areas, side by side ones in one piece; nothing is done where they are there. */
export function cutHoles(sheet: Sheet, protection: Protection, areas: readonly string[]): void {
  const wanted = joined(areas)
  const present = protection.getUnprotectedRanges().map(range => range.getA1Notation())
  if (present.join() !== wanted.join())
    protection.setUnprotectedRanges(wanted.map(area => sheet.getRange(area)))
}

/** «I2:M14» and «I15:M27» are «I2:M27». */
function joined(areas: readonly string[]): readonly string[] {
  const spansOf = new Map<string, { from: string; to: string }[]>()
  for (const area of areas) {
    const [, left = '', from = '', right = left, to = from] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area) ?? []
    const spans = spansOf.get(`${left}:${right}`) ?? []
    const last = spans[spans.length - 1]
    if (last && Number(last.to) + 1 === Number(from)) last.to = to
    else spans.push({ from, to })
    spansOf.set(`${left}:${right}`, spans)
  }
  return [...spansOf].flatMap(([columns, spans]) => {
    const [left = '', right = ''] = columns.split(':')
    return spans.map(({ from, to }) => {
      const first = `${left}${from}`
      const last = `${right}${to}`
      return first === last ? first : `${first}:${last}`
    })
  })
}
