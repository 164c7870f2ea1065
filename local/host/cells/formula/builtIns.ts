import type { BuiltIn } from './builtIn.ts'
import { dateFunctions } from './dateFunctions.ts'
import { logicFunctions } from './logicFunctions.ts'
import { lookupFunctions } from './lookupFunctions.ts'
import { numberFunctions } from './numberFunctions.ts'
import { textFunctions } from './textFunctions.ts'

/** The closed set of functions that the host calculates. Everything else of Google's throws when it is read. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map([
  ...logicFunctions,
  ...numberFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...lookupFunctions,
])
