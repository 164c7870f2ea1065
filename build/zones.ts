import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const ZONES = ['Europe/Moscow', 'Asia/Vladivostok', 'America/New_York']

const root = resolve(import.meta.dirname, '..')
const jest = resolve(root, 'node_modules/jest/bin/jest.js')

/** Tests that look at no clock of the machine and take the longest: once is enough for them. Browsers have a run of their own. */
const LEFT_OUT = [
  '/node_modules/',
  '<rootDir>/test/build/',
  '<rootDir>/test/addOn/(access/resumed|mutations|playedYear|pushed|redrawn|work)\\.test\\.ts$',
  '<rootDir>/test/local/export/drawnColours\\.test\\.ts$',
  '\\.browser\\.test\\.ts$',
]
const options = [jest, '--silent', '--testPathIgnorePatterns', ...LEFT_OUT]

for (const zone of ZONES) {
  console.log(`\nTZ=${zone}`)
  const { status } = spawnSync(process.execPath, options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) process.exitCode = 1
}
