import fs from 'node:fs'
import type { RunRecord } from '../../host/meter.ts'

/** What survives a restart. */
export type SavedPlay = {
  readonly format: 1
  /** As `Host.save` gave it. */
  readonly host: string
  readonly seen: readonly number[]
  readonly runs: readonly RunRecord[]
  readonly runCount: number
}

/** Null when there is no such file. A file that cannot be read is set aside, never overwritten. */
export function readState(file: string): SavedPlay | null {
  if (!fs.existsSync(file)) return null
  try {
    const state: SavedPlay = JSON.parse(fs.readFileSync(file, 'utf8'))
    if (state.format === 1 && typeof state.host === 'string') return state
  } catch {
    // Told apart below: whatever it is, it is no state.
  }
  fs.renameSync(file, `${file}.broken`)
  return null
}

/** Whole or not at all: a reader sees the old file until the new one is complete. */
export function writeState(file: string, state: SavedPlay): void {
  const draft = `${file}.${process.pid}.new`
  fs.writeFileSync(draft, JSON.stringify(state))
  fs.renameSync(draft, file)
}
