import { type ColumnLayout, layout } from '../app/layout.ts'
import { type ColumnKey, columns } from '../core/table/columns.ts'
import type { Texts } from '../texts/texts.ts'
import { columnLetter } from './colourSheet.ts'
import { dropDown } from './dropDown.ts'
import { columnRuns, type OpenSheet } from './openSheet.ts'

/** Gives the columns of a sheet their widths, formats, drop-downs and notes, neighbours that agree in one call. */
export function layOutColumns(open: OpenSheet, texts: Texts): void {
  const { sheet } = open
  const looks: Readonly<Record<string, ColumnLayout | undefined>> = layout[open.key].columns
  const keys: readonly ColumnKey[] = columns[open.key]
  const rows = sheet.getMaxRows() - 1
  const runs = columnRuns(open, keys).map(run => ({ ...run, width: run.columns.length }))
  below(open, runs)?.setVerticalAlignment('top').setWrap(true)
  for (const run of runs) {
    const { width } = run
    const header = sheet.getRange(1, run.position, 1, width)
    header.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
    header.setNotes([run.columns.map(column => noteOn(open, column, texts))])
  }
  for (const run of agreeing(open, column => headerShades[looks[column]?.entered ?? 'other']))
    sheet.getRange(1, run.position, 1, run.width).setBackground(run.value)
  for (const run of agreeing(open, column => looks[column]?.width)) {
    if (run.value !== undefined) sheet.setColumnWidths(run.position, run.width, run.value)
  }
  const formatted = agreeing(open, column => numberFormat(looks[column], texts))
  for (const format of new Set(formatted.map(run => run.value))) {
    const alike = formatted.filter(run => run.value === format)
    if (format !== null) below(open, alike)?.setNumberFormat(format)
  }
  const centred = agreeing(open, column => isCentred(looks[column])).filter(run => run.value)
  below(open, centred)?.setHorizontalAlignment('center')
  for (const run of agreeing(open, column => looks[column]?.hidden === true)) {
    if (run.value) sheet.hideColumns(run.position, run.width)
  }
  for (const run of agreeing(open, column => restriction(looks[column]))) {
    const look = looks[run.first]
    const rule = run.value === '' || !look ? null : dropDown(look, columnLetter(run.position), texts)
    if (rule) sheet.getRange(2, run.position, rows, run.width).setDataValidation(rule)
  }
}

/** The data cells of these columns as one list: a list is formatted in one call, however many cells it has. */
function below(
  { sheet }: OpenSheet,
  runs: readonly { readonly position: number; readonly width: number }[],
): GoogleAppsScript.Spreadsheet.RangeList | null {
  if (runs.length === 0) return null
  const rows = sheet.getMaxRows()
  return sheet.getRangeList(
    runs.map(({ position, width }) => `R2C${position}:R${rows}C${position + width - 1}`),
  )
}

type Agreeing<V> = {
  readonly position: number
  readonly width: number
  readonly first: ColumnKey
  readonly value: V
}

/** Neighbouring columns for which `markOf` is the same. */
function agreeing<V>(open: OpenSheet, markOf: (column: ColumnKey) => V): readonly Agreeing<V>[] {
  const found: Agreeing<V>[] = []
  for (const run of columnRuns(open, columns[open.key])) {
    run.columns.forEach((column, index) => {
      const last = found[found.length - 1]
      const position = run.position + index
      const value = markOf(column)
      if (last && last.value === value && last.position + last.width === position) {
        found[found.length - 1] = { ...last, width: last.width + 1 }
      } else found.push({ position, width: 1, first: column, value })
    })
  }
  return found
}

function noteOn(open: OpenSheet, column: ColumnKey, texts: Texts): string {
  const notes: Readonly<Record<string, string | undefined>> = texts.columnNotes[open.key] ?? {}
  return notes[column] ?? ''
}

/** The headers of what the school fills in, of what the coordinator does, and of all else. */
const headerShades = { executor: '#d5e8d4', coordinator: '#ffe6cc', other: '#dfe7f1' } as const

/** Columns with the same mark may be entered in the same way; '' is free. */
function restriction(look: ColumnLayout | undefined): string {
  if (look?.isEvidence === true) return 'evidence'
  return look?.choices ?? (look?.format === 'day' || look?.format === 'flag' ? look.format : '')
}

function isCentred(look: ColumnLayout | undefined): boolean {
  return look !== undefined && look.format !== 'text'
}

/** Null leaves the cells their general format: a checkbox needs none. */
function numberFormat(look: ColumnLayout | undefined, texts: Texts): string | null {
  switch (look?.format) {
    case 'day':
      return 'dd.MM.yyyy'
    case 'days-left':
      return texts.daysLeftFormat
    case 'share':
      return '0%'
    case 'number':
      return '0'
    case 'flag':
      return null
    case 'text':
    case undefined:
      return '@'
  }
}
