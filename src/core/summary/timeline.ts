import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { addDays, type Day } from '../day.ts'
import { occurrencesOf } from '../deadline/occurrences.ts'
import type { Reading } from '../deadline/reading.ts'
import { groupsOf } from '../groups.ts'
import type { Period } from '../period.ts'
import type { Stage } from '../roadmap/stage.ts'
import { type Counted, countedAs, finishedIn, isSettled, totalsOf } from './totals.ts'
import { mondayOf } from './trend.ts'

/** Where a stage stands in «Календарный план»: nothing disappears because it has no date. */
export type Lane = 'dated' | 'ongoing' | 'undated'

/** What a week holds for a stage: a due day that is met, missed or ahead, or time in which it runs. */
export type WeekMark = 'met' | 'missed' | 'due' | 'runs' | null

export type TimelineLine = {
  readonly stage: Stage
  readonly lane: Lane
  /** One for each week. */
  readonly marks: readonly WeekMark[]
  readonly total: number
  readonly finished: number
}

export type Timeline = {
  /** The Mondays, one after another. */
  readonly weeks: readonly Day[]
  /** Which of the weeks today is in; null outside them. */
  readonly thisWeek: number | null
  /** Dated stages, then ongoing, then undated ones, each in the order of the roadmap. */
  readonly lines: readonly TimelineLine[]
}

/** Weeks across, stages down, from the plan's first week to its last; a date outside them widens it. */
export function timelineOf(
  stages: readonly Stage[],
  assignments: readonly Assignment[],
  period: Period,
  today: Day,
  soonDays: number,
): Timeline {
  const own = groupsOf(
    assignments.map(assignment => ({
      stageId: assignment.stageId,
      due: effectiveDue(assignment),
      ...countedAs(assignment, today, soonDays),
    })),
    ({ stageId }) => stageId,
  )
  const placed = stages.map(stage => ({ stage, counted: own.get(stage.id) ?? [] }))
  const weeks = weeksOf(placed, period)
  const lines = placed.map(({ stage, counted }): TimelineLine => {
    const totals = totalsOf(counted)
    return {
      stage,
      lane: laneOf(stage),
      marks: marksOf(stage, duesOf(stage, counted), weeks, period),
      total: totals.total,
      finished: finishedIn(totals),
    }
  })
  const place = weeks.indexOf(mondayOf(today))
  return {
    weeks,
    thisWeek: place === -1 ? null : place,
    lines: lanes.flatMap(lane => lines.filter(line => line.lane === lane)),
  }
}

const lanes: readonly Lane[] = ['dated', 'ongoing', 'undated']

type Placed = Counted & { readonly due: Day | null }
type DueMark = { readonly due: Day; readonly mark: Exclude<WeekMark, null> }

/** The days that count, agreed new ones among them; what nobody carries out has its days by the plan. */
function duesOf(stage: Stage, counted: readonly Placed[]): readonly DueMark[] {
  if (counted.length === 0) return plannedDays(stage).map(due => ({ due, mark: 'due' }))
  return counted.flatMap(each => (each.due === null ? [] : [{ due: each.due, mark: markOf(each) }]))
}

function markOf(counted: Counted): DueMark['mark'] {
  if (isSettled(counted)) return 'met'
  return counted.standing === 'overdue' ? 'missed' : 'due'
}

function plannedDays({ readings }: Stage): readonly Day[] {
  return readings.flatMap(occurrencesOf).flatMap(({ due }) => (due === null ? [] : [due]))
}

/** A date that is a slip of many years must not make a sheet of thousands of columns. */
const MOST_WEEKS = 160

function weeksOf(
  placed: readonly { readonly stage: Stage; readonly counted: readonly Placed[] }[],
  period: Period,
): readonly Day[] {
  const days = placed.flatMap(({ stage, counted }) => [
    ...stage.readings.flatMap(occurrencesOf).flatMap(({ start, due }) => [start, due]),
    ...new Set(counted.map(({ due }) => due)),
  ])
  const first = mondayOf(period.start)
  const last = mondayOf(period.end)
  const near = days.filter((day): day is Day => day !== null && Math.abs(day - first) < (MOST_WEEKS / 2) * 7)
  const from = near.reduce((least, day) => (mondayOf(day) < least ? mondayOf(day) : least), first)
  const to = near.reduce((most, day) => (mondayOf(day) > most ? mondayOf(day) : most), last)
  const count = Math.min(MOST_WEEKS, Math.round((to - from) / 7) + 1)
  return Array.from({ length: count }, (_, index) => addDays(from, index * 7))
}

function laneOf({ readings }: Stage): Lane {
  const dated = readings.filter(reading => !isLasting(reading))
  if (dated.flatMap(occurrencesOf).some(({ due }) => due !== null)) return 'dated'
  return dated.length < readings.length ? 'ongoing' : 'undated'
}

/** Goes on all the time: its one occurrence is called by its kind. */
function isLasting(reading: Reading): boolean {
  const isRunning = reading.kind === 'ongoing' || reading.kind === 'recurring'
  return isRunning && occurrencesOf(reading).some(({ key }) => key === reading.kind)
}

function marksOf(
  stage: Stage,
  dues: readonly DueMark[],
  weeks: readonly Day[],
  period: Period,
): readonly WeekMark[] {
  const spans = stage.readings.flatMap(reading => spansOf(reading, period))
  const byWeek = groupsOf(dues, ({ due }) => String(mondayOf(due)))
  return weeks.map(week => {
    const marks = byWeek.get(String(week)) ?? []
    const strongest = strength.find(wanted => marks.some(({ mark }) => mark === wanted))
    if (strongest !== undefined) return strongest
    return spans.some(({ start, end }) => mondayOf(start) <= week && week <= end) ? 'runs' : null
  })
}

/** The time in which a reading runs; a lasting one without ends runs through the whole plan. */
function spansOf(reading: Reading, period: Period): readonly Period[] {
  const { start, end } = reading
  if (isLasting(reading)) return [{ start: start ?? period.start, end: end ?? period.end }]
  return start === null || end === null ? [] : [{ start, end }]
}

const strength: readonly WeekMark[] = ['missed', 'due', 'met']
