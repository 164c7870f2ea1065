import type { HandApp, HandSheet } from '../byHand.ts'

/** What a coordinator does to «Исполнение» without meaning harm. */
export const habits = {
  'sorts by due day': (sheet: HandSheet) => sorted(sheet, 'Срок'),
  'sorts by executor': (sheet: HandSheet) => sorted(sheet, 'Исполнитель'),
  'puts the problems first': (sheet: HandSheet) =>
    void sheet.moveColumns(sheet.getRange(1, column(sheet, 'Замечания')), 1),
  'moves a school to the top': (sheet: HandSheet) => void sheet.moveRows(sheet.getRange(40, 1, 13), 2),
  'adds a column of her own': (sheet: HandSheet) => {
    const before = column(sheet, 'Статус')
    sheet.insertColumnBefore(before)
    sheet.getRange(1, before).setValue('Кому звонить')
    sheet.getRange(2, before).setValue('завучу')
  },
  'filters what is not begun': (sheet: HandSheet, app: HandApp) => {
    const filter =
      sheet.getFilter() ?? sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).createFilter()
    filter.setColumnFilterCriteria(
      column(sheet, 'Статус'),
      app.newFilterCriteria().setHiddenValues(['выполнено', 'не выполнено']).build(),
    )
  },
} as const

export type Habit = keyof typeof habits

function sorted(sheet: HandSheet, title: string): void {
  const rows = sheet.getLastRow() - 1
  sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column: column(sheet, title), ascending: true })
}

function column(sheet: HandSheet, title: string): number {
  const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()
  const found = titles.indexOf(title)
  if (found < 0) throw new Error(`No column «${title}»`)
  return found + 1
}
