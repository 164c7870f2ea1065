import { columnCuts, isCut, piecesOf } from './columnCuts.ts'
import { columnRole } from './columnRole.ts'
import type { Table } from './document.ts'
import { spacedTable } from './spacedTable.ts'

/** So many lines without columns may stand inside a table: a section, a page number. */
const LARGEST_GAP = 4

/** A printed line; what is longer is prose on one line. */
const LONGEST_LINE = 600

/** Tables laid out with runs of spaces, each in the place of its lines; other lines as they are. */
export function spacedTables(lines: readonly string[]): readonly (string | Table)[] {
  const blocks: (string | Table)[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!isSpacedHeader(line)) {
      blocks.push(line)
      continue
    }
    const end = endOfColumns(lines, at)
    const body = lines.slice(at, end)
    const cuts = columnCuts(body)
    const last = lastWhole(body, cuts)
    blocks.push(spacedTable(body.slice(0, last), cuts))
    at += last - 1
  }
  return blocks
}

/** Three columns or more, two of them with a known heading. */
function isSpacedHeader(line: string): boolean {
  if (line.length > LONGEST_LINE || !/\S\s{2,}\S/.test(line)) return false
  const roles = piecesOf(line).map(piece => columnRole(piece.text))
  return roles.length >= 3 && roles.filter(role => role !== null).length >= 2
}

/** Columns go on while lines have several pieces or are indented into a column. */
function endOfColumns(lines: readonly string[], start: number): number {
  let end = start + 1
  let gap = 0
  for (let at = start + 1; at < lines.length && gap <= LARGEST_GAP; at++) {
    const line = lines[at] ?? ''
    if (/^\s*приложение/i.test(line)) break
    if (line.length > LONGEST_LINE) break
    if (/^\s{3,}\S|\S\s{2,}\S/.test(line)) {
      end = at + 1
      gap = 0
    } else if (line.trim() !== '') gap++
  }
  return end
}

/** A signature or a footnote below the table runs across its columns. */
function lastWhole(lines: readonly string[], cuts: readonly number[]): number {
  let last = lines.length
  while (last > 1 && (isBlank(lines[last - 1]) || isCut(lines[last - 1] ?? '', cuts))) last--
  return last
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
