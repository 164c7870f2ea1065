import { spawnSync } from 'node:child_process'
import { findChromium } from '../host/services/chromium.ts'

/** `npm run test:browser`: the tests that need a Chromium; without one they are left out aloud, but never in CI. */

if (findChromium(process.env['PATH'] ?? '') !== null) process.exitCode = runJest()
else {
  console.error('Chromium не найден: проверка площадки в браузере пропущена (apt-get install chromium).')
  process.exitCode = process.env['CI'] === undefined ? 0 : 1
}

function runJest(): number {
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--testPathIgnorePatterns', '/node_modules/']
  const { status } = spawnSync(
    process.execPath,
    [...jest, '--testMatch', '**/test/**/*.browser.test.ts', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  return status ?? 1
}
