import fs from 'node:fs'
import path from 'node:path'
import { builtIns } from '../../../../local/host/cells/formula/builtIns.ts'
import { knownToGoogle } from '../../../../local/host/cells/formula/googleFunctions.ts'

const page = path.resolve(__dirname, '../../../../local/host/cells/FORMULAS.md')

test('a function is either calculated or named as missing, never both', () => {
  expect([...builtIns.keys()].filter(knownToGoogle)).toEqual([])
})

test('FORMULAS.md lists the functions that are calculated', () => {
  const listed = fs
    .readFileSync(page, 'utf8')
    .match(/^- .*$/gm)
    ?.flatMap(line => line.slice(2).split(', '))
  expect(listed?.toSorted()).toEqual([...builtIns.keys()].toSorted())
})
