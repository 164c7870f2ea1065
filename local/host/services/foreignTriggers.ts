import type { Core } from '../kernel/kernel.ts'
import type { Trigger } from './trigger.ts'

type Plan = { readonly handler: string; readonly sourceId: string; event: Trigger['event'] | null }

/** Builders of triggers on files of other products. Such a trigger is kept and listed; nothing here sets it off. */
export function foreignTriggerBuilders(
  core: Core,
  install: (handler: string, event: Trigger['event'], source: NonNullable<Trigger['source']>) => object,
): Readonly<Record<string, (self: { readonly handler: string }, given: unknown) => object>> {
  return Object.fromEntries(
    PRODUCTS.map(({ method, className, kind, events }) => {
      const choices = Object.entries(events).map(([name, event]) => [
        name,
        (self: Plan) => {
          self.event = event
          return builder.objectOf(self)
        },
      ])
      const builder = core.define<Plan>('ScriptApp', className, {
        ...Object.fromEntries(choices),
        create: self =>
          self.event === null
            ? core.fail('The trigger needs an event: tell the builder which.')
            : install(self.handler, self.event, { kind, id: self.sourceId }),
      })
      return [
        method,
        (self: { readonly handler: string }, given: unknown) =>
          builder.create({ handler: self.handler, sourceId: idOf(given), event: null }),
      ]
    }),
  )
}

const PRODUCTS: readonly {
  readonly method: string
  readonly className: string
  readonly kind: NonNullable<Trigger['source']>['kind']
  readonly events: Readonly<Record<string, Trigger['event']>>
}[] = [
  {
    method: 'forDocument',
    className: 'DocumentTriggerBuilder',
    kind: 'DOCUMENTS',
    events: { onOpen: 'ON_OPEN' },
  },
  {
    method: 'forForm',
    className: 'FormTriggerBuilder',
    kind: 'FORMS',
    events: { onFormSubmit: 'ON_FORM_SUBMIT', onOpen: 'ON_OPEN' },
  },
  {
    method: 'forUserCalendar',
    className: 'CalendarTriggerBuilder',
    kind: 'CALENDAR',
    events: { onEventUpdated: 'ON_EVENT_UPDATED' },
  },
]

/** A file of a test's own, or its id. */
function idOf(given: unknown): string {
  const getId: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'getId') : undefined
  return String(typeof getId === 'function' ? Reflect.apply(getId, given, []) : given)
}
