import { enteredBy, enteredColumns, type Seen, type Snapshot } from './entered.ts'

/** The cells besides «Исполнение» whose changes are history. The snapshot keeps this order: a new one goes last. */
export const watchedColumns = {
  roadmap: [
    'measure',
    'result',
    'deadline',
    'start',
    'end',
    'executors',
    'confirmed',
    'excluded',
    'eventDate',
  ],
  schools: ['short', 'emails', 'accounts', 'active'],
  people: ['name', 'role', 'emails'],
} as const
export type WatchedSheet = keyof typeof watchedColumns
export type WatchedColumn = (typeof watchedColumns)[WatchedSheet][number]

export const watchedSheets = Object.keys(watchedColumns) as readonly WatchedSheet[]

/**
 * All that a look keeps, as texts: an assignment's cells by its id; those of the other sheets by sheet and id.
 */
export type Look = ReadonlyMap<string, readonly string[]>

export function lookKey(sheet: WatchedSheet, id: string): string {
  return `${sheet}:${id}`
}

/** The assignments of a look. */
export function snapshotOf(look: Look): Snapshot {
  const snapshot = new Map<string, Seen>()
  for (const [key, cells] of look) {
    if (sheetOfKey(key) !== null) continue
    const [accepted = '', trail = ''] = cells.slice(enteredColumns.length)
    const entered = enteredBy(column => cells[enteredColumns.indexOf(column)] ?? '')
    snapshot.set(key, { ...entered, accepted, trail })
  }
  return snapshot
}

/** What a look keeps of an assignment. */
export function seenCells(seen: Seen): readonly string[] {
  return [...enteredColumns.map(column => seen[column]), seen.accepted ?? '', seen.trail ?? '']
}

export type WatchedEntry = {
  readonly sheet: WatchedSheet
  readonly id: string
  readonly column: WatchedColumn
  readonly from: string
  readonly to: string
}

/** What differs on the other sheets in rows known before; a row seen for the first time is no change. */
export function watchedEntries(known: Look, present: Look): readonly WatchedEntry[] {
  return [...known].flatMap(([key, cells]) => {
    const sheet = sheetOfKey(key)
    if (sheet === null) return []
    const now = present.get(key) ?? []
    const columns: readonly WatchedColumn[] = watchedColumns[sheet]
    return columns.flatMap((column, index): readonly WatchedEntry[] => {
      const [from = '', to = ''] = [cells[index], now[index]]
      return from === to ? [] : [{ sheet, id: key.slice(sheet.length + 1), column, from, to }]
    })
  })
}

function sheetOfKey(key: string): WatchedSheet | null {
  return watchedSheets.find(sheet => key.startsWith(`${sheet}:`)) ?? null
}
