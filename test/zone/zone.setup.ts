import { resolve } from 'node:path'
import { zoneOfSeed } from '../../build/zone/zones.ts'
import { zoneTests } from '../../build/zone/zoneTests.ts'
import { announceZonedTests } from './announced.ts'

/** Before all tests: a run without a TZ takes place in the zone of its seed, in the workers and here. */
export default function setUp(): void {
  announceZonedTests(zoneTests(resolve(__dirname, '../..')).zoned.map(({ test }) => test))
  if (process.env['TZ'] !== undefined) return
  const seed = Number(process.env['SEED'] ?? 0)
  process.env['TZ'] = zoneOfSeed(seed)
  console.error(`SEED=${seed} TZ=${process.env['TZ']}`)
}
