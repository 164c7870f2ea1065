import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { EVERY_ZONE } from './zone/zones.ts'
import { ORDINARY_TEST, zoneTests } from './zone/zoneTests.ts'

const root = resolve(import.meta.dirname, '..')
const jest = resolve(root, 'node_modules/jest/bin/jest.js')

/** Options of Jest may be given: `npm run test:zones -- --maxWorkers=4`. */
const wishes = process.argv.slice(2)

const { all, zoned } = zoneTests(root, ORDINARY_TEST)
for (const { test, because } of zoned) console.log(`${test} ← ${because}`)

for (const zone of EVERY_ZONE) {
  console.log(`\nTZ=${zone}: ${zoned.length} of ${all.length} test files can see it`)
  const { status } = spawnSync(
    process.execPath,
    [jest, '--silent', ...wishes, '--runTestsByPath', ...zoned.map(({ test }) => test)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone } },
  )
  if (status !== 0) process.exitCode = 1
}
