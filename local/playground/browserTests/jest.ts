import { spawn } from 'node:child_process'

export type Running = {
  /** The exit code, once nothing that the tests started runs any more. */
  readonly ended: Promise<number>
  readonly stop: () => void
}

/** Jest in a group of processes of its own: what a test that failed has left running ends with it. */
export function startJest(args: readonly string[], workers: number, env: NodeJS.ProcessEnv): Running {
  // Names of files go first: the options after them take whatever follows as more of their own.
  const jest = ['node_modules/jest/bin/jest.js', ...args, `--maxWorkers=${workers}`]
  const ignored = ['--testPathIgnorePatterns', '/node_modules/']
  const child = spawn(
    process.execPath,
    [...jest, ...ignored, '--testMatch', '**/test/**/*.browser.test.ts'],
    { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true },
  )
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // Nobody is left.
    }
  }
  return {
    ended: new Promise(resolve => {
      child.once('close', code => {
        endGroup()
        resolve(code ?? 1)
      })
    }),
    stop: endGroup,
  }
}
