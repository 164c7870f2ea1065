import type { GroupRecord, SheetRecord } from './records.ts'

/** Deepens or flattens the groups over a span of lines. */
export function shiftDepth(
  sheet: SheetRecord,
  dimension: GroupRecord['dimension'],
  start: number,
  end: number,
  delta: number,
): void {
  const depths = depthsOf(sheet, dimension)
  for (let index = start; index <= end; index++) {
    const depth = Math.min(8, Math.max(0, (depths[index] ?? 0) + delta))
    depths[index] = depth
  }
  const collapsed = sheet.groups.filter(group => group.dimension === dimension && group.collapsed)
  const rebuilt = groupsOf(depths, dimension).map(group => ({
    ...group,
    collapsed: collapsed.some(known => known.start === group.start && known.end === group.end),
  }))
  sheet.groups = [...sheet.groups.filter(group => group.dimension !== dimension), ...rebuilt]
}

/** How many groups hold a line. */
export function depthAt(sheet: SheetRecord, dimension: GroupRecord['dimension'], index: number): number {
  return depthsOf(sheet, dimension)[index] ?? 0
}

/** The depth of a group: 1 is the outermost. */
export function depthOf(sheet: SheetRecord, group: GroupRecord): number {
  const holders = sheet.groups.filter(
    other => other.dimension === group.dimension && other.start <= group.start && other.end >= group.end,
  )
  const twins = holders.filter(other => other.start === group.start && other.end === group.end)
  return holders.length - twins.length + twins.indexOf(group) + 1
}

function depthsOf(sheet: SheetRecord, dimension: GroupRecord['dimension']): number[] {
  const depths = Array.from({ length: sheet[dimension] + 2 }, () => 0)
  for (const group of sheet.groups) {
    if (group.dimension !== dimension) continue
    for (let index = group.start; index <= group.end; index++) depths[index] = (depths[index] ?? 0) + 1
  }
  return depths
}

/** One group for each stretch of lines at least that deep, outermost first. */
function groupsOf(depths: readonly number[], dimension: GroupRecord['dimension']): GroupRecord[] {
  const groups: GroupRecord[] = []
  const deepest = Math.max(0, ...depths)
  for (let depth = 1; depth <= deepest; depth++) {
    let start: number | null = null
    for (let index = 1; index <= depths.length; index++) {
      const inside = (depths[index] ?? 0) >= depth
      if (inside && start === null) start = index
      if (!inside && start !== null) {
        groups.push({ dimension, start, end: index - 1, collapsed: false })
        start = null
      }
    }
  }
  return groups
}
