import { spawnSync } from 'node:child_process'
import { findChromium } from '../host/services/chromium.ts'

/** `npm run test:browser`: the tests that need a Chromium; without one they are left out aloud, but never in CI. */

if (findChromium(process.env['PATH'] ?? '') !== null) process.exitCode = runJest()
else {
  console.error('Chromium не найден: проверка площадки в браузере пропущена (apt-get install chromium).')
  process.exitCode = process.env['CI'] === undefined ? 0 : 1
}

function runJest(): number {
  // Names of files go first: the options after them take whatever follows as more of their own.
  const jest = ['node_modules/jest/bin/jest.js', ...process.argv.slice(2), '--runInBand']
  const ignored = ['--testPathIgnorePatterns', '/node_modules/']
  const { status } = spawnSync(
    process.execPath,
    [...jest, ...ignored, '--testMatch', '**/test/**/*.browser.test.ts'],
    { stdio: 'inherit' },
  )
  return status ?? 1
}
