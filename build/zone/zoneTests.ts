import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { importsOf } from './imports.ts'
import { nodesOf } from './nodes.ts'
import { seesZone } from './seesZone.ts'

export type ZoneTest = {
  readonly test: string
  /** The file that sees the zone, and by what. */
  readonly because: string
}

export type Tests = { readonly all: readonly string[]; readonly zoned: readonly ZoneTest[] }

type File = { readonly because: string | null; readonly imports: readonly string[] }

export const ANY_TEST = /\.test\.tsx?$/
/** Tests in a browser have a run of their own. */
export const ORDINARY_TEST = /(?<!\.browser)\.test\.tsx?$/

/** The test files of a checkout with such a name, and those of them that reach a file which sees the machine's zone. */
export function zoneTests(root: string, names: RegExp): Tests {
  const known = new Map<string, File>()
  const fileAt = (path: string): File => {
    const file = known.get(path) ?? read(root, path)
    known.set(path, file)
    return file
  }
  const all = testsOf(root, names)
  return {
    all,
    zoned: all.flatMap(test => {
      const because = reached(test, fileAt).find(path => fileAt(path).because !== null)
      return because === undefined ? [] : [{ test, because: `${because}: ${fileAt(because).because}` }]
    }),
  }
}

function testsOf(root: string, names: RegExp): readonly string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(name => names.test(name))
    .map(name => posix.join('test', name.replaceAll('\\', '/')))
    .sort()
}

function reached(test: string, fileAt: (path: string) => File): readonly string[] {
  const paths = [test]
  const seen = new Set(paths)
  for (const path of paths) {
    for (const imported of fileAt(path).imports) {
      if (!seen.has(imported)) paths.push(imported)
      seen.add(imported)
    }
  }
  return paths
}

function read(root: string, path: string): File {
  const nodes = nodesOf(readFileSync(join(root, path), 'utf8'), path.endsWith('x'))
  return {
    because: seesZone(nodes),
    imports: importsOf(nodes)
      .filter(name => /^\..*\.tsx?$/.test(name))
      .map(name => posix.join(dirname(path), name))
      .filter(name => existsSync(join(root, name))),
  }
}
