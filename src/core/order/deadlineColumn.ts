import type { OutlineItem } from './outline.ts'
import type { TableHeader } from './tableHeader.ts'

/**
 * What the coordinator answered about a plan without a recognised deadline column: the place of the column among
 * those that `no-deadline-column` lists, counted from 0, or that there is none.
 */
export type DeadlineColumn = number | 'absent'

/** The headings of a plan that say something, as `no-deadline-column` lists them. */
export function headingsOf(header: TableHeader): readonly string[] {
  return header.headings.filter(heading => heading !== '')
}

/** The outline in which the plans without a deadline column have the one that was named; null changes nothing. */
export function withDeadlineColumn(
  outline: readonly OutlineItem[],
  answer: DeadlineColumn | null,
): readonly OutlineItem[] {
  if (answer === null) return outline
  return outline.map(item =>
    item.kind === 'plan' && item.header.columns.deadline === undefined
      ? { ...item, header: withColumn(item.header, answer) }
      : item,
  )
}

/** The column gives up the role that its heading seemed to have. */
function withColumn(header: TableHeader, answer: DeadlineColumn): TableHeader {
  if (answer === 'absent') return { ...header, columns: { ...header.columns, deadline: [] } }
  const filled = header.headings.flatMap((heading, column) => (heading === '' ? [] : [column]))
  const named = filled[answer]
  if (named === undefined) return header
  const others = Object.entries(header.columns).flatMap(([role, columns]) => {
    const left = columns.filter(column => column !== named)
    return left.length === 0 ? [] : [[role, left] as const]
  })
  return { ...header, columns: { ...Object.fromEntries(others), deadline: [named] } }
}
