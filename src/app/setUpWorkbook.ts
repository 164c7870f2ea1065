import { defaultReminders } from '../core/settings/settings.ts'
import { type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { executorsWithRows } from './bands.ts'
import type { Change } from './change.ts'
import { changesBetween, daysLeft } from './changesBetween.ts'
import { colourRules } from './colours.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { settingsFrom, withSettings } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** Makes every sheet that is missing and puts right those that are there; nothing entered is lost. */
export function setUpWorkbook(ports: Ports): void {
  const done = ports.alone(() => prepareWorkbook(ports))
  ports.screen.tell(done ? ports.texts.messages.setUpDone : ports.texts.messages.busy)
}

/** The same without a word, for commands that need the sheets. */
export function prepareWorkbook(ports: Ports): void {
  const { texts } = ports
  const { workbook } = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const { settings } = settingsFrom(workbook)
  const filled: Workbook = {
    ...workbook,
    settings: withSettings(workbook, defaultValues(workbook, ports), texts),
  }
  ports.workbook.apply([
    ...sheetKeys.map((sheet): Change => ({ kind: 'lay-out', sheet })),
    ...changesBetween(workbook, filled, texts),
    ...sheetKeys.map(sheet => colouring(sheet, ports, settings.reminders.soonDays, workbook)),
    ...(filled.assignments.length > 0 ? [daysLeft(filled, texts)] : []),
  ])
}

/** The colour rules of a sheet as a change. */
export function colouring(sheet: SheetKey, { texts }: Ports, soonDays: number, workbook: Workbook): Change {
  return { kind: 'colour', sheet, rules: colourRules(sheet, texts, soonDays, executorsWithRows(workbook)) }
}

/** Every rule anew: moving or pasting rows and columns cuts them to pieces. */
export function repairedColours(ports: Ports, soonDays: number, workbook: Workbook): readonly Change[] {
  return colouredSheets.map(sheet => colouring(sheet, ports, soonDays, workbook))
}

/** The sheets that people rearrange. */
const colouredSheets: readonly SheetKey[] = ['schools', 'people', 'roadmap', 'assignments']

/** Values a new workbook starts with, said openly so that they can be changed. */
function defaultValues(workbook: Workbook, { texts, clock }: Ports) {
  return workbook.settings.length > 0
    ? {}
    : {
        leadDays: defaultReminders.leadDays.join(', '),
        overdueEvery: defaultReminders.overdueEvery,
        overdueLimit: defaultReminders.overdueLimit,
        soonDays: defaultReminders.soonDays,
        mailHour: defaultReminders.mailHour,
        reminders: texts.messages.remindersOff(clock.stamp()),
      }
}
