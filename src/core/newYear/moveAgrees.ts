import { civilFromDay, type Day, lastDayOfMonth } from '../day.ts'
import type { Reading } from '../deadline/reading.ts'
import { type DateRole, movedDay } from './movedDay.ts'
import { sameDate, type YearChange } from './yearChange.ts'

/** Whether the new text means in the new plan what the old one meant in the old: the same kinds, every date moved on. */
export function agreesWith(
  before: readonly Reading[],
  after: readonly Reading[],
  change: YearChange,
  weekday: number | null,
): boolean {
  return (
    before.length === after.length &&
    before.every((reading, index) => {
      const moved = after[index]
      return moved !== undefined && isMove(reading, moved, change, weekday)
    })
  )
}

function isMove(before: Reading, after: Reading, change: YearChange, weekday: number | null): boolean {
  if (before.kind !== after.kind || isReversed(before) !== isReversed(after)) return false
  // What the plan said, and not the text, is whatever the new plan says.
  if (before.assumed.length > 0) return true
  const isEdge = (role: DateRole, from: Day | null, to: Day | null) =>
    from === null || to === null ? from === to : mayBecome(role, from, to, change, weekday)
  return isEdge('start', before.start, after.start) && isEdge('due', before.end, after.end)
}

function isReversed({ start, end }: Reading): boolean {
  return start !== null && end !== null && start > end
}

function mayBecome(role: DateRole, from: Day, to: Day, change: YearChange, weekday: number | null): boolean {
  const roles: readonly DateRole[] = role === 'start' ? ['start', 'event', 'due'] : ['due', 'event']
  if (roles.some(each => movedDay(from, each, change, weekday).day === to)) return true
  const same = sameDate(from, change.years)
  return to === same || (isMonthEnd(from) && isMonthEnd(to) && Math.abs(to - same) <= 1)
}

/** «до конца февраля» ends on the 28th or on the 29th. */
function isMonthEnd(day: Day): boolean {
  const { year, month, day: last } = civilFromDay(day)
  return last === lastDayOfMonth(year, month)
}
