import type { Table } from './document.ts'

/** Tables laid out with runs of spaces, each in the place of its lines; other lines as they are. */
export function spacedTables(lines: readonly string[]): readonly (string | Table)[] {
  return lines
}
