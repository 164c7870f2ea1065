import { createRequire } from 'node:module'
import path from 'node:path'
import type { Declarations } from './declarations.ts'
import { readDeclarations } from './declarations.ts'

/** The parts of @types/google-apps-script that the local host speaks of. */
const parts = ['base', 'cache', 'html', 'lock', 'mail', 'properties', 'script', 'spreadsheet', 'utilities']

export function hostTypes(root: string): Declarations {
  const types = path.dirname(
    createRequire(path.join(root, 'package.json')).resolve('@types/google-apps-script/package.json'),
  )
  return readDeclarations(parts.map(part => path.join(types, `google-apps-script.${part}.d.ts`)))
}
