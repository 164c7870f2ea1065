import { isoFromDay } from '../core/day.ts'
import { alarmDigest } from '../core/reminder/digest.ts'
import type { Missing } from '../core/reminder/missing.ts'
import { readSettings } from '../core/settings/readSettings.ts'
import { dottedDay } from '../core/table/door.ts'
import { letterMaker } from './letterMaker.ts'
import type { Memory, Ports } from './ports.ts'

/**
 * Tells the coordinator, once a day, that something is missing without which no letter can go. The ledger may be
 * what is missing, so the day is remembered outside the workbook, before the letter leaves.
 */
export function tellMissing(ports: Ports, memory: Memory, missing: readonly Missing[]): void {
  const today = ports.clock.today()
  if (memory.alarmDay === isoFromDay(today)) return
  ports.memory.write({ alarmDay: isoFromDay(today) })
  const { settings } = readSettings(new Map(), dottedDay)
  const letterOf = letterMaker(ports, settings, { assignments: [] })
  ports.mail.send(letterOf(alarmDigest(today, memory.installedBy, missing)))
}
