import type { Core } from '../kernel/kernel.ts'

export type People = {
  readonly Session: object
  /** A User, as Google shows one. */
  readonly newUser: (email: string) => object
}

export function createSession(core: Core): People {
  const users = core.define<{ readonly email: string }>('Session', 'User', {
    getEmail: self => self.email,
    getUserLoginId: self => self.email,
    toString: (self: { readonly email: string }) => self.email,
  })
  const newUser = (email: string): object => users.create({ email })
  const Session = core
    .define<object>('Session', 'Session', {
      getActiveUser: () => newUser(core.run().activeUser),
      getActiveUserLocale: () => core.settings.locale.split('_')[0] ?? 'en',
      getEffectiveUser: () => newUser(core.run().authMode === 'FULL' ? core.run().user : ''),
      getScriptTimeZone: () => core.settings.scriptTimeZone,
      getTemporaryActiveUserKey: () => Buffer.from(core.run().activeUser).toString('base64'),
    })
    .create({})
  return { Session, newUser }
}
