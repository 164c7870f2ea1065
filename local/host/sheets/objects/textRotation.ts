import type { Members } from '../../kernel/strict.ts'
import type { RotationState } from '../office.ts'

/** How text is turned; readable only. */
export const textRotationMembers: Members<RotationState> = {
  getDegrees: ({ degrees }) => degrees,
  isVertical: ({ isVertical }) => isVertical,
}
