import { every, spread, torture } from './torture.ts'

/** Schools and the calls at which a morning is killed; `npm run torture` does more. */
it.each([
  ['every call', 5, every],
  ['50 calls', 50, spread(50, 1)],
  ['12 calls', 500, spread(12, 3)],
] as const)('a morning killed at %s, %i schools: unflushed writes stay', (_, schools, indexes) => {
  const found = torture(schools, 'kept', indexes)
  console.log(JSON.stringify(found))
  expect(found).toMatchObject({ doubles: 0, losses: 0, disagreements: 0 })
  expect(found.unknownWorst).toBeLessThanOrEqual(1)
  expect(found.letters).toBeGreaterThanOrEqual(found.kills * (schools - 1))
})
