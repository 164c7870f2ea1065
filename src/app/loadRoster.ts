import { distinctIds } from '../core/fingerprint.ts'
import type { LoadedOrder } from '../core/order/loadedOrder.ts'
import type { Order } from '../core/order/order.ts'
import { nameKey } from '../core/roster/findExecutor.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { newRow } from './rows/workbook.ts'

/** The schools of the order over those present: matched by name, then by short name; e-mails and heads stay. */
export function loadSchools(
  present: readonly Row<'schools'>[],
  schools: Order['schools'],
): readonly Row<'schools'>[] {
  const free = [...present]
  const ids = distinctIds(
    'sc-',
    schools.map(school => nameKey(school.name)),
  )
  const updated = new Map<Row<'schools'>, Row<'schools'>>()
  const added = schools.flatMap((school, index) => {
    const cells = {
      number: school.number ?? '',
      name: school.name,
      short: school.short,
      cluster: school.cluster ?? '',
    }
    const match =
      free.find(row => nameKey(String(row.name)) === nameKey(school.name)) ??
      free.find(row => nameKey(String(row.short)) === nameKey(school.short))
    if (!match) return [newRow('schools', { ...cells, id: ids[index] ?? '', active: true })]
    free.splice(free.indexOf(match), 1)
    updated.set(match, { ...match, ...cells })
    return []
  })
  return [...present.map(row => updated.get(row) ?? row), ...added]
}

/** Everybody whom the plan names beside schools: people and bodies, those not present yet added as executors. */
export function loadPeople(
  present: readonly Row<'people'>[],
  schools: readonly Row<'schools'>[],
  measures: LoadedOrder['order']['measures'],
  texts: Texts,
): readonly Row<'people'>[] {
  const known = new Set(
    [
      texts.everySchool,
      ...schools.flatMap(row => [String(row.short), String(row.name)]),
      ...present.map(row => String(row.name)),
    ].map(nameKey),
  )
  const names = measures
    .flatMap(measure => measure.stages)
    .flatMap(stage => stage.executorNames ?? [...stage.executors.people, ...stage.executors.others])
  const added: Row<'people'>[] = []
  for (const name of names) {
    if (known.has(nameKey(name))) continue
    known.add(nameKey(name))
    const id = distinctIds('pe-', [nameKey(name)])[0] ?? ''
    added.push(newRow('people', { id, name, role: texts.roles.executor }))
  }
  return [...present, ...added]
}
