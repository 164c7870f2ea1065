import { EVERY_ZONE, zoneOfSeed } from '../../build/zone/zones.ts'

const SEEDS = Array.from({ length: 40 }, (_, seed) => zoneOfSeed(seed))

test('seeds in a row lead through zones of all kinds, and the three of test:zones are among them', () => {
  expect(SEEDS).toEqual(expect.arrayContaining(['UTC', 'Asia/Kathmandu', 'Pacific/Apia', ...EVERY_ZONE]))
})

test.each([...new Set(SEEDS), ...EVERY_ZONE])('Intl knows %s', timeZone => {
  expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
})

test.each([
  [0, 'UTC'],
  [1, 'Europe/Moscow'],
  [9, 'Europe/Moscow'],
  [0xffffff, 'America/St_Johns'],
])('the seed %i gives %s', (seed, zone) => {
  expect(zoneOfSeed(seed)).toBe(zone)
})
