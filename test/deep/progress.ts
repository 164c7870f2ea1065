import fs from 'node:fs'
import path from 'node:path'
import type { Report } from './messages.ts'

/** How far a sweep has come, over all runs with the same sources. `count` is null until it was prepared once. */
export type SweepProgress = {
  readonly count: number | null
  readonly covered: readonly number[]
  readonly complaints: readonly string[]
}

/** By the names of the sweeps. */
export type Progress = ReadonlyMap<string, SweepProgress>

const NOTHING: SweepProgress = { count: null, covered: [], complaints: [] }

export function progressOf(progress: Progress, sweep: string): SweepProgress {
  return progress.get(sweep) ?? NOTHING
}

export function isDone({ count, covered }: SweepProgress): boolean {
  return count !== null && covered.length >= count
}

export function withReport(progress: Progress, { sweep, count, looked, complaints }: Report): Progress {
  const before = progressOf(progress, sweep)
  return new Map(progress).set(sweep, {
    count: count ?? before.count,
    covered: [...before.covered, ...looked],
    complaints: [...before.complaints, ...complaints],
  })
}

/** `sources` tells the sources that were tested; what was covered of others says nothing. */
export function readProgress(file: string, sources: string): Progress {
  if (!fs.existsSync(file)) return new Map()
  const kept: { readonly sources: string; readonly sweeps: readonly [string, SweepProgress][] } = JSON.parse(
    fs.readFileSync(file, 'utf8'),
  )
  return kept.sources === sources ? new Map(kept.sweeps) : new Map()
}

export function keepProgress(file: string, sources: string, progress: Progress): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, JSON.stringify({ sources, sweeps: [...progress] }))
}
