import fs from 'node:fs'
import vm from 'node:vm'
import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'

/** A workbook in which somebody else works while a command thinks. */
export type Interrupted = {
  readonly host: Host
  /** Does this once in the next run, between its reading of the workbook and its looking again. */
  readonly meanwhile: (action: () => void) => void
}

/**
 * Every reading of the workbook begins by asking for the script's zone: the second question of a run is asked
 * when everything is decided and nothing written.
 */
export function interruptedWorkbook(today: string): Interrupted {
  let pending: (() => void) | null = null
  let questions = 0
  const asked = () => {
    questions++
    if (questions !== 2 || pending === null) return
    const action = pending
    pending = null
    action()
  }
  const load = (context: object): void => {
    vm.runInContext(fs.readFileSync('build/dist/Code.js', 'utf8'), context)
    const session: unknown = Reflect.get(context, 'Session')
    if (typeof session !== 'object' || session === null) throw new Error('No Session')
    Reflect.set(context, 'Session', {
      getEffectiveUser: () => Reflect.get(session, 'getEffectiveUser').call(session),
      getScriptTimeZone: () => {
        asked()
        return Reflect.get(session, 'getScriptTimeZone').call(session)
      },
    })
  }
  const host = begunWorkbook(today, { load })
  return {
    host,
    meanwhile: action => {
      questions = 0
      pending = action
    },
  }
}
