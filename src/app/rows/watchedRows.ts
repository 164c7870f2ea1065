import type { Look, WatchedSheet } from '../../core/history/look.ts'
import { lookKey, watchedColumns, watchedSheets } from '../../core/history/look.ts'
import type { Cell } from '../../core/table/cell.ts'
import { textCell } from '../../core/table/door.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Workbook } from './workbook.ts'

/** What a look keeps of a row of the roadmap, of a school or of a person. */
function watchedCells(sheet: WatchedSheet, row: AnyRow, { history }: Texts): readonly string[] {
  return watchedColumns[sheet].map(column => {
    const cell = row[column]
    if (typeof cell === 'boolean') return cell ? history.yes : ''
    return textCell.parse(cell).slice(0, LONGEST)
  })
}

/** The same of whole sheets; one that has no row now is taken for missing and stays as it was known. */
export function watchedLook(workbook: Workbook, known: Look, texts: Texts): Look {
  return new Map(
    watchedSheets.flatMap(sheet => {
      const rows = keptRows(sheet, workbook[sheet], texts)
      return rows.length > 0 ? rows : [...known].filter(([key]) => key.startsWith(lookKey(sheet, '')))
    }),
  )
}

/** The rows that have an id, by their keys. */
export function keptRows(
  sheet: WatchedSheet,
  rows: readonly AnyRow[],
  texts: Texts,
): readonly (readonly [string, readonly string[]])[] {
  return rows.flatMap(row => {
    const id = textCell.parse(row['id'])
    return id === '' ? [] : [[lookKey(sheet, id), watchedCells(sheet, row, texts)] as const]
  })
}

type AnyRow = Readonly<Record<string, Cell>>

/** As of an assignment's cells: the snapshot must fit into cells of 50,000 characters. */
const LONGEST = 20000
