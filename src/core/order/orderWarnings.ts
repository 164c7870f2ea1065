import type { Order } from './order.ts'
import type { OrderWarning } from './orderWarning.ts'
import type { MeasureReading } from './readOrder.ts'
import type { TableHeader } from './tableHeader.ts'

/** What the coordinator should look at, the whole document first, then row by row. */
export function planWarnings(
  order: Order,
  readings: readonly MeasureReading[],
  leftOut: readonly string[],
  headers: readonly TableHeader[],
  activeContent: boolean,
): readonly OrderWarning[] {
  const header = headers[0]
  return [
    ...(activeContent ? [{ code: 'active-content-removed' } as const] : []),
    ...(order.order.number === null ? [{ code: 'no-number' } as const] : []),
    ...(order.order.date === null ? [{ code: 'no-date' } as const] : []),
    ...(order.schools.length === 0 ? [{ code: 'no-schools' } as const] : []),
    ...(header?.columns.result === undefined ? [{ code: 'no-result-column' } as const] : []),
    ...(header?.columns.responsible === undefined ? [{ code: 'no-responsible-column' } as const] : []),
    ...(header?.columns.deadline?.length === 0 ? [{ code: 'no-deadlines' } as const] : []),
    ...columnsLeftOut(headers),
    ...leftOut.map(text => ({ code: 'row-left-out', text }) as const),
    ...duplicateNumbers(order),
    ...readings.flatMap((reading, index) => rowWarnings(reading, index + 1, header)),
  ]
}

function columnsLeftOut(headers: readonly TableHeader[]): readonly OrderWarning[] {
  const columns = headers.flatMap(header => {
    const used = Object.values(header.columns).flat()
    return header.headings.filter((heading, index) => heading !== '' && !used.includes(index))
  })
  return columns.length === 0 ? [] : [{ code: 'columns-left-out', columns: Array.from(new Set(columns)) }]
}

/** Numbers may restart in every section; inside one they should not repeat. */
function duplicateNumbers(order: Order): readonly OrderWarning[] {
  const rowsByNumber = new Map<string, number[]>()
  order.measures.forEach((measure, index) => {
    if (measure.number === null) return
    const key = JSON.stringify([measure.section, measure.number])
    rowsByNumber.set(key, [...(rowsByNumber.get(key) ?? []), index + 1])
  })
  return Array.from(rowsByNumber.values()).flatMap(rows => {
    const measure = order.measures[(rows[0] ?? 0) - 1]
    if (rows.length < 2 || measure === undefined || measure.number === null) return []
    const { number, section } = measure
    return [
      { code: 'duplicate-number', number, section, rows, identical: identicalRows(order, rows) } as const,
    ]
  })
}

function identicalRows(order: Order, rows: readonly number[]): readonly (readonly number[])[] {
  const rowsByText = new Map<string, number[]>()
  for (const row of rows) {
    const key = JSON.stringify(order.measures[row - 1])
    rowsByText.set(key, [...(rowsByText.get(key) ?? []), row])
  }
  return Array.from(rowsByText.values()).filter(same => same.length > 1)
}

function rowWarnings(
  reading: MeasureReading,
  row: number,
  header: TableHeader | undefined,
): readonly OrderWarning[] {
  const { parts, responsibleFromAbove } = reading.row
  const responsible = parts[0]?.responsible ?? ''
  const lacks = (column: 'deadline' | 'result' | 'responsible') =>
    (header?.columns[column] ?? []).length > 0 && parts.some(part => part[column] === '')
  return [
    ...(responsibleFromAbove ? [{ code: 'responsible-from-above', row, responsible } as const] : []),
    ...(lacks('deadline') ? [{ code: 'deadline-empty', row } as const] : []),
    ...(lacks('result') ? [{ code: 'result-empty', row } as const] : []),
    ...(lacks('responsible') ? [{ code: 'responsible-empty', row } as const] : []),
    ...reading.stages.flatMap(stages =>
      stages.unpaired === null ? [] : [{ code: 'results-do-not-pair', row, ...stages.unpaired } as const],
    ),
    ...reading.stages.flatMap(stages =>
      stages.unknownSchools.map(school => ({ code: 'unknown-school', row, school }) as const),
    ),
  ]
}
