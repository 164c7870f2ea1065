import type { Order } from '../core/order/order.ts'
import { stageIds } from '../core/roadmap/stageIds.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { newRow } from './rows/workbook.ts'

type Cells = Partial<Row<'roadmap'>> & {
  readonly [K in 'section' | 'number' | 'measure' | 'result' | 'deadline']: string
}

/**
 * The stages of the order over the rows present. A stage is the row with the same section, №, result and
 * deadline, else the row with the same section, № and position inside the measure; never by № alone.
 * Rows that no stage takes stay where they are and are counted as absent.
 */
export function loadRoadmap(
  present: readonly Row<'roadmap'>[],
  measures: Order['measures'],
  texts: Texts,
): { readonly rows: readonly Row<'roadmap'>[]; readonly absent: number } {
  const stages = measures.flatMap(measure => measure.stages.map(stage => cellsOf(measure, stage, texts)))
  const ids = stageIds(stages)
  const matches = match(present, stages)
  const updated = new Map<Row<'roadmap'>, Row<'roadmap'>>()
  const added = stages.flatMap((cells, index) => {
    const row = matches[index]
    if (!row) return [newRow('roadmap', { ...cells, id: ids[index] ?? '' })]
    updated.set(row, {
      ...row,
      ...cells,
      executors: row.executors === '' ? (cells.executors ?? '') : row.executors,
    })
    return []
  })
  return {
    rows: [...present.map(row => updated.get(row) ?? row), ...added],
    absent: present.filter(row => row.id !== '' && !updated.has(row)).length,
  }
}

type Measure = Order['measures'][number]

function cellsOf(measure: Measure, stage: Measure['stages'][number], texts: Texts): Cells {
  return {
    number: measure.number ?? '',
    section: measure.section ?? '',
    measure: measure.title,
    result: stage.result,
    deadline: stage.deadline,
    responsible: stage.responsible,
    executors: [
      ...(stage.executors.groups.includes('all-schools') ? [texts.everySchool] : []),
      ...stage.executors.schools,
      ...stage.executors.people,
      ...stage.executors.others,
    ].join('; '),
  }
}

function match(
  present: readonly Row<'roadmap'>[],
  stages: readonly Cells[],
): readonly (Row<'roadmap'> | null)[] {
  const exact = keyed(present, row => [row.section, row.number, row.result, row.deadline])
  const found = stages.map(cells => take(exact, [cells.section, cells.number, cells.result, cells.deadline]))
  const taken = new Set(found)
  const byPosition = keyed(
    present.filter(row => !taken.has(row)),
    row => [row.section, row.number, row.measure],
  )
  return found.map(
    (row, index) =>
      row ??
      take(byPosition, [
        stages[index]?.section ?? '',
        stages[index]?.number ?? '',
        stages[index]?.measure ?? '',
      ]),
  )
}

function keyed<R>(rows: readonly R[], keyOf: (row: R) => readonly unknown[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row).map(String).join('\u0001')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

function take<R>(groups: Map<string, R[]>, key: readonly unknown[]): R | null {
  return groups.get(key.map(String).join('\u0001'))?.shift() ?? null
}
