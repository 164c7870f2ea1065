import type { RunKind } from '../host.ts'
import { wallTime } from './clock.ts'
import type { Edit } from './edit.ts'

export type EventParts = {
  readonly authMode: (name: 'LIMITED' | 'FULL') => unknown
  readonly spreadsheet: () => object
  readonly newUser: (email: string) => object
}

/** Event objects of guides/triggers/events; a simple trigger's has no triggerUid. */
export function openEvent(parts: EventParts, activeUser: string, triggerUid: string | null): object {
  return { ...commonFields(parts, triggerUid), source: parts.spreadsheet(), user: parts.newUser(activeUser) }
}

export function editEvent(
  parts: EventParts,
  activeUser: string,
  edit: Edit,
  triggerUid: string | null,
): object {
  const { range, ...typed } = edit
  return {
    ...commonFields(parts, triggerUid),
    range,
    source: parts.spreadsheet(),
    user: parts.newUser(activeUser),
    ...typed,
  }
}

/** A person's edit is a change too, without range and values. */
export function changeEvent(parts: EventParts, activeUser: string, triggerUid: string): object {
  return {
    ...commonFields(parts, triggerUid),
    changeType: 'EDIT',
    source: parts.spreadsheet(),
    user: parts.newUser(activeUser),
  }
}

export function timedEvent(parts: EventParts, now: number, triggerUid: string | null): object {
  const wall = wallTime(now, 'UTC')
  const weekday = new Date(now).getUTCDay()
  return {
    ...commonFields(parts, triggerUid ?? ''),
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': weekday || 7,
    'week-of-year': weekOfYear(now),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
    timezone: 'UTC',
  }
}

/** Which kinds of run come with an event object of their own when the caller gives none. */
export function hasOwnEvent(kind: RunKind): boolean {
  return (
    kind === 'simple-open' ||
    kind === 'installable-open' ||
    kind === 'add-on-open-not-enabled' ||
    kind === 'timed'
  )
}

function commonFields({ authMode }: EventParts, triggerUid: string | null): object {
  return triggerUid === null ? { authMode: authMode('LIMITED') } : { authMode: authMode('FULL'), triggerUid }
}

/** ISO 8601 weeks. */
function weekOfYear(now: number): number {
  const thursday = new Date(now)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7)
}
