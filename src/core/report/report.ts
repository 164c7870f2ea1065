import type { Assignment } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { groupsOf } from '../groups.ts'
import { isWithin, type Period } from '../period.ts'
import type { Stage } from '../roadmap/stage.ts'
import type { Executor } from '../roster/roster.ts'
import { isFinished, isSettled, type Totals, totalsOf } from '../summary/totals.ts'
import { asOf } from './asOf.ts'
import { type Attainment, attainmentOf } from './attainment.ts'
import { concerns, type ReportEntry, reportEntry } from './reportEntry.ts'
import { periodAfter, type ReportPeriod } from './reportPeriod.ts'

/** What is handed in: how the plan stood on a day, for a period, for all executors or for one. */
export type Report = {
  readonly day: Day
  readonly period: ReportPeriod
  /** Stages in the order of the roadmap, numbers and words as the order has them. */
  readonly lines: readonly ReportLine[]
  readonly whole: Totals
  /** Clusters with their schools, in working order; a school without a cluster is in the cluster ''. */
  readonly clusters: readonly ClusterTotals[]
  readonly people: readonly ExecutorTotals[]
  /** Longest overdue first. */
  readonly overdue: readonly ReportEntry[]
  readonly next: { readonly period: ReportPeriod; readonly lines: readonly NextLine[] } | null
}

export type ReportLine = {
  readonly stage: Stage
  readonly attainment: Attainment
  readonly finished: number
  /** In working order; empty for a stage that nobody carries out. */
  readonly entries: readonly ReportEntry[]
}

export type ExecutorTotals = { readonly executor: Executor; readonly totals: Totals }

export type ClusterTotals = {
  readonly cluster: string
  readonly totals: Totals
  readonly schools: readonly ExecutorTotals[]
}

/** What falls due in the next period and is not told as overdue already. */
export type NextLine = { readonly stage: Stage; readonly entries: readonly ReportEntry[] }

export type ReportSource = {
  readonly stages: readonly Stage[]
  readonly assignments: readonly Assignment[]
  readonly plan: Period
  readonly soonDays: number
}

/** `executorId` null is everybody. */
export function reportOf(
  { stages, assignments, plan, soonDays }: ReportSource,
  day: Day,
  period: ReportPeriod,
  executorId: string | null,
): Report {
  const all = assignments
    .filter(({ executor }) => executorId === null || executor.id === executorId)
    .map(assignment => ({ assignment, entry: reportEntry(asOf(assignment, day), day, soonDays) }))
  const entries = all
    .filter(({ assignment, entry }) => concerns(assignment, entry, period))
    .map(({ entry }) => entry)
  const everyStage = executorId === null && period.kind === 'plan'
  const overdue = entries.filter(({ standing }) => standing === 'overdue')
  const listed = new Set(overdue)
  return {
    day,
    period,
    lines: byStage(stages, entries, everyStage).map(({ stage, entries: own }) => ({
      stage,
      entries: own,
      finished: own.filter(isFinished).length,
      attainment: attainmentOf(own),
    })),
    whole: totalsOf(entries),
    clusters: clustersIn(entries),
    people: executorsIn(entries.filter(({ executor }) => executor.kind === 'person')),
    overdue: [...overdue].sort((left, right) => right.daysLate - left.daysLate),
    next: nextOf(
      stages,
      all.flatMap(({ entry }) => (listed.has(entry) ? [] : [entry])),
      periodAfter(period, plan),
    ),
  }
}

function nextOf(
  stages: readonly Stage[],
  entries: readonly ReportEntry[],
  period: ReportPeriod | null,
): Report['next'] {
  if (period === null) return null
  const due = entries.filter(entry => !isSettled(entry) && entry.due !== null && isWithin(entry.due, period))
  return due.length === 0 ? null : { period, lines: byStage(stages, due, false) }
}

function byStage(
  stages: readonly Stage[],
  entries: readonly ReportEntry[],
  withEmpty: boolean,
): readonly NextLine[] {
  const own = groupsOf(entries, ({ stageId }) => stageId)
  return stages
    .map(stage => ({ stage, entries: own.get(stage.id) ?? [] }))
    .filter(line => withEmpty || line.entries.length > 0)
}

function clustersIn(entries: readonly ReportEntry[]): readonly ClusterTotals[] {
  const ofSchools = entries.filter(({ executor }) => executor.kind === 'school')
  return [...groupsOf(ofSchools, ({ executor }) => executor.cluster)].map(([cluster, own]) => ({
    cluster,
    totals: totalsOf(own),
    schools: executorsIn(own),
  }))
}

function executorsIn(entries: readonly ReportEntry[]): readonly ExecutorTotals[] {
  return [...groupsOf(entries, ({ executor }) => executor.id).values()].flatMap(own =>
    own[0] ? [{ executor: own[0].executor, totals: totalsOf(own) }] : [],
  )
}
