import type { Assignment } from '../assignment/assignment.ts'
import { addDays, type Day } from '../day.ts'
import { occurrencesOf } from '../deadline/occurrences.ts'
import type { Reading } from '../deadline/reading.ts'
import type { Period } from '../period.ts'
import type { Stage } from '../roadmap/stage.ts'
import { finishedIn, type Standing, standingOf, totalsOf } from './totals.ts'
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
  const weeks = weeksOf(stages, period)
  const byStage = new Map<string, Standing[]>(stages.map(({ id }) => [id, []]))
  const missed = new Set<string>()
  const owed = new Set<string>()
  for (const assignment of assignments) {
    const standing = standingOf(assignment, today, soonDays)
    byStage.get(assignment.stageId)?.push(standing)
    if (assignment.due === null || finished.has(standing)) continue
    const key = `${assignment.stageId}|${assignment.due}`
    owed.add(key)
    if (standing === 'overdue') missed.add(key)
  }
  const markOf = (stage: Stage, due: Day): WeekMark => {
    const key = `${stage.id}|${due}`
    if (missed.has(key)) return 'missed'
    return owed.has(key) || stage.executors.length === 0 ? 'due' : 'met'
  }
  const lines = stages.map((stage): TimelineLine => {
    const totals = totalsOf(byStage.get(stage.id) ?? [])
    return {
      stage,
      lane: laneOf(stage),
      marks: marksOf(stage, weeks, period, due => markOf(stage, due)),
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
const finished: ReadonlySet<Standing> = new Set<Standing>(['accepted', 'doneOnTime', 'doneLate'])

/** A date that is a slip of many years must not make a sheet of thousands of columns. */
const MOST_WEEKS = 160

function weeksOf(stages: readonly Stage[], period: Period): readonly Day[] {
  const days = stages.flatMap(stage =>
    stage.readings.flatMap(occurrencesOf).flatMap(({ start, due }) => [start, due]),
  )
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
  weeks: readonly Day[],
  period: Period,
  markOf: (due: Day) => WeekMark,
): readonly WeekMark[] {
  const spans = stage.readings.flatMap(reading => spansOf(reading, period))
  const dues = stage.readings.flatMap(occurrencesOf).flatMap(({ due }) => (due === null ? [] : [due]))
  return weeks.map(week => {
    const marks = dues.filter(due => mondayOf(due) === week).map(markOf)
    const strongest = strength.find(mark => marks.includes(mark))
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
