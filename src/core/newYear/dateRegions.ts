import type { Reading, ReadingKind } from '../deadline/reading.ts'

export type Region = { readonly part: string; readonly isDated: boolean }

/**
 * The text cut into what says a date of its own and what does not: the year of an order that a deadline points to, or
 * that stands in a remark, is not the plan's to move. Joined, the parts are the text.
 */
export function dateRegions(text: string, readings: readonly Reading[]): readonly Region[] {
  const regions: Region[] = []
  let rest = text
  for (const { kind, text: slice } of readings) {
    const found = slicePattern(slice).exec(rest)
    if (found === null) continue
    const [written] = found
    regions.push({ part: rest.slice(0, found.index), isDated: false })
    regions.push({ part: written, isDated: DATED.has(kind) })
    rest = rest.slice(found.index + written.length)
  }
  return [...regions, { part: rest, isDated: false }].flatMap(withoutRemarks)
}

const DATED: ReadonlySet<ReadingKind> = new Set<ReadingKind>(['by', 'on', 'between', 'ongoing', 'recurring'])

/** A reading keeps its slice without doubled spaces and signs nobody sees. */
function slicePattern(slice: string): RegExp {
  const escaped = slice.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(escaped.split(/\s+/).join('[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+'), 'u')
}

/** What stands in brackets changes nothing of the date around it. */
function withoutRemarks(region: Region): readonly Region[] {
  if (!region.isDated || !/[([]/.test(region.part)) return [region]
  return region.part
    .split(/(\([^)]*\)|\[[^\]]*\])/)
    .map(part => ({ part, isDated: !/^[([]/.test(part) }))
    .filter(({ part }) => part !== '')
}
