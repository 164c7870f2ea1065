import { accessPlan } from '../core/access/accessPlan.ts'
import { addDays, isoFromDay } from '../core/day.ts'
import { textOfCell } from '../core/table/cell.ts'
import { dayCell, dottedDay, textCell } from '../core/table/door.ts'
import type { LastChange } from '../core/today/foreignItems.ts'
import { todayOf } from '../core/today/today.ts'
import type { TodayItem } from '../core/today/todayItem.ts'
import type { HouseFacts } from '../texts/todayTexts.ts'
import type { Target } from './grid.ts'
import type { Memory, Ports } from './ports.ts'
import type { Refreshed } from './refresh.ts'
import { entriesFrom } from './rows/mailRows.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import { placeOf, type Workbook } from './rows/workbook.ts'
import { todayGrid } from './todayGrid.ts'
import { finishWork, workAndTell } from './work.ts'

/** «Обновить «Сегодня»»: the workbook brought into agreement with itself, and its first page drawn. */
export function refreshToday(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    finishWork(ports, before, refreshed.workbook)
    drawToday(ports, refreshed.workbook, refreshed)
    return ports.texts.messages.todayRefreshed
  })
}

/** What a round knows better than the workbook it has read. */
export type RoundFacts = { readonly memory: Memory; readonly lastRun: string }

/** Draws the coordinator's page from what was read anyway; `after` is the workbook as it now stands. */
export function drawToday(ports: Ports, after: Workbook, refreshed: Refreshed, round?: RoundFacts): void {
  const { texts, clock } = ports
  const today = todayOf({
    today: clock.today(),
    stages: refreshed.stages,
    assignments: refreshed.assignments,
    problems: refreshed.problems,
    ledger: entriesFrom(after.mail, texts),
    calendar: refreshed.calendar,
    lastChanges: lastChanges(after),
    access: accessPlan(rosterOf(rosterFrom(after, texts)), []),
  })
  const grid = todayGrid(today, houseFacts(ports, after, refreshed, round), targetsIn(after), texts)
  // A round has no calls to spare; a person who asks for the page gets it dressed anew.
  ports.workbook.apply([{ kind: 'grid', grid: { ...grid, trustsLooks: round !== undefined } }])
}

/** A stamp begins with its day. */
function lastChanges({ assignments }: Workbook): ReadonlyMap<string, LastChange> {
  return new Map(
    assignments.flatMap(({ id, changedAt, changedBy }): readonly (readonly [string, LastChange])[] => {
      const on = dayCell.parse(textCell.parse(changedAt).slice(0, 10))
      return typeof on === 'number' ? [[textCell.parse(id), { on, by: textCell.parse(changedBy) }]] : []
    }),
  )
}

function houseFacts(
  { clock, mail, memory, user }: Ports,
  after: Workbook,
  { settings }: Refreshed,
  round: RoundFacts | undefined,
): HouseFacts {
  const { installedBy, roundDay } = round?.memory ?? memory.read()
  const today = clock.today()
  const isDone = round !== undefined || roundDay === isoFromDay(today)
  const said = textOfCell(after.settings.find(row => row.id === 'lastRun')?.value ?? '', dottedDay)
  return {
    installedBy,
    lastRun: round?.lastRun ?? said,
    nextRun:
      installedBy === ''
        ? null
        : { day: isDone ? addDays(today, 1) : today, hour: settings.reminders.mailHour },
    quota: installedBy === '' || installedBy === user.email() ? mail.quota() : null,
  }
}

/** Where each item is dealt with, by the rows as they now stand. */
function targetsIn(after: Workbook): (item: TodayItem) => Target | null {
  const rowsOf = (rows: readonly { readonly id: unknown }[]) =>
    new Map(rows.map((row, index) => [textCell.parse(row.id), placeOf(index)]))
  const assignments = rowsOf(after.assignments)
  const stages = rowsOf(after.roadmap)
  const schools = rowsOf(after.schools)
  const people = rowsOf(after.people)
  const letters = rowsOf(after.mail)
  const at = (sheet: Target['sheet'], column: NonNullable<Target['column']>, row?: number): Target | null =>
    row === undefined ? null : { sheet, row, column }
  return item => {
    switch (item.kind) {
      case 'due':
        return at('assignments', 'status', assignments.get(item.assignments[0]?.id ?? ''))
      case 'review':
        return at('assignments', 'decision', assignments.get(item.assignment.id))
      case 'request':
        return at('assignments', 'newDue', assignments.get(item.assignment.id))
      case 'returned':
        return at('assignments', 'note', assignments.get(item.assignment.id))
      case 'foreign':
        return at('assignments', 'changedBy', assignments.get(item.assignment.id))
      case 'undated':
        return at('roadmap', 'eventDate', stages.get(item.stage.id))
      case 'silent':
        return at('assignments', 'status', assignments.get(item.overdue[0]?.id ?? ''))
      case 'unreachable':
        return item.executor.kind === 'school'
          ? at('schools', 'emails', schools.get(item.executor.id))
          : at('people', 'emails', people.get(item.executor.id))
      case 'letter':
        return at('mail', 'state', letters.get(item.key))
      case 'problem':
        return item.problem.place
    }
  }
}
