import type { Host } from '../../local/host/host.ts'
import type { InstallOptions } from '../../local/host/index.ts'
import type { Checkpoint } from '../../local/host/kernel/checkpoint.ts'
import { loadScript } from '../../local/host/load.ts'
import { knowContext } from './byHand.ts'
import { workbookWith } from './workbook.ts'

const begun = new Map<string, Checkpoint>()

/** A workbook of order 161-а, or the one in the options, opened to be worked in by hand. */
export function begunWorkbook(today: string, options: InstallOptions = {}): Host {
  const isGiven = options.from !== undefined || options.saved !== undefined
  const { host, context } = loadScript('build/dist', {
    now: `${today}T07:30:00+10:00`,
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    // A script that was tampered with is evaluated each time.
    globals: options.load === undefined ? 'kept' : 'fresh',
    ...(isGiven ? {} : { from: stateOf161(today) }),
    ...options,
  })
  host.open()
  return knowContext(host, context)
}

/** Made once in a file of tests. */
function stateOf161(today: string): Checkpoint {
  const state = begun.get(today) ?? workbookWith(today).checkpoint()
  begun.set(today, state)
  return state
}
