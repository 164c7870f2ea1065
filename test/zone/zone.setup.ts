import { resolve } from 'node:path'
import { zoneOfSeed } from '../../build/zone/zones.ts'
import { ANY_TEST, zoneTests } from '../../build/zone/zoneTests.ts'
import { chosenSeed } from '../chosenSeed.ts'
import { announceZonedTests } from './announced.ts'

/** Before all tests: a run without a TZ takes place in the zone of its seed, in the workers and here. */
export default function setUp(): void {
  const { zoned } = zoneTests(resolve(__dirname, '../..'), ANY_TEST)
  announceZonedTests(zoned.map(({ test }) => test))
  const seed = chosenSeed(process.env)
  process.env['SEED'] = seed
  process.env['TZ'] ??= zoneOfSeed(Number(seed))
  console.error(`SEED=${seed} TZ=${process.env['TZ']}`)
}
