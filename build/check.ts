import { spawnSync } from 'node:child_process'

/** `npm run check`: everything that a change must pass, one step after the other, and what each of them took. */

const STEPS = ['types', 'lint', 'test', 'test:zones', 'test:browser']

const taken = STEPS.map(step => {
  console.log(`\n— ${step}`)
  const begun = performance.now()
  const { status } = spawnSync('npm', ['run', '-s', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return { step, passed: status === 0, seconds: Math.round((performance.now() - begun) / 1000) }
})

console.log('')
for (const { step, passed, seconds } of taken)
  console.log(`${passed ? '✓' : '✕'} ${step.padEnd(12)} ${String(seconds).padStart(4)} s`)
if (taken.some(({ passed }) => !passed)) process.exitCode = 1
