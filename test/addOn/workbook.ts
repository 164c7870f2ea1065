import fs from 'node:fs'
import type { Host } from '../../local/host/host.ts'
import { loadScript } from '../../local/host/load.ts'
import type { CellSnapshot, SheetSnapshot } from '../../local/host/snapshot.ts'
import { fillCells } from '../../local/playground/fillCells.ts'
import type { OrderReading } from '../../src/core/order/order.ts'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromText } from '../../src/core/order/readText.ts'
import { knowContext } from './byHand.ts'

export const MENU = 'Дорожная карта'
export const ORDER_161 = fs.readFileSync('local/playground/example/nakhodka-161-a.txt', 'utf8')

/** What the import dialog hands to the script for this text. */
export function orderIn(text: string): OrderReading {
  const reading = readOrder(documentFromText(text))
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}

const ADDRESSES = JSON.parse(fs.readFileSync('local/playground/example/addresses.json', 'utf8'))

/** The built bundle, or one from another folder, in a new workbook, the menu made; nothing is set up yet. */
export function newWorkbook(today: string, bundle = 'build/dist'): Host {
  const { host, context } = loadScript(bundle, {
    now: `${today}T07:30:00+10:00`,
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    firstSheet: 'Лист1',
    globals: 'kept',
  })
  host.open()
  return knowContext(host, context)
}

/** A workbook that holds this order, its executors reachable by e-mail. */
export function workbookWith(today: string, order: string = ORDER_161, bundle?: string): Host {
  const host = newWorkbook(today, bundle)
  choose(host, 'Подготовить книгу')
  const outcome = host.call('dialog', 'loadOrder', orderIn(order)) as {
    readonly done: boolean
    readonly message: string
  }
  if (!outcome.done) throw new Error(outcome.message)
  for (const filling of ADDRESSES) fillCells(host, filling)
  return host
}

/** Clicks an item of the menu and gives what it told. */
export function choose(host: Host, item: string): string {
  const before = host.questions.length
  host.click(MENU, item)
  return host.questions
    .slice(before)
    .map(question => question.prompt)
    .join('\n')
}

export function sheetOf(host: Host, title: string): SheetSnapshot {
  const sheet = host.snapshot(title).sheets[0]
  if (!sheet) throw new Error(`No sheet «${title}»`)
  return sheet
}

/** The data rows of a sheet by the titles of their columns, with what they show. */
export function linesOf(
  host: Host,
  title: string,
): readonly {
  readonly row: number
  readonly text: (column: string) => string
  readonly cell: (column: string) => CellSnapshot | undefined
}[] {
  const sheet = sheetOf(host, title)
  const columns = new Map(sheet.cells.filter(cell => cell.row === 1).map(cell => [cell.display, cell.column]))
  const cells = new Map(sheet.cells.map(cell => [`${cell.row}:${cell.column}`, cell]))
  const rows = [
    ...new Set(
      sheet.cells
        .filter(cell => cell.row > 1 && cell.display !== '' && cell.display !== 'FALSE')
        .map(cell => cell.row),
    ),
  ]
  return rows
    .sort((left, right) => left - right)
    .map(row => {
      const cell = (column: string) => cells.get(`${row}:${columns.get(column)}`)
      return { row, cell, text: (column: string) => cell(column)?.display ?? '' }
    })
}

/** Types into the cell of a row under a title. */
export function typeUnder(host: Host, sheet: string, row: number, title: string, text: string): void {
  const header = sheetOf(host, sheet).cells.find(cell => cell.row === 1 && cell.display === title)
  if (!header) throw new Error(`No column «${title}»`)
  host.type(sheet, `${String.fromCharCode(64 + header.column)}${row}`, text)
}

/** Turns reminders on and lets the clock pass this morning's round. */
export function morning(host: Host, today: string): void {
  choose(host, 'Включить напоминания')
  host.advanceTo(`${today}T10:00:00+10:00`)
}
