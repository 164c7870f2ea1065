import fs from 'node:fs'
import path from 'node:path'
import type { Filling } from './fillCells.ts'

/** The folder of the example, from the root of the checkout. */
export const EXAMPLE = path.resolve('local/playground/example')

export const EXAMPLE_ORDER = path.join(EXAMPLE, 'nakhodka-161-a.txt')

export const EXAMPLE_DAY = '2022-10-11'

export function exampleAddresses(): readonly Filling[] {
  return JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'addresses.json'), 'utf8'))
}

/** Names of the accounts by e-mail address; the first is the owner, the last may only look. */
export function exampleNames(): Readonly<Record<string, string>> {
  return JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'people.json'), 'utf8'))
}
