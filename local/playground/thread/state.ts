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

/** Null when there is no such file or no state in it. */
export function readState(file: string): SavedPlay | null {
  try {
    const state: SavedPlay = JSON.parse(fs.readFileSync(file, 'utf8'))
    return state.format === 1 && typeof state.host === 'string' ? state : null
  } catch {
    return null
  }
}

/** A file that cannot be read is set aside under a name of its own, never overwritten; its new name. */
export function setAside(file: string): string {
  let number = 1
  while (fs.existsSync(`${file}.broken-${number}`)) number++
  fs.renameSync(file, `${file}.broken-${number}`)
  return `${file}.broken-${number}`
}

/** Whole or not at all, also when the power goes: a reader sees the old file until the new one is complete. */
export function writeState(file: string, state: SavedPlay): void {
  const draft = `${file}.${process.pid}.new`
  const handle = fs.openSync(draft, 'w')
  try {
    fs.writeFileSync(handle, JSON.stringify(state))
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(draft, file)
}
