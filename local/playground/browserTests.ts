import { findChromium } from '../host/services/chromium.ts'
import { runBrowserTests } from './browserTests/run.ts'

/** `npm run test:browser`: the tests that need a Chromium; without one they are skipped with a notice, and fail in CI. */

const chromium = findChromium(process.env['PATH'] ?? '')
if (chromium !== null) process.exitCode = await runBrowserTests(chromium, process.argv.slice(2))
else {
  console.error('Chromium не найден: проверка площадки в браузере пропущена (apt-get install chromium).')
  process.exitCode = process.env['CI'] === undefined ? 0 : 1
}
