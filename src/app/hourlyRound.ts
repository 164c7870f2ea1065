import { isoFromDay } from '../core/day.ts'
import { morningLetters } from './morningLetters.ts'
import type { Clock, Memory, Ports } from './ports.ts'
import { drawSummaries, withSummary } from './rebuildSummaries.ts'
import { withSettings } from './rows/settingRows.ts'
import { sendLetters } from './sendLetters.ts'
import { beginWork, finishWork } from './work.ts'

/**
 * The one thing a clock starts. Once a day, at or after the mail hour, it refreshes the workbook, sends
 * the morning's letters and counts the summaries; every other hour it looks at the clock and ends. A day
 * is marked as done last, so that a run cut short is taken up again the next hour.
 */
export function hourlyRound(ports: Ports): void {
  const memory = ports.memory.read()
  if (isIdle(memory, ports.clock.inZone(memory.timeZone))) return
  ports.alone(() => {
    const done = dailyRound(ports)
    const timeZone = ports.clock.timeZone()
    ports.memory.write(done ? { roundDay: isoFromDay(ports.clock.today()), timeZone } : { timeZone })
  })
}

/** The day's round is done, or its hour has not come. */
function isIdle(memory: Memory, clock: Pick<Clock, 'today' | 'hour'>): boolean {
  return memory.roundDay === isoFromDay(clock.today()) || clock.hour() < memory.mailHour
}

/** Whether the day's work is done; not while there is no order to work on. */
function dailyRound(ports: Ports): boolean {
  const { clock, texts } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') return false
  const { before, refreshed } = work
  const after = withSummary(refreshed, ports)
  finishWork(ports, before, after)
  sendLetters(ports, after, morningLetters(refreshed, clock.today(), texts), refreshed.settings)
  drawSummaries(ports, before, after, refreshed)
  const settings = withSettings(after, { lastRun: clock.stamp() }, texts)
  finishWork(ports, after, { ...after, settings })
  ports.memory.write({ mailHour: refreshed.settings.reminders.mailHour })
  return true
}
