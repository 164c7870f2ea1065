import type { HistoryEntry } from '../core/history/entriesSince.ts'
import type { WatchedEntry } from '../core/history/look.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { HistoryLine } from './historyPort.ts'
import type { Workbook } from './rows/workbook.ts'

/** A change and who made it, in words. */
export type Told<E> = { readonly entry: E; readonly who: string }

/** Changes of «Исполнение» as rows of «История». */
export function assignmentLines(
  told: readonly Told<HistoryEntry>[],
  rows: readonly Row<'assignments'>[],
  stamp: string,
  texts: Texts,
): readonly HistoryLine[] {
  const rowById = told.length === 0 ? new Map() : rowsById(rows)
  return told.map(({ entry: { id, column, from, to }, who }) => {
    const row = rowById.get(id)
    return [
      stamp,
      who,
      textCell.parse(row?.number),
      textCell.parse(row?.executor),
      textCell.parse(row?.result),
      texts.columns.assignments[column][0] ?? column,
      from,
      to,
      id,
    ]
  })
}

/** Changes of the other sheets as rows of «История». */
export function watchedLines(
  told: readonly Told<WatchedEntry>[],
  workbook: Pick<Workbook, WatchedEntry['sheet']>,
  stamp: string,
  texts: Texts,
): readonly HistoryLine[] {
  return told.map(({ entry: { sheet, id, column, from, to }, who }) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = workbook[sheet]
    const row = rows.find(each => each['id'] === id)
    const titles: Readonly<Record<string, readonly string[]>> = texts.columns[sheet]
    return [
      stamp,
      who,
      textCell.parse(row?.['number']),
      textCell.parse(row?.['short'] ?? (sheet === 'people' ? row?.['name'] : '')),
      textCell.parse(row?.['result']),
      `${texts.sheets[sheet]}: ${titles[column]?.[0] ?? column}`,
      from,
      to,
      id,
    ]
  })
}

/** Rows with «Изменено» and «Кто изменил» for each that was spoken of; of a row and its copy the first. */
export function stamped(
  rows: readonly Row<'assignments'>[],
  told: readonly Told<HistoryEntry>[],
  stamp: string,
): readonly Row<'assignments'>[] {
  if (told.length === 0) return rows
  const makers = new Map(told.map(({ entry, who }) => [entry.id, who]))
  return rows.map(row => {
    const changedBy = makers.get(textCell.parse(row.id))
    return changedBy === undefined ? row : { ...row, changedAt: stamp, changedBy }
  })
}

function rowsById(rows: readonly Row<'assignments'>[]): ReadonlyMap<string, Row<'assignments'>> {
  return new Map(rows.map(row => [textCell.parse(row.id), row]))
}
