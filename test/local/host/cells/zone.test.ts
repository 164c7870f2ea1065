import fc from 'fast-check'
import { zoneOf } from '../../../../local/host/cells/zone.ts'

test.each([
  ['Europe/Moscow', '2022-10-11T00:00:00+03:00', 44845],
  ['Asia/Vladivostok', '2022-10-11T00:00:00+10:00', 44845],
  ['Asia/Vladivostok', '2022-10-10T21:00:00Z', 44845 + 7 / 24],
  ['America/New_York', '2022-03-13T07:00:00Z', 44633 + 3 / 24],
  ['America/New_York', '2022-03-13T06:59:00Z', 44633 + 119 / 1440],
  ['UTC', '1899-12-30T00:00:00Z', 0],
  ['UTC', '1970-01-01T00:00:00Z', 25569],
] as const)('%s at %s is %j', (name, instant, serial) => {
  expect(zoneOf(name).serialFromInstant(Date.parse(instant))).toBeCloseTo(serial, 9)
})

test.each(['Europe/Moscow', 'Asia/Kamchatka', 'America/New_York'])(
  '%s: every day starts where it should',
  name => {
    const zone = zoneOf(name)
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), day => {
        expect(zone.serialFromInstant(zone.instantFromSerial(day))).toBe(day)
      }),
    )
  },
)
