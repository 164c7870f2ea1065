import { ru } from '../texts/ru/ru.ts'
import { type MenuItem, menuItems } from '../texts/words.ts'
import type * as entries from './main.ts'

/** A function that Google can call by name: a menu cannot point at nothing. */
type EntryName = keyof typeof entries

/** Which function each menu item starts. */
const handlers: Readonly<Record<MenuItem, EntryName>> = {
  setUp: 'setUpWorkbook',
  importOrder: 'importOrder',
  newYear: 'newYear',
  acceptance: 'showAcceptance',
  schoolReport: 'showSchoolReport',
  checkRows: 'checkRows',
  repairColours: 'repairColours',
  showProblems: 'showProblems',
  previewReminders: 'previewReminders',
  sendReminders: 'sendReminders',
  resendLetters: 'resendLetters',
  rebuildSummaries: 'rebuildSummaries',
  refreshToday: 'refreshToday',
  showReport: 'showReport',
  turnRemindersOn: 'turnRemindersOn',
  turnRemindersOff: 'turnRemindersOff',
  takeOver: 'takeOver',
  shareWorkbook: 'shareWorkbook',
  closeCells: 'closeCells',
  openCells: 'openCells',
  sortRows: 'sortRows',
  healthCheck: 'healthCheck',
  about: 'showAbout',
}

/** Items after which a line is drawn. */
const closing: ReadonlySet<MenuItem> = new Set<MenuItem>([
  'newYear',
  'showProblems',
  'showReport',
  'takeOver',
  'sortRows',
])

/** Makes the menu. Runs on opening with limited rights: touches nothing but the menu. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(ru.menu.title)
  for (const item of menuItems) {
    menu.addItem(ru.menu.items[item], handlers[item])
    if (closing.has(item)) menu.addSeparator()
  }
  menu.addToUi()
}
