import type { Core } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'

/** The half of ScriptApp that speaks of what the user has granted. */
export function authorization(core: Core): {
  readonly members: Members<object>
  readonly constants: Readonly<Record<string, unknown>>
} {
  const AuthMode = core.enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'])
  const AuthorizationStatus = core.enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED'])
  const InstallationSource = core.enumeration('InstallationSource', [
    'APPS_MARKETPLACE_DOMAIN_ADD_ON',
    'NONE',
    'WEB_STORE_ADD_ON',
  ])
  const info = core.define<object>('ScriptApp', 'AuthorizationInfo', {
    getAuthorizationStatus: () => AuthorizationStatus['NOT_REQUIRED'],
    getAuthorizationUrl: () => null,
    getAuthorizedScopes: () => core.settings.scopes ?? [],
  })
  const service = core.define<object>('ScriptApp', 'Service', { getUrl: () => null, isEnabled: () => false })
  const stateToken = core.define<Record<string, unknown>>('ScriptApp', 'StateTokenBuilder', {
    createToken: self => Buffer.from(JSON.stringify(self)).toString('base64url'),
    withArgument: (self, name: string, value: string) => stateTokenWith(self, { [name]: value }),
    withMethod: (self, method: string) => stateTokenWith(self, { method }),
    withTimeout: (self, timeout: number) => stateTokenWith(self, { timeout }),
  })
  const stateTokenWith = (self: Record<string, unknown>, more: Record<string, unknown>): object =>
    stateToken.objectOf(Object.assign(self, more))
  const require = (scopes: readonly string[]): void => {
    const granted = core.settings.scopes
    const missing = granted === null ? [] : scopes.filter(scope => !granted.includes(scope))
    if (missing.length > 0) {
      core.fail(`You do not have permission to go on. Required permissions: ${missing.join(' && ')}`)
    }
  }
  return {
    members: {
      getAuthorizationInfo: () => info.create({}),
      getIdentityToken: () => `local-host-identity-of-${core.user()}`,
      getInstallationSource: () => InstallationSource['NONE'],
      getOAuthToken: () => `local-host-token-of-${core.user()}`,
      getService: () => service.create({}),
      invalidateAuth: () => undefined,
      newStateToken: () => stateToken.create({}),
      requireAllScopes: () => undefined,
      requireScopes: (_self: object, _mode: unknown, scopes: readonly string[]) => require(scopes),
    },
    constants: { AuthMode, AuthorizationStatus, InstallationSource },
  }
}
