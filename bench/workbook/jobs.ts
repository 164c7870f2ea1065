import type { Host, RunKind } from '../../local/host/host.ts'

/** A job of the add-on, done as its users do it. */
export type Job = {
  readonly job: 'set-up' | 'import' | 'daily-round' | 'summaries'
  readonly kind: RunKind
  readonly functionName: string
  /** Whether the job cannot do without knowing what this sheet says. */
  readonly needs: (title: string) => boolean
  /** What goes before it and is not measured. */
  readonly prepare: (host: Host) => void
  readonly perform: (host: Host, order: unknown) => void
}

/** In the order of a new workbook's life. */
export const jobs: readonly Job[] = [
  {
    job: 'set-up',
    kind: 'menu',
    functionName: 'setUpWorkbook',
    needs: () => false,
    prepare: () => undefined,
    perform: host => host.click(MENU, 'Подготовить книгу'),
  },
  {
    job: 'import',
    kind: 'dialog',
    functionName: 'loadOrder',
    needs: title => title !== 'Письма',
    prepare: () => undefined,
    perform: (host, order) => {
      const outcome = Object(host.call('dialog', 'loadOrder', order))
      if (outcome.done !== true) throw new Error(outcome.message)
    },
  },
  {
    job: 'daily-round',
    kind: 'timed',
    functionName: 'hourlyRound',
    needs: () => true,
    prepare: host => {
      host.click(MENU, 'Включить напоминания')
      // The first morning has more to do than the others.
      host.advanceTo('2022-10-12T00:01:00+10:00')
    },
    perform: host => advanceToRound(host),
  },
  {
    job: 'summaries',
    kind: 'menu',
    functionName: 'rebuildSummaries',
    needs: title => title !== 'Письма',
    prepare: () => undefined,
    perform: host => host.click(MENU, 'Обновить сводку'),
  },
]

const MENU = 'Дорожная карта'

/** Lets the hours pass until a round has done more than look at the clock. */
function advanceToRound(host: Host): void {
  const known = host.runs.length
  for (let hour = 1; hour < 24; hour++) {
    host.advanceTo(`2022-10-12T${String(hour).padStart(2, '0')}:59:00+10:00`)
    if (host.runs.slice(known).some(run => run.cellsRead > 0)) return
  }
  throw new Error('No round of the day read the workbook.')
}
