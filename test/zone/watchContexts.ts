import type { createContext } from 'node:vm'
import { layTripwire } from './tripwire.ts'

/** Lays the tripwire in every context the test makes: node:vm gives each a Date of its own. */
export function watchContexts(complain: (asked: string) => never): void {
  jest.doMock('node:vm', () => {
    const vm = jest.requireActual<typeof import('node:vm')>('node:vm')
    const watched: typeof createContext = (target, options) => {
      if (typeof target === 'object' && vm.isContext(target)) return target
      const context = vm.createContext(target, options)
      layTripwire(context, vm.runInContext('({ Date, Intl })', context), complain)
      return context
    }
    return { ...vm, createContext: watched }
  })
}
