import { isMailbox } from '../core/reminder/mailbox.ts'
import { HEARTBEAT_HOURS } from '../core/reminder/openingNote.ts'
import { minutesBetween } from '../core/stamp.ts'
import { textOfCell } from '../core/table/cell.ts'
import { sheetKeys } from '../core/table/columns.ts'
import { dottedDay } from '../core/table/door.ts'
import type { HealthLine } from '../texts/healthTexts.ts'
import { accessPlanOf, standing } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import { settingsFrom } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'
import { RESERVE } from './sendLetters.ts'
import { withoutAccess } from './shareWorkbook.ts'

/** Tells line by line what reminders need: each is good or has its remedy. Changes nothing. */
export function healthCheck(ports: Ports): void {
  const { texts, screen } = ports
  const lines = healthLines(ports)
  screen.tell(lines.map(line => `${line.isGood ? '✓' : '✗'} ${texts.health(line)}`).join('\n'))
}

function healthLines(ports: Ports): readonly HealthLine[] {
  const { texts, clock, mail, user } = ports
  const reading = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const { workbook, missingSheets, missingColumns } = reading
  const { settings } = settingsFrom(workbook)
  const memory = ports.memory.read()
  const email = user.email()
  const roster = rosterOf(rosterFrom(workbook, texts))
  const executors = [...roster.schools.filter(school => school.active), ...roster.people]
  const unreachable = executors.filter(({ emails }) => !emails.some(isMailbox)).map(({ name }) => name)
  const quota = mail.quota()
  const zones = { workbook: clock.timeZone(), script: clock.scriptZone() }
  const lastRun = textOfCell(workbook.settings.find(row => row.id === 'lastRun')?.value ?? '', dottedDay)
  const id = ports.workbook.id()
  const isOn = memory.installedBy !== ''
  return [
    { check: 'rights', isGood: mail.isGranted() },
    { check: 'sheets', isGood: missingSheets.length === 0, sheets: missingSheets },
    { check: 'columns', isGood: missingColumns.length === 0, columns: missingColumns },
    { check: 'order', isGood: settings.order.date !== null },
    { check: 'copy', isGood: settings.workbookId === '' || settings.workbookId === id },
    { check: 'on', isGood: isOn, by: memory.installedBy },
    ...(isOn ? runningLines(ports, memory.installedBy === email, lastRun) : []),
    { check: 'quota', isGood: quota > RESERVE, quota },
    { check: 'sender', isGood: email !== '', email },
    { check: 'zones', isGood: zones.workbook === zones.script, ...zones },
    { check: 'addresses', isGood: unreachable.length === 0, unreachable },
    ...accessLines(ports, workbook),
  ]
}

function accessLines(ports: Ports, workbook: Workbook): readonly HealthLine[] {
  const plan = accessPlanOf(ports, workbook)
  const missing = [...new Set(withoutAccess(ports, plan).flatMap(({ names }) => names))]
  const memory = ports.memory.read()
  const isOn = memory.protection !== ''
  const { open, isUpToDate } = isOn ? standing(ports, plan, memory) : { open: [], isUpToDate: true }
  const isGood = isOn ? isUpToDate : ports.sharing.editors().length <= ONLY_OWNER
  return [
    { check: 'access', isGood: missing.length === 0, missing },
    { check: 'protection', isGood, isOn, open },
  ]
}

const ONLY_OWNER = 1

/** Only whoever installed the trigger can see it. */
function runningLines(
  { clock, trigger }: Ports,
  isInstaller: boolean,
  lastRun: string,
): readonly HealthLine[] {
  const isAlive = (minutesBetween(lastRun, clock.stamp()) ?? 0) <= HEARTBEAT_HOURS * 60
  return [
    ...(isInstaller ? [{ check: 'trigger' as const, isGood: trigger.count() === 1 }] : []),
    { check: 'heartbeat', isGood: isAlive, lastRun },
  ]
}
