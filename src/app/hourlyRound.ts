import { isoFromDay } from '../core/day.ts'
import { followEdits } from './followEdits.ts'
import { owesProtection } from './keepClosed.ts'
import { finishNewYear } from './newYear/finishNewYear.ts'
import type { Clock, Memory, Ports } from './ports.ts'
import { type RoundOutcome, round } from './round.ts'
import { RESERVE } from './sendLetters.ts'

/**
 * The one thing a clock starts. Once a day, at or after the mail hour, it refreshes the workbook, sends
 * the morning's letters and counts the summaries; every other hour it looks at the clock,
 * follows the edits that were made, goes on with protections that had no time, and ends. An interrupted change of year
 * is finished before anything else. A day is marked as done, and an edit as followed, last: a run cut short is taken
 * up again the next hour.
 */
export function hourlyRound(ports: Ports): void {
  const memory = ports.memory.read()
  const isQuiet = isIdle(memory, ports.clock.inZone(memory.timeZone), ports)
  const isOwing = memory.changed !== '' || memory.newYear !== '' || owesProtection(memory)
  if (isQuiet && !isOwing) return
  if (!isInCharge(memory, ports)) {
    ports.trigger.remove()
    return
  }
  ports.alone(() => {
    // A year that is half changed is of neither plan: nothing else may work on it.
    if (memory.newYear !== '' && !finishNewYear(ports).done) return
    if (isQuiet) followEdits(ports)
    else writeDay(ports, memory, round(ports, memory))
    forgetChange(ports, memory)
  })
}

function writeDay(ports: Ports, memory: Memory, { isDone, mailHour, queue }: RoundOutcome): void {
  const said = { timeZone: ports.clock.timeZone(), mailHour: mailHour ?? memory.mailHour, queue }
  ports.memory.write(isDone ? { ...said, roundDay: isoFromDay(ports.clock.today()) } : said)
}

/** Last, so that a run cut short follows the edit again, and only the one it followed: a later one is for the next hour. */
function forgetChange({ memory }: Ports, { changed }: Memory): void {
  if (changed !== '' && memory.read().changed === changed) memory.write({ changed: '' })
}

/** The hour has not come, or the day's round is done and what waits for the quota still has to. */
function isIdle(memory: Memory, clock: Pick<Clock, 'today' | 'hour'>, { mail }: Ports): boolean {
  if (memory.roundDay !== isoFromDay(clock.today())) return clock.hour() < memory.mailHour
  return memory.queue === '' || mail.quota() <= RESERVE
}

/** Another account took over, reminders were turned off by another account, or this is not the workbook they belong to. */
function isInCharge(memory: Memory, { user, workbook }: Ports): boolean {
  return memory.installedBy === user.email() && memory.workbookId === workbook.id()
}
