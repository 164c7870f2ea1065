import { execFileSync } from 'node:child_process'

/** SEED as it is given, else the number of commits; of a shallow clone a number from its hash, without git 1. */
export function chosenSeed(environment: NodeJS.ProcessEnv): string {
  const given = environment['SEED']
  if (given !== undefined) return given
  try {
    if (git('rev-parse', '--is-shallow-repository') === 'false') return git('rev-list', '--count', 'HEAD')
    return String(Number.parseInt(git('rev-parse', 'HEAD').slice(0, 6), 16))
  } catch {
    return '1'
  }
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
