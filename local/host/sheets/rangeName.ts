import { referenceFromA1 } from '../cells/reference.ts'
import type { Office } from './office.ts'

/** Refuses what Google refuses as the name of a range: spaces, addresses, a digit in front. */
export function demandRangeName(office: Office, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || referenceFromA1(name) || name.length > 250) {
    office.kernel.fail('The name of the range is invalid.')
  }
}
