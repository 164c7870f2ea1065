import { share, spread } from '../../seed.ts'
import { killedMorning, reallyKilledMorning } from '../../sweeps/killedMorning.ts'
import { all, type Cases, complaints, type Sweep } from '../../sweeps/sweep.ts'

const tenth = ({ count }: Cases) => share(count, 10)
const three = ({ count }: Cases) => spread(count, 3)

/** What is looked at here; `npm run test:deep` looks at every case. */
const sweeps: readonly (readonly [Sweep, (cases: Cases) => readonly number[]])[] = (
  ['kept', 'lost'] as const
).flatMap(buffered => [
  [killedMorning({ schools: 5, buffered }), all],
  [killedMorning({ schools: 50, buffered }), tenth],
  [killedMorning({ schools: 500, buffered }), three],
  [reallyKilledMorning({ schools: 5, buffered }), tenth],
])

it.each(sweeps.map(([sweep, chosen]) => [sweep.name, sweep, chosen] as const))('%s', (_, sweep, chosen) => {
  const cases = sweep.prepare()
  expect(complaints(cases, chosen(cases))).toEqual([])
})
