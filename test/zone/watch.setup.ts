import { relative, resolve } from 'node:path'
import { zonedTests } from './announced.ts'
import { layTripwire } from './tripwire.ts'
import { watchContexts } from './watchContexts.ts'

const file = relative(resolve(__dirname, '../..'), expect.getState().testPath ?? '')

/** A test that is not run in every zone must not be able to see one. */
if (!zonedTests().includes(file)) {
  const complain = (asked: string): never => {
    throw new Error(`${file} asks for the machine's zone (${asked}), but nothing it imports names it.`)
  }
  layTripwire(globalThis, { Date, Intl }, complain)
  watchContexts(complain)
}
