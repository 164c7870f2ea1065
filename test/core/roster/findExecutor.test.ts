import { findExecutors } from '../../../src/core/roster/findExecutor.ts'
import type { Roster, School } from '../../../src/core/roster/roster.ts'

const school = (id: string, name: string, short: string, active = true): School => ({
  id,
  number: '',
  name,
  short,
  cluster: '',
  head: '',
  emails: [],
  active,
})

const roster: Roster = {
  schools: [
    school('12', 'МАОУ «СОШ №12 имени Сметанкина В.Н.»', 'СОШ №12'),
    school('L', 'МАОУ «СОШ «Лидер-2»', 'СОШ «Лидер-2»'),
    school('old', 'МАОУ «СОШ №7»', 'СОШ №7', false),
  ],
  people: [{ id: 'K', name: 'Коротких С.А.', post: '', role: 'executor', emails: [] }],
}

it.each([
  ['СОШ №12', ['12'], []],
  ['сош № 12', ['12'], []],
  ['МАОУ "СОШ №12 имени Сметанкина В.Н."', ['12'], []],
  ['СОШ "Лидер‑2"', ['L'], []],
  ['Коротких С. А.', ['K'], []],
  ['Все ОО', ['12', 'L'], []],
  ['Коротких С.А.; Все ОО', ['K', '12', 'L'], []],
  ['СОШ №12\nСОШ №12', ['12'], []],
  ['СОШ №99; СОШ №12', ['12'], ['СОШ №99']],
  ['СОШ №7', [], []],
  ['', [], []],
  [' ; ', [], []],
])('«%s» names %j, unknown %j', (cell, ids, unknown) => {
  const found = findExecutors(cell, roster, 'Все ОО')
  expect([found.executors.map(executor => executor.id), found.unknown]).toEqual([ids, unknown])
})
