import { type BuildOptions, build } from 'esbuild'
import type { Artifact } from './artifact.ts'
import { warningsOf } from './bundlerWarnings.ts'
import { shells } from './shells.ts'
import { unindented } from './unindented.ts'
import { weightsOf } from './weights.ts'

const GLOBAL_NAME = 'Vekha'

/**
 * The script project as one readable file: a function that is called at once, then a one-line global function
 * per export of `entry`. Names and lines stay, for stack traces; only long-winded syntax is shortened.
 * What the gate judges still has its indentation, as the source map counts columns too.
 */
export async function bundleScript(root: string, entry: string): Promise<Artifact> {
  const result = await build({ ...OPTIONS, absWorkingDir: root, entryPoints: [entry] })
  const text = (ending: string) => result.outputFiles.find(file => file.path.endsWith(ending))?.text ?? ''
  const code = withGlobals(text('.js'))
  return {
    name: 'Code.js',
    kind: 'script',
    text: unindented(code),
    program: {
      code,
      map: text('.js.map'),
      warnings: warningsOf(result.warnings),
      weights: weightsOf(result.metafile),
    },
  }
}

const OPTIONS = {
  outfile: 'Code.js',
  bundle: true,
  write: false,
  format: 'esm',
  banner: { js: `var ${GLOBAL_NAME} = (() => {\n"use strict";` },
  target: 'es2019',
  charset: 'utf8',
  minifySyntax: true,
  legalComments: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'external',
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions

/** esbuild ends a module with one `export { name, local as name };`, or with nothing. */
const EXPORTS = /\nexport \{\n([^}]*)\n\};\s*$/

/** The path above each source: ten kilobytes. The lines stay, as the source map counts them. */
const PATHS = /^\/\/ \S+\.(?:tsx?|m?js)$/gm

function withGlobals(module: string): string {
  const pairs = (EXPORTS.exec(module)?.[1] ?? '').split(',').flatMap(exportOf)
  const fields = pairs.map(([local, name]) => (local === name ? name : `${name}: ${local}`))
  const end = `return { ${fields.join(', ')} };\n})();\n`
  return `${module.replace(EXPORTS, '\n').replace(PATHS, '')}${end}${shells(
    GLOBAL_NAME,
    pairs.map(([, name]) => name),
  )}\n`
}

function exportOf(text: string): readonly (readonly [local: string, name: string])[] {
  const [local, name] = text.trim().split(' as ')
  return local ? [[local, name ?? local]] : []
}
