import { format } from 'node:util'
import type { Core } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'

export type Logs = {
  readonly Logger: object
  readonly console: object
  /** Everything that Logger and console wrote, in order. */
  readonly lines: string[]
}

export function createLogs(core: Core): Logs {
  const lines: string[] = []
  let logged: string[] = []
  const timers = new Map<string, number>()

  const classOfLogger: ServiceClass<object> = core.define<object>('Logger', 'Logger', {
    clear: () => {
      logged = []
    },
    getLog: () => logged.join('\n'),
    log: (self, ...values: readonly unknown[]) => {
      const line = format(...values)
      logged.push(line)
      lines.push(line)
      return classOfLogger.objectOf(self)
    },
  })
  const write = (_self: object, ...values: readonly unknown[]): void => {
    lines.push(format(...values))
  }
  const consoleClass = core.define<object>('console', 'console', {
    error: write,
    info: write,
    log: write,
    warn: write,
    time: (_self, label = 'default') => {
      timers.set(label, core.clock.now())
    },
    timeEnd: (_self, label = 'default') => {
      const started = timers.get(label)
      timers.delete(label)
      if (started !== undefined) lines.push(`${label}: ${core.clock.now() - started}ms`)
    },
  })
  return { Logger: classOfLogger.create({}), console: consoleClass.create({}), lines }
}
