import { type ColumnRole, columnRole, isPlainest, readableHeading } from './columnRole.ts'
import type { Row } from './document.ts'

/** Which column says what, by index; `height` counts the rows the heading takes. */
export type TableHeader = {
  readonly kind: 'plan' | 'schools'
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly number[]>>>
  readonly headings: readonly string[]
  readonly height: number
}

/** A heading may be wrapped over so many rows. */
const TALLEST = 3

/** The heading that begins at this row, or null where none does. */
export function headerAt(rows: readonly Row[], at: number): TableHeader | null {
  if (!couldBegin(rows[at] ?? [])) return null
  const alone = headerFrom(rows.slice(at, at + 1))
  const candidates = alone === null ? 1 : 0
  let best = alone
  for (let height = 2; height <= TALLEST && at + height <= rows.length; height++) {
    const last = rows[at + height - 1]
    if (last === undefined || !isHeadingWrap(last, candidates === 1)) break
    const taller = headerFrom(rows.slice(at, at + height))
    if (taller !== null && roleCount(taller) >= roleCount(best)) best = taller
  }
  return best
}

/** A heading begins with a row of several cells, one of them a known heading, and without a number. */
function couldBegin(row: Row): boolean {
  const own = row.filter(cell => cell.from === 'itself' && cell.text !== '')
  return (
    own.length > 1 &&
    !/^(?:\d|[IVXLC]+\.?$)/.test(own[0]?.text ?? '') &&
    own.some(cell => columnRole(cell.text) !== null)
  )
}

/** «1 | 2 | 3 | 4 | 5» under a heading. */
export function isNumberingRow(row: Row): boolean {
  const texts = row.map(cell => cell.text).filter(text => text !== '')
  return texts.length >= 3 && texts.every((text, index) => text.replace(/\.$/, '') === String(index + 1))
}

function headerFrom(rows: readonly Row[]): TableHeader | null {
  const headings = joinedHeadings(rows)
  const roles = headings.map(columnRole)
  const kind = headerKind(roles, headings)
  return kind === null
    ? null
    : {
        kind,
        columns: columnsByRole(roles, headings),
        headings: headings.map(readableHeading),
        height: rows.length,
      }
}

function joinedHeadings(rows: readonly Row[]): readonly string[] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) =>
    rows
      .map(row => row[column])
      .map(cell => (cell === undefined || cell.from === 'above' ? '' : cell.text))
      .filter(text => text !== '')
      .join('\n'),
  )
}

/** A plan names measures and something about them; a list of schools names schools and no measures. */
function headerKind(
  roles: readonly (ColumnRole | null)[],
  headings: readonly string[],
): TableHeader['kind'] | null {
  const has = (role: ColumnRole) => roles.includes(role)
  const filled = headings.filter(heading => heading !== '').length
  const named = roles.filter(role => role !== null).length
  if (named * 2 < filled || filled < 2) return null
  const about = ['result', 'deadline', 'responsible'] as const
  const aboutCount = about.filter(has).length
  if (aboutCount >= 1 && has('measure')) return 'plan'
  if (has('deadline') && has('responsible')) return 'plan'
  const namesSchools = has('school') ? has('number') || has('cluster') : has('cluster') && has('measure')
  if (namesSchools) return aboutCount <= 1 ? 'schools' : null
  return null
}

function columnsByRole(
  roles: readonly (ColumnRole | null)[],
  headings: readonly string[],
): TableHeader['columns'] {
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {}
  roles.forEach((role, index) => {
    if (role === null) return
    const earlier = columns[role] ?? []
    columns[role] = chosen(role, earlier, index, headings)
  })
  return columns
}

/** Start and end of a deadline and co-executors share a role; else the plainest heading takes it. */
function chosen(
  role: ColumnRole,
  earlier: readonly number[],
  index: number,
  headings: readonly string[],
): readonly number[] {
  const first = earlier[0]
  if (first === undefined) return [index]
  if (role === 'deadline' || role === 'responsible') return [...earlier, index]
  const firstIsPlain = isPlainest(role, headings[first] ?? '')
  return !firstIsPlain && isPlainest(role, headings[index] ?? '') ? [index] : earlier
}

/** The second line of a wrapped heading: no number of a measure, short words that go on. */
function isHeadingWrap(row: Row, headingUnknown: boolean): boolean {
  if (isNumberingRow(row)) return false
  const own = row.filter(cell => cell.from === 'itself' && cell.text !== '')
  if (own.length === 0 || /^\d/.test(row[0]?.text ?? '')) return false
  const covered = row.some(cell => cell.from === 'above')
  return own.every(
    cell => cell.text.length <= 40 && (covered || headingUnknown || /^(?:п\/п|\(|\p{Ll})/u.test(cell.text)),
  )
}

function roleCount(header: TableHeader | null): number {
  return header === null ? 0 : Object.keys(header.columns).length
}
