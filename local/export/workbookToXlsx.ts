import ExcelJS from 'exceljs'
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts'
import { writeCells } from './xlsx/cells.ts'
import { addCharts, type SheetCharts } from './xlsx/chart/addCharts.ts'
import { chartXml } from './xlsx/chart/chartXml.ts'
import { anchorOf, drawingXml } from './xlsx/chart/drawingXml.ts'
import { writeColourRules } from './xlsx/colourRules.ts'
import { writeGrid } from './xlsx/grid.ts'
import { argbOf } from './xlsx/look.ts'
import { writeProtection } from './xlsx/protection.ts'
import { writeRowHeights } from './xlsx/rowHeights.ts'
import { excelTitles } from './xlsx/titles.ts'
import { writeValidations } from './xlsx/validations.ts'

/** The workbook as an .xlsx file that shows what the host showed on its day, whenever it is opened. */
export async function workbookToXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  describeBook(book, snapshot)
  const titles = excelTitles(snapshot.sheets.map(sheet => sheet.title))
  const sheets = snapshot.sheets.map((sheet, index) => addSheet(book, sheet, titles[index] ?? sheet.title))
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const target = sheets[index]
    if (target) await writeSheet(book, target, sheet, snapshot.today)
  }
  const file = new Uint8Array(await book.xlsx.writeBuffer())
  const charts = snapshot.sheets.map((sheet, index) => chartsOf(sheet, sheets[index]))
  return addCharts(file, charts)
}

function describeBook(book: ExcelJS.Workbook, { name, today }: WorkbookSnapshot): void {
  const day = new Date((today - UNIX_EPOCH) * 86_400_000)
  book.creator = 'Vekha'
  book.lastModifiedBy = 'Vekha'
  book.created = day
  book.modified = day
  book.title = name
  book.description = `Состояние на ${russianDate(day)}. Вместо TODAY() в правилах цвета стоит эта дата; формулы заменены значениями.`
}

/** Days between the spreadsheet's epoch 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH = 25569

function russianDate(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split('-')
  return `${date}.${month}.${year}`
}

function addSheet(book: ExcelJS.Workbook, sheet: SheetSnapshot, title: string): ExcelJS.Worksheet {
  return book.addWorksheet(title, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: sheet.tabColour ? { tabColor: { argb: argbOf(sheet.tabColour) } } : {},
  })
}

async function writeSheet(
  book: ExcelJS.Workbook,
  target: ExcelJS.Worksheet,
  sheet: SheetSnapshot,
  today: number,
): Promise<void> {
  writeGrid(target, sheet)
  writeCells(target, sheet)
  writeRowHeights(target, sheet)
  writeColourRules(target, sheet.colourRules, today)
  writeValidations(book, target, sheet.validations, today)
  await writeProtection(target, sheet)
}

function chartsOf({ charts }: SheetSnapshot, target: ExcelJS.Worksheet | undefined): SheetCharts {
  const told = charts.flatMap(chart => {
    const xml = chartXml(chart)
    return xml && target ? [{ xml, anchor: anchorOf(target, chart) }] : []
  })
  return { charts: told.map(({ xml }) => xml), drawing: drawingXml(told.map(({ anchor }) => anchor)) }
}
