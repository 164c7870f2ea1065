import vm from 'node:vm'
import type { InstallOptions } from '../../../local/host/furnish.ts'
import type { Host } from '../../../local/host/host.ts'
import { installInContext } from '../../../local/host/installInContext.ts'

export type ScriptHost = {
  readonly host: Host
  /** Value of a piece of script in the ambient run. */
  readonly evaluate: (code: string) => unknown
}

export const coordinator = 'coordinator@example.invalid'
export const school = 'school11@example.invalid'

/** A host with this script loaded, at 09:00 on 11.10.2022 in Vladivostok. */
export function scriptHost(code: string, options: InstallOptions = {}): ScriptHost {
  const context = vm.createContext({})
  const host = installInContext(context, {
    now: '2022-10-11T09:00:00+10:00',
    user: coordinator,
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    ...options,
  })
  vm.runInContext(code, context)
  return { host, evaluate: piece => vm.runInContext(piece, context) }
}

/** The sentence with which a call fails; null when it does not. */
export function failure(body: () => unknown): string | null {
  try {
    body()
    return null
  } catch (error) {
    return error instanceof Object || typeof error === 'object'
      ? String(Reflect.get(Object(error), 'message'))
      : String(error)
  }
}
