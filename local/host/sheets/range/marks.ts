import type { Members } from '../../kernel/strict.ts'
import type { RangeState } from '../office.ts'
import { protect } from '../protecting.ts'

/** What is laid over a range. */
export const rangeMarks: Members<RangeState> = {
  protect: self => protect(self, self),
}
