import { isWorkingDay } from '../core/calendar/workCalendar.ts'
import { isEssential } from '../core/reminder/missing.ts'
import { reminderPlan } from '../core/reminder/reminderPlan.ts'
import type { SendCounts } from '../texts/messages.ts'
import { tellMissing } from './alarm.ts'
import { beginRoundInOrder, type RoundWork, withoutMissing } from './beginRound.ts'
import { drawToday } from './drawToday.ts'
import { keepClosed } from './keepClosed.ts'
import { morningLetters } from './morningLetters.ts'
import type { Memory, Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { drawSummaries, withSummary } from './rebuildSummaries.ts'
import { lookAround, recordLooked } from './recordHistory.ts'
import type { Refreshed } from './refresh.ts'
import { settledRows } from './rows/settled.ts'
import type { Workbook } from './rows/workbook.ts'
import { sendLetters } from './sendLetters.ts'
import { settleQueue } from './settleQueue.ts'
import { repairedColours } from './setUpWorkbook.ts'
import { stampSettings } from './stampSettings.ts'
import { finishWork } from './work.ts'

export type RoundOutcome = {
  /** The day needs no further round. */
  readonly isDone: boolean
  /** The hour that the settings ask for; null when they could not be read. */
  readonly mailHour: number | null
  /** 'yes' when letters wait for the quota. */
  readonly queue: '' | 'yes'
}

/** The day's work; every step may have been done before by a round that was cut short. */
export function round(ports: Ports, memory: Memory): RoundOutcome {
  const work = beginRoundInOrder(ports)
  if (work.missing.some(isEssential)) tellMissing(ports, memory, work.missing)
  if (work.refreshed === null) return { isDone: false, mailHour: null, queue: '' }
  return finishRound(ports, memory, work, work.refreshed)
}

function finishRound(
  ports: Ports,
  memory: Memory,
  { before, missing }: RoundWork,
  refreshed: Refreshed,
): RoundOutcome {
  const { settings, calendar } = refreshed
  const mail = settledRows(refreshed.workbook.mail, memory.mark, ports.texts)
  const ready = withoutMissing(before, { ...withSummary(refreshed, ports), mail }, missing)
  const looked = lookAround(ports, before, ready)
  const after = looked.workbook
  finishWork(ports, before, after)
  recordLooked(ports, looked)
  ports.workbook.apply(repairedColours(ports, settings.reminders.soonDays, after))
  const counts = sendLetters(ports, morningLetters(ports, refreshed, memory, missing))
  const letterDays = reminderPlan(settings, calendar).calendar
  settleQueue(ports, mail, isWorkingDay(ports.clock.today(), letterDays))
  const lastRun = ports.clock.stamp()
  if (!counts.outOfTime) {
    drawSummaries(ports, after, refreshed)
    drawToday(ports, { ...after, mail: mailNow(ports, mail, counts) }, refreshed, { memory, lastRun })
  }
  stampSettings(ports, { lastRun })
  keepClosed(ports, after)
  return {
    isDone: !counts.outOfTime,
    mailHour: settings.reminders.mailHour,
    queue: counts.queued > 0 ? 'yes' : '',
  }
}

/** «Письма» is read anew only where one of this morning's letters did not go. */
function mailNow(
  ports: Ports,
  mail: Workbook['mail'],
  { failed, queued, unknown }: SendCounts,
): Workbook['mail'] {
  if (failed + queued + unknown === 0) return mail
  return readWorkbook(ports.workbook.read(['mail']), ports.texts).workbook.mail
}
