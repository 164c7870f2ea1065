import type { Host } from '../../local/host/host.ts'
import type { Checkpoint } from '../../local/host/kernel/checkpoint.ts'
import { projectScripts } from '../../local/host/projectScripts.ts'
import { begunWorkbook } from './begun.ts'

/** A workbook in which somebody else works while a command thinks. */
export type Interrupted = {
  readonly host: Host
  /** Does this once in the next run, between its reading of the workbook and its writing. */
  readonly meanwhile: (action: () => void) => void
}

/**
 * A command reads the workbook, then asks what day it is: at that question everything is read and nothing is
 * decided or written.
 */
export function interruptedWorkbook(today: string, from?: Checkpoint): Interrupted {
  let pending: (() => void) | null = null
  const asked = () => {
    const action = pending
    pending = null
    action?.()
  }
  const load = (context: object): void => {
    projectScripts('build/dist')(context)
    const utilities: unknown = Reflect.get(context, 'Utilities')
    if (typeof utilities !== 'object' || utilities === null) throw new Error('No Utilities')
    Reflect.set(context, 'Utilities', listenedTo(utilities, 'formatDate', asked))
  }
  const host = begunWorkbook(today, from === undefined ? { load } : { load, from })
  return {
    host,
    meanwhile: action => {
      pending = action
    },
  }
}

/** The same service; before this method runs, somebody is told. */
function listenedTo(service: object, method: string, heard: () => void): object {
  return new Proxy(service, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key)
      if (key === method) heard()
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
