import type { CallSite } from './strict.ts'

/** Google's sentence when the arguments fit none of the documented parameter lists, or null. */
export function signatureMismatch(_site: CallSite, _args: readonly unknown[]): string | null {
  return null
}
