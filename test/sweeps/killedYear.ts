import type { Host } from '../../local/host/host.ts'
import type { InstallOptions } from '../../local/host/index.ts'
import { everySheet, type Outcome, requestOf } from '../addOn/newYear/confirm.ts'
import { endOfYear } from '../addOn/newYear/playedYear.ts'
import { statesOfKills } from './kills.ts'
import type { Sweep } from './sweep.ts'
import { sweepOfKills } from './sweepOfKills.ts'

/** Nothing of the old year is lost, and what was confirmed is done when the dialog goes on. */
export const killedYear = (buffered: 'kept' | 'lost', options: InstallOptions = {}): Sweep =>
  sweepOfKills(`a new year killed at any call, unflushed writes ${buffered}`, () => {
    const host = endOfYear({ buffered, ...options })
    const request = requestOf(host)
    const before = everySheet(host)
    const states = statesOfKills(host, () => startYear(host, request))
    const expected = JSON.stringify(everySheet(host))
    return {
      host,
      states,
      afterKill: () => {
        const lost = linesLost(before, everySheet(host))
        if (lost.length > 0) return `lost: ${lost.join('; ')}`
        if (isUnderWay(host)) host.call('dialog', 'resumeNewYear')
        // Cut at its very end it needs no more, and a second confirmation is refused.
        else startYear(host, request)
        if (JSON.stringify(everySheet(host)) !== expected) return 'the sheets are not those of a whole run'
        if (isUnderWay(host)) return 'it is still under way'
        const { done } = host.call('dialog', 'resumeNewYear') as Outcome
        return done ? null : 'it cannot be resumed once more'
      },
    }
  })

export function startYear(host: Host, request: unknown): Outcome {
  return host.call('dialog', 'startNewYear', request) as Outcome
}

function isUnderWay(host: Host): boolean {
  return 'unfinished' in (host.call('dialog', 'newYearOffer') as object)
}

type Shown = ReturnType<typeof everySheet>

/** Every row of the old year is on a sheet of its own or on its archive. */
function linesLost(before: Shown, present: Shown): readonly string[] {
  return ['Дорожная карта', 'Исполнение', 'История', 'Письма', 'Отчёт'].flatMap(title => {
    const lines = new Set([...(present[title] ?? []), ...(present[`${title} 2022/23`] ?? [])])
    return (before[title] ?? []).filter(line => !lines.has(line))
  })
}
