import type { RunKind } from '../host.ts'
import type { RunPlan } from './run.ts'

type Identity = {
  readonly kind: RunKind
  readonly functionName: string
  /** Who sits at the keyboard. */
  readonly signedIn: string
  /** Who installed the trigger that fires, if one does. */
  readonly creator: string
  readonly account: 'consumer' | 'workspace'
}

/** With whose rights a run runs, and whom it is told to be at the keyboard (PLATFORM §1.3; reference of Session). */
export function identify({
  kind,
  functionName,
  signedIn,
  creator,
  account,
}: Identity): RunPlan & { readonly kind: RunKind } {
  switch (kind) {
    case 'menu':
    case 'dialog':
    case 'editor':
      return { kind, functionName, user: signedIn, activeUser: signedIn }
    case 'simple-open':
    case 'simple-edit':
    case 'add-on-open-not-enabled':
      return { kind, functionName, user: signedIn, activeUser: '' }
    case 'timed':
      return { kind, functionName, user: creator, activeUser: creator }
    case 'installable-edit':
    case 'installable-open': {
      const isKnown =
        signedIn === creator || (account === 'workspace' && domainOf(signedIn) === domainOf(creator))
      return { kind, functionName, user: creator, activeUser: isKnown ? signedIn : '' }
    }
  }
}

function domainOf(email: string): string {
  return email.split('@')[1] ?? ''
}
