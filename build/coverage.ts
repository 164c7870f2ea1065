import fs from 'node:fs'
import path from 'node:path'
import { declaredSource } from './declaredSource.ts'
import { hostTypes } from './hostTypes.ts'

const root = path.resolve(import.meta.dirname, '..')
const types = hostTypes(root)
fs.writeFileSync(path.join(root, 'local/host/kernel/declared.ts'), declaredSource(types))
