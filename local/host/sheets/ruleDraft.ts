import type { Condition } from './condition.ts'
import type { RangeState } from './office.ts'
import type { Gradient, RuleLook } from './records.ts'

/** A colour rule while it is being built. */
export type RuleDraft = {
  readonly ranges: readonly RangeState[]
  readonly condition: Condition | null
  readonly gradient: Gradient | null
  readonly look: RuleLook
}

export const EMPTY_RULE: RuleDraft = { ranges: [], condition: null, gradient: null, look: {} }
