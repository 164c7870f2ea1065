import type { RunKind } from '../host.ts'
import type { RunRecord } from '../meter.ts'

/** One run while it lasts. Code outside any run is `ambient`: an editor run without an end or a time limit. */
export type Run = {
  readonly kind: RunKind | 'ambient'
  readonly functionName: string
  readonly user: string
  readonly activeUser: string
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL'
  readonly startedAt: string
  readonly limitMs: number
  readonly calls: Map<string, number>
  totalCalls: number
  cellsRead: number
  cellsWritten: number
  /** Cells written one by one that wait for a flush. */
  dirtyCells: number
  modelledMs: number
  /** Whether the spreadsheet was already reached for. */
  touched: boolean
  /** Once set, no service call has effect any more. */
  killedBy: string | null
}

export type RunPlan = Pick<Run, 'kind' | 'functionName' | 'user' | 'activeUser'>

export const timeLimitText = 'Exceeded maximum execution time'

const sixMinutes = 360_000
const thirtySeconds = 30_000

/** Start-up costs: PLATFORM §4, script cold start and round trip of google.script.run. */
const startMs = 500
const roundTripMs = 800

export function startRun(plan: RunPlan, now: number): Run {
  return {
    ...plan,
    authMode: authModes[plan.kind],
    startedAt: new Date(now).toISOString(),
    limitMs: limitOf(plan.kind),
    calls: new Map(),
    totalCalls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    dirtyCells: 0,
    modelledMs: plan.kind === 'ambient' ? 0 : startMs + (plan.kind === 'dialog' ? roundTripMs : 0),
    touched: false,
    killedBy: null,
  }
}

export function recordOf(run: Run, kind: RunKind, error: string | null): RunRecord {
  return {
    kind,
    functionName: run.functionName,
    user: run.user,
    startedAt: run.startedAt,
    calls: Object.fromEntries(run.calls),
    totalCalls: run.totalCalls,
    cellsRead: run.cellsRead,
    cellsWritten: run.cellsWritten,
    modelledMs: run.modelledMs,
    error: run.killedBy ?? error,
    killed: run.killedBy !== null,
  }
}

/** PLATFORM §1.2. */
const authModes: Readonly<Record<RunKind | 'ambient', Run['authMode']>> = {
  ambient: 'FULL',
  menu: 'FULL',
  dialog: 'FULL',
  editor: 'FULL',
  timed: 'FULL',
  'installable-edit': 'FULL',
  'installable-open': 'FULL',
  'simple-open': 'LIMITED',
  'simple-edit': 'LIMITED',
  'add-on-open-not-enabled': 'NONE',
}

function limitOf(kind: Run['kind']): number {
  switch (kind) {
    case 'ambient':
      return Number.POSITIVE_INFINITY
    case 'simple-open':
    case 'simple-edit':
    case 'add-on-open-not-enabled':
      return thirtySeconds
    case 'menu':
    case 'dialog':
    case 'editor':
    case 'timed':
    case 'installable-edit':
    case 'installable-open':
      return sixMinutes
  }
}
