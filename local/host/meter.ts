import type { RunKind } from './host.ts'

/** What one run cost, by service method («Range.setValues»). Modelled time follows PLATFORM §4. */
export type RunRecord = {
  readonly kind: RunKind
  readonly functionName: string
  readonly user: string
  readonly startedAt: string
  readonly calls: Readonly<Record<string, number>>
  /** Every service call of the run. */
  readonly totalCalls: number
  readonly cellsRead: number
  readonly cellsWritten: number
  readonly modelledMs: number
  /** Null when the run ended well. */
  readonly error: string | null
  readonly killed: boolean
}
