import { type District, district } from '../../bench/reminders/district.ts'
import { accountOf } from '../addOn/reminders/ledger.ts'
import { untilQuiet } from '../addOn/reminders/untilQuiet.ts'
import { type Killed, killAt, statesOfKills } from './kills.ts'
import type { Sweep } from './sweep.ts'

export type Morning = {
  readonly schools: number
  /** What becomes of writes that the kill finds unflushed. */
  readonly buffered: 'kept' | 'lost'
  readonly bundle?: string
}

/**
 * A morning's run is killed before each of its calls; the rounds that follow put it right: no mailbox gets two
 * letters, none gets none unless «Письма» says so, and the ledger and the outbox agree.
 */
export function killedMorning(morning: Morning): Sweep {
  return {
    name: `a morning killed at any call: ${morning.schools} schools, unflushed writes ${morning.buffered}`,
    prepare: () => {
      const { tried, states } = begun(morning)
      return {
        count: states.length,
        look: index => {
          const { state, atCalls } = at(states, index)
          tried.host.goBack(state)
          const found = afterRecovery(tried, morning.schools)
          return found === null ? null : `killed at call ${atCalls.join(', ')}: ${found}`
        },
      }
    },
  }
}

/** The states above are those that real kills leave. */
export function reallyKilledMorning(morning: Morning): Sweep {
  return {
    name: `a real kill leaves the state that was foreseen: ${morning.schools} schools, unflushed writes ${morning.buffered}`,
    prepare: () => {
      const { tried, dawn, states } = begun(morning)
      const { host } = tried
      const foreseen = states.flatMap(({ state, atCalls }) => atCalls.map(() => state))
      return {
        count: foreseen.length,
        look: index => {
          host.goBack(dawn)
          killAt(host, index + 1, () => host.call('timed', 'hourlyRound'))
          const killed = stateOf(tried)
          host.goBack(at(foreseen, index))
          return killed === stateOf(tried) ? null : `the kill at call ${index + 1} left another state`
        },
      }
    },
  }
}

function begun({ schools, buffered, bundle }: Morning) {
  const tried = district({ schools, buffered, ...(bundle === undefined ? {} : { bundle }) })
  beforeItAll(tried)
  const dawn = tried.host.checkpoint()
  const states: readonly Killed[] = statesOfKills(tried.host, tried.round)
  return { tried, dawn, states }
}

/** A morning of a workbook that has seen one: nothing sent, nothing remembered, the summary empty. */
function beforeItAll(tried: District): void {
  const dawn = tried.inSheets(({ properties }) => ({ ...properties.getProperties() }))
  const { outbox } = tried.host.checkpoint()
  tried.round()
  tried.inSheets(({ sheet, properties }) => {
    for (const title of ['Письма', 'Сводка']) {
      const found = sheet(title)
      const rows = found.getLastRow() - 1
      if (rows > 0) found.getRange(2, 1, rows, found.getLastColumn()).clearContent()
    }
    properties.setProperties(dawn, true)
  })
  tried.host.goBack({ ...tried.host.checkpoint(), outbox })
}

function afterRecovery(tried: District, schools: number): string | null {
  untilQuiet(tried)
  const { letters, doubles, losses, disagreements, unknown } = accountOf(tried, 0)
  if (doubles.length > 0) return `two letters to ${doubles}`
  if (losses.length > 0) return `no letter to ${losses}`
  if (disagreements.length > 0) return `the ledger is wrong about ${disagreements}`
  if (unknown > 1) return `the fate of ${unknown} letters is unknown`
  return letters >= schools - 1 ? null : `${letters} letters left`
}

/** The state but for the instant: equal texts are equal states. */
function stateOf({ host }: District): string {
  return host.save().replace(/^\{"now":"[^"]*"/, '{')
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no case ${index}.`)
  return found
}
