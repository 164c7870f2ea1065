import type { Host } from '../../../local/host/host.ts'
import type { InstallOptions } from '../../../local/host/index.ts'
import type { Area } from '../../../local/host/snapshot.ts'
import { begunWorkbook } from '../begun.ts'
import { byHand, type HandSheet, shown } from '../byHand.ts'
import { choose } from '../workbook.ts'

export const SHEET = 'Исполнение'
export const SCHOOLS = 'Школы'
export const ID = 'Код строки'
/** The cells of a row that its school fills in. */
export const SCHOOLS_CELLS = [
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Комментарий исполнителя',
  'Прошу перенести на',
]

/** Accounts by the short names of order 161-а's schools; СОШ №11 has two, СОШ №19 and «Лидер-2» none. */
export const accounts: Readonly<Record<string, string>> = {
  'СОШ №5': 'school5@example.invalid',
  'СОШ №11': 'School11@example.invalid, deputy11@example.invalid',
  'СОШ №12': 'school12@example.invalid',
}

/** Order 161-а with the schools' Google accounts written down. */
export function workbookWithAccounts(options: InstallOptions = {}): Host {
  const host = begunWorkbook('2022-10-11', options)
  writeAccounts(host, accounts)
  return host
}

export function writeAccounts(host: Host, byName: Readonly<Record<string, string>>): void {
  const names = shown(host, SCHOOLS).map(line => ({ row: line.row, name: line.text('Краткое наименование') }))
  byHand(host, SCHOOLS, sheet => {
    for (const { row, name } of names) {
      const account = byName[name]
      if (account !== undefined)
        sheet.getRange(row, columnOf(sheet, 'Учётные записи Google')).setValue(account)
    }
  })
}

export function columnOf(sheet: HandSheet, title: string): number {
  const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()
  if (!titles.includes(title)) throw new Error(`No column «${title}»`)
  return titles.indexOf(title) + 1
}

/** Turns protections on and gives what was told. */
export function closeCells(host: Host): string {
  return choose(host, 'Закрыть чужие ячейки…')
}

const COORDINATOR = 'coordinator@example.invalid'

/** The executors in whose rows this person may edit the cell under a title, each with how many of their rows. */
export function executorsOpenTo(host: Host, user: string, title: string): Readonly<Record<string, string>> {
  const lines = shown(host, SHEET)
  const counts = new Map<string, { open: number; all: number }>()
  host.signIn(user)
  byHand(host, SHEET, sheet => {
    const column = columnOf(sheet, title)
    for (const line of lines) {
      const count = counts.get(line.text('Исполнитель')) ?? { open: 0, all: 0 }
      const isOpen = sheet.getRange(line.row, column).canEdit()
      counts.set(line.text('Исполнитель'), { open: count.open + (isOpen ? 1 : 0), all: count.all + 1 })
    }
  })
  host.signIn(COORDINATOR)
  return Object.fromEntries(
    [...counts]
      .filter(([, { open }]) => open > 0)
      .map(([name, { open, all }]) => [name, `${open} of ${all}`]),
  )
}

/** The protections of «Исполнение» in words, in a fixed order. */
export function protectionsOf(host: Host): readonly string[] {
  const [sheet] = host.snapshot(SHEET).sheets
  return (sheet?.protections ?? [])
    .map(({ area, description, editors, holes }) => {
      const where = area === 'sheet' ? 'sheet' : a1(area)
      return `${where} ${description} ${[...editors].sort().join(',')} ${holes.map(a1).join(',')}`.trim()
    })
    .sort()
}

function a1({ row, column, rows, columns }: Area): string {
  const letter = (position: number) => String.fromCharCode(64 + position)
  return `${letter(column)}${row}:${letter(column + columns - 1)}${row + rows - 1}`
}
