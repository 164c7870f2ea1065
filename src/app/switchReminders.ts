import type { Settings } from '../core/settings/settings.ts'
import { dottedDay } from '../core/table/door.ts'
import { confirmsCopy } from './confirmsCopy.ts'
import { overdueBeforeReminders } from './overdueBeforeReminders.ts'
import type { Ports } from './ports.ts'
import type { Refreshed } from './refresh.ts'
import { stampSettings } from './stampSettings.ts'
import { beginWork } from './work.ts'

/** From now on the hourly trigger of this account does the daily round. Twice is once. */
export function turnRemindersOn(ports: Ports): void {
  const { texts, screen, user } = ports
  const work = beginWork(ports)
  const { installedBy } = ports.memory.read()
  if (typeof work === 'string') screen.tell(work)
  else if (installedBy !== '' && installedBy !== user.email()) screen.tell(texts.messages.ledBy(installedBy))
  else if (!confirmsCopy(ports, work.refreshed.settings)) screen.tell(texts.messages.notTurnedOn)
  else takeCharge(ports, work.refreshed)
}

/** «Принять дела»: reminders go on under the account of whoever chose this; the former one's trigger ends by itself. */
export function takeOver(ports: Ports): void {
  const { texts, screen, user } = ports
  const { installedBy } = ports.memory.read()
  const work = beginWork(ports)
  if (typeof work === 'string') screen.tell(work)
  else if (installedBy === '' || installedBy === user.email()) turnRemindersOn(ports)
  else if (!screen.ask(texts.messages.confirmTakeOver(installedBy, user.email()))) {
    screen.tell(texts.messages.notTurnedOn)
  } else if (confirmsCopy(ports, work.refreshed.settings)) takeCharge(ports, work.refreshed)
}

/** Nothing goes by itself any more. */
export function turnRemindersOff(ports: Ports): void {
  const { texts, clock, screen } = ports
  ports.trigger.remove()
  ports.memory.write({ installedBy: '' })
  const off = texts.messages.remindersOff(clock.stamp())
  stampSettings(ports, { reminders: off, lastRun: '' })
  screen.tell(texts.messages.turnedOff)
}

function takeCharge(ports: Ports, refreshed: Refreshed): void {
  const { texts, clock, screen, user, memory } = ports
  const { installedBy, amnestyAsked } = memory.read()
  const email = user.email()
  const amnesty = amnestyAsked === 'yes' ? {} : chosenAmnesty(ports, refreshed)
  const said: Settings | null = stampSettings(ports, {
    ...amnesty,
    reminders: texts.messages.remindersOn(clock.stamp(), email),
    lastRun: clock.stamp(),
  })
  if (said === null) {
    screen.tell(texts.messages.missingSheets(['settings']))
    return
  }
  ports.trigger.install()
  memory.write({
    installedBy: email,
    workbookId: ports.workbook.id(),
    mailHour: said.reminders.mailHour,
    timeZone: clock.timeZone(),
    amnestyAsked: 'yes',
    // While reminders were off nobody waited for a letter: nothing is made up for.
    ...(installedBy === '' ? { roundDay: '', queue: '' } : {}),
  })
  screen.tell(`${texts.messages.turnedOn(said.reminders.mailHour)} ${texts.reminders(said.reminders)}`)
}

/** Asked once: are people reminded of what was overdue before reminders began? «No» leaves it in peace. */
function chosenAmnesty(ports: Ports, refreshed: Refreshed): { readonly amnesty?: string } {
  const today = ports.clock.today()
  const overdue = overdueBeforeReminders(refreshed, today)
  if (overdue === 0 || ports.screen.ask(ports.texts.messages.askAmnesty(overdue))) return {}
  return { amnesty: dottedDay(today) }
}
