import type { District } from '../../../bench/reminders/district.ts'
import { ledgerOf } from './ledger.ts'

/** Rounds until one sends nothing and leaves nothing announced. */
export function untilQuiet(tried: District): void {
  for (let round = 0; round < 12; round++) {
    const before = tried.host.outbox.length
    tried.round()
    const isQuiet = tried.host.outbox.length === before
    if (isQuiet && ledgerOf(tried).every(line => line.state !== 'отправляется')) return
  }
  throw new Error('The rounds do not come to rest.')
}
