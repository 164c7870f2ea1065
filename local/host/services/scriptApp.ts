import type { Core } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'
import { authorization } from './authorization.ts'
import type { ClockPlan } from './clockTrigger.ts'
import { createClockBuilder, scheduleOf } from './clockTrigger.ts'
import { foreignTriggerBuilders } from './foreignTriggers.ts'
import { messages } from './messages.ts'
import { nextFiring } from './nextFiring.ts'
import type { Trigger } from './trigger.ts'
import type { TriggerList } from './triggerList.ts'

const triggerSources: Readonly<Record<Trigger['event'], 'CLOCK' | 'SPREADSHEETS'>> = {
  CLOCK: 'CLOCK',
  ON_OPEN: 'SPREADSHEETS',
  ON_EDIT: 'SPREADSHEETS',
  ON_CHANGE: 'SPREADSHEETS',
  ON_FORM_SUBMIT: 'SPREADSHEETS',
  ON_EVENT_UPDATED: 'SPREADSHEETS',
}

const mostTriggers = 20
const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

export function createScriptApp(core: Core, triggers: TriggerList, spreadsheetId: () => string): object {
  const TriggerSource = core.enumeration('TriggerSource', [
    'SPREADSHEETS',
    'CLOCK',
    'FORMS',
    'DOCUMENTS',
    'CALENDAR',
  ])
  const EventType = core.enumeration('EventType', [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  ])
  const triggerClass = core.define<Trigger>('ScriptApp', 'Trigger', {
    getEventType: self => EventType[self.event],
    getHandlerFunction: self => self.handler,
    getTriggerSource: self => TriggerSource[self.source?.kind ?? triggerSources[self.event]],
    getTriggerSourceId: self => (self.event === 'CLOCK' ? null : (self.source?.id ?? spreadsheetId())),
    getUniqueId: self => self.id,
  })
  const ownTriggers = (): readonly Trigger[] =>
    triggers.all().filter(trigger => trigger.creator === core.user())
  const install = (
    handler: string,
    event: Trigger['event'],
    schedule: Trigger['schedule'],
    source?: Trigger['source'],
  ): object => {
    if (ownTriggers().length >= mostTriggers) core.fail(messages.tooManyTriggers)
    const trigger: Trigger = {
      id: String(Math.floor(core.random() * 9e15)),
      handler,
      creator: core.user(),
      event,
      schedule,
      nextAt: schedule === null ? null : firstFiring(core, schedule),
      ...(source && { source }),
    }
    triggers.add(trigger)
    return triggerClass.create(trigger)
  }

  const clockBuilder = createClockBuilder(core, (plan: ClockPlan) => {
    const schedule = scheduleOf(core, plan)
    return schedule === null
      ? core.fail('The clock trigger needs a time: tell the builder when it runs.')
      : install(plan.handler, 'CLOCK', schedule)
  })

  type SpreadsheetPlan = { readonly handler: string; event: Trigger['event'] | null }
  const on = (self: SpreadsheetPlan, event: Trigger['event']): object => {
    self.event = event
    return spreadsheetBuilder.objectOf(self)
  }
  const spreadsheetBuilder: ServiceClass<SpreadsheetPlan> = core.define<SpreadsheetPlan>(
    'ScriptApp',
    'SpreadsheetTriggerBuilder',
    {
      create: self =>
        self.event === null
          ? core.fail('The spreadsheet trigger needs an event: tell the builder which.')
          : install(self.handler, self.event, null),
      onChange: self => on(self, 'ON_CHANGE'),
      onEdit: self => on(self, 'ON_EDIT'),
      onFormSubmit: self => on(self, 'ON_FORM_SUBMIT'),
      onOpen: self => on(self, 'ON_OPEN'),
    },
  )

  const triggerBuilder = core.define<{ readonly handler: string }>('ScriptApp', 'TriggerBuilder', {
    ...foreignTriggerBuilders(core, (handler, event, source) => install(handler, event, null, source)),
    forSpreadsheet: self => spreadsheetBuilder.create({ handler: self.handler, event: null }),
    timeBased: self => clockBuilder.create({ handler: self.handler, timeZone: core.settings.scriptTimeZone }),
  })

  const { members, constants } = authorization(core)
  return core
    .define<object>(
      'ScriptApp',
      'ScriptApp',
      {
        ...members,
        deleteTrigger: (_self, given: unknown) => {
          const trigger = triggerClass.stateOf(given)
          if (trigger === null || !triggers.remove(trigger.id)) core.fail('Trigger not found.')
        },
        getProjectTriggers: () => ownTriggers().map(triggerClass.create),
        getScriptId: () => 'local-host-script',
        getUserTriggers: () =>
          ownTriggers()
            .filter(trigger => trigger.event !== 'CLOCK')
            .map(triggerClass.create),
        newTrigger: (_self, functionName: string) => triggerBuilder.create({ handler: String(functionName) }),
      },
      {
        ...constants,
        EventType,
        TriggerSource,
        WeekDay: core.enumeration('Weekday', weekdays),
      },
    )
    .create({})
}

function firstFiring(core: Core, schedule: NonNullable<Trigger['schedule']>): number | null {
  // A time already past fires as soon as the clock moves.
  const now = core.clock.now()
  return schedule.kind === 'once' ? Math.max(schedule.at, now) : nextFiring(core.clock, schedule, now)
}
