import type { Assignment } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { groupsOf } from '../groups.ts'
import { isWithin, type Period } from '../period.ts'
import type { Stage } from '../roadmap/stage.ts'
import type { Executor } from '../roster/roster.ts'
import { type Totals, totalsOf } from '../summary/totals.ts'
import { asOf } from './asOf.ts'
import { type Attainment, attainmentOf } from './attainment.ts'
import { concerns, isFinished, type ReportEntry, reportEntry } from './reportEntry.ts'
import { periodAfter, type ReportPeriod } from './reportPeriod.ts'

/** What is handed in: how the plan stood on a day, for a period, for all executors or for one. */
export type Report = {
  readonly day: Day
  readonly period: ReportPeriod
  /** Stages in the order of the roadmap, numbers and words as the order has them. */
  readonly lines: readonly ReportLine[]
  readonly whole: ReportTotals
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

/** `late` of the finished ones were done after their due day, accepted since or not. */
export type ReportTotals = Totals & { readonly late: number }

export type ExecutorTotals = { readonly executor: Executor; readonly totals: ReportTotals }

export type ClusterTotals = {
  readonly cluster: string
  readonly totals: ReportTotals
  readonly schools: readonly ExecutorTotals[]
}

/** What falls due in the next period. */
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
  return {
    day,
    period,
    lines: byStage(stages, entries, everyStage).map(({ stage, entries: own }) => ({
      stage,
      entries: own,
      finished: own.filter(isFinished).length,
      attainment: attainmentOf(own),
    })),
    whole: totalsIn(entries),
    clusters: clustersIn(entries),
    people: executorsIn(entries.filter(({ executor }) => executor.kind === 'person')),
    overdue: entries
      .filter(({ standing }) => standing === 'overdue')
      .sort((left, right) => right.daysLate - left.daysLate),
    next: nextOf(
      stages,
      all.map(({ entry }) => entry),
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
  const due = entries.filter(entry => !isFinished(entry) && entry.due !== null && isWithin(entry.due, period))
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
    totals: totalsIn(own),
    schools: executorsIn(own),
  }))
}

function executorsIn(entries: readonly ReportEntry[]): readonly ExecutorTotals[] {
  return [...groupsOf(entries, ({ executor }) => executor.id).values()].flatMap(own =>
    own[0] ? [{ executor: own[0].executor, totals: totalsIn(own) }] : [],
  )
}

function totalsIn(entries: readonly ReportEntry[]): ReportTotals {
  const late = entries.filter(entry => isFinished(entry) && entry.daysLate > 0).length
  return { ...totalsOf(entries.map(({ standing }) => standing)), late }
}
