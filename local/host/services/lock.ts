import type { Core } from '../kernel/kernel.ts'
import { messages } from './messages.ts'

type Lock = { readonly scope: string }

/** Only one run at a time lasts here, so a lock is free unless a fault says that another process holds it. */
export function createLockService(core: Core, isHeldElsewhere: () => boolean): object {
  const held = new Set<string>()
  core.onRunEnd(() => held.clear())

  const acquire = (self: Lock, timeout: number): boolean => {
    if (held.has(self.scope)) return true
    if (timeout < 0) return false
    if (isHeldElsewhere()) {
      core.wait(timeout)
      return false
    }
    held.add(self.scope)
    return true
  }
  const locks = core.define<Lock>('LockService', 'Lock', {
    hasLock: self => held.has(self.scope),
    releaseLock: self => {
      held.delete(self.scope)
    },
    tryLock: (self, timeout: number) => acquire(self, timeout),
    waitLock: (self, timeout: number) => {
      if (!acquire(self, timeout)) core.fail(messages.lockTimeout)
    },
  })
  return core
    .define<object>('LockService', 'LockService', {
      getDocumentLock: () => locks.create({ scope: 'document' }),
      getScriptLock: () => locks.create({ scope: 'script' }),
      getUserLock: () => locks.create({ scope: `user:${core.user()}` }),
    })
    .create({})
}
