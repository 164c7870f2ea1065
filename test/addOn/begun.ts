import type { Host } from '../../local/host/host.ts'
import type { InstallOptions } from '../../local/host/index.ts'
import type { Checkpoint } from '../../local/host/kernel/checkpoint.ts'
import { loadScript } from '../../local/host/load.ts'
import { knowContext } from './byHand.ts'
import { workbookWith } from './workbook.ts'

const begun = new Map<string, Checkpoint>()

/** A workbook of order 161-а, made once in a file of tests and opened anew each time, to be worked in by hand. */
export function begunWorkbook(today: string, options: InstallOptions = {}): Host {
  const from = begun.get(today) ?? workbookWith(today).checkpoint()
  begun.set(today, from)
  const { host, context } = loadScript('build/dist', {
    now: `${today}T07:30:00+10:00`,
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    globals: options.load ? 'fresh' : 'kept',
    ...(options.saved === undefined ? { from } : {}),
    ...options,
  })
  host.open()
  return knowContext(host, context)
}
