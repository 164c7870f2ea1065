import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { implementedMembers } from '../host/furnish.ts'
import { coverageByClass, coverageTable } from './coverageTable.ts'
import { declaredSource } from './declaredSource.ts'
import { hostTypes } from './hostTypes.ts'

const root = path.resolve(import.meta.dirname, '../..')
const types = hostTypes(root)
const declared = path.join(root, 'local/host/kernel/declared.ts')
const table = coverageTable(coverageByClass(types, implementedMembers()))
fs.writeFileSync(declared, declaredSource(types))
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', declared], { cwd: root })
fs.writeFileSync(path.join(root, 'local/host/COVERAGE.md'), table)
