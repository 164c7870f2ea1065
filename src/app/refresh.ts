import type { Assignment, Duty } from '../core/assignment/assignment.ts'
import { dutiesFrom } from '../core/assignment/fanOut.ts'
import type { WorkCalendar } from '../core/calendar/workCalendar.ts'
import type { Day } from '../core/day.ts'
import type { Look } from '../core/history/look.ts'
import { eventProblems } from '../core/problem/eventProblems.ts'
import type { Problem } from '../core/problem/problem.ts'
import { emailProblems, schoolProblems } from '../core/problem/rosterProblems.ts'
import { type StageProblem, stageProblems } from '../core/problem/stageProblems.ts'
import type { Stage } from '../core/roadmap/stage.ts'
import { executorsOf } from '../core/roster/roster.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Texts } from '../texts/texts.ts'
import { planOf } from './planOf.ts'
import { refreshAssignments } from './refreshAssignments.ts'
import { OWN_STAGE, withIds } from './rows/ids.ts'
import { stagesFrom } from './rows/roadmapRows.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import { settingsFrom } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'
import { withProblems } from './withProblems.ts'

/** The workbook understood, and as it should stand. */
export type Refreshed = {
  readonly workbook: Workbook
  readonly settings: Settings
  readonly calendar: WorkCalendar
  readonly stages: readonly Stage[]
  /** What the roadmap asks for, in working order. */
  readonly duties: readonly Duty[]
  readonly assignments: readonly Assignment[]
  readonly problems: readonly Problem[]
}

/**
 * Brings the workbook into agreement with itself: deadlines read, assignments reconciled with the roadmap,
 * every row checked. `lastLook` is what was entered at the last look: it tells an original from its copy and gives
 * a deleted row back. Doing it twice changes nothing the second time. Null while there is no order to work on.
 */
export function refresh(
  read: Workbook,
  today: Day,
  texts: Texts,
  lastLook: Look = new Map(),
): Refreshed | null {
  const { settings, problems: settingProblems } = settingsFrom(read)
  const planned = planOf(read, settings, texts)
  if (planned === null) return null
  const { plan, problems: calendarProblems } = planned
  const known = identified(read)
  const placedRoster = rosterFrom(known, texts)
  const roster = rosterOf(placedRoster)
  const stageRows = stagesFrom(known, plan, roster, texts)
  const stages = stageRows.flatMap(row => (row && !row.excluded ? [row.stage] : []))
  const duties = dutiesFrom(stages, executorsOf(roster))
  const reconciled = refreshAssignments(known.assignments, duties, {
    today,
    orderDate: plan.orderDate,
    texts,
    look: lastLook,
  })
  const problems: readonly Problem[] = [
    ...settingProblems,
    ...calendarProblems,
    ...schoolProblems(placedRoster.schools),
    ...placedRoster.people.flatMap(person => [...emailProblems('people', person), ...roleProblems(person)]),
    ...stageRows.flatMap(row =>
      row && !row.excluded
        ? [
            ...(row.isChanged ? [orderTextChanged] : []),
            ...stageProblems(row.stage, row.reading.problems, plan.orderDate),
            ...eventProblems(row.eventDate, row.reading, plan.orderDate),
          ].map(
            ({ column, ...facts }): Problem => ({
              ...facts,
              place: { sheet: 'roadmap', row: row.row, column },
            }),
          )
        : [],
    ),
    ...reconciled.problems,
  ]
  const workbook: Workbook = {
    ...known,
    roadmap: known.roadmap.map((row, index) => stageRows[index]?.cells ?? row),
    assignments: reconciled.rows,
  }
  return {
    workbook: withProblems(workbook, problems, texts),
    settings,
    calendar: plan.calendar,
    stages,
    duties,
    assignments: reconciled.assignments,
    problems,
  }
}

const orderTextChanged: StageProblem = { code: 'order-text-changed', column: 'measure' }

/** Every row of schools, people and roadmap with an id. */
export function identified(workbook: Workbook): Workbook {
  return {
    ...workbook,
    schools: withIds(workbook.schools, 'sc-', row => String(row.name)),
    people: withIds(workbook.people, 'pe-', row => String(row.name)),
    roadmap: withIds(workbook.roadmap, OWN_STAGE, row =>
      [row.section, row.number, row.measure, row.result].join('\u0001'),
    ),
  }
}

function roleProblems(person: ReturnType<typeof rosterFrom>['people'][number]): readonly Problem[] {
  if (person.value.role !== null || person.roleText === '') return []
  return [
    {
      code: 'unknown-role',
      found: person.roleText,
      place: { sheet: 'people', row: person.row, column: 'role' },
    },
  ]
}
