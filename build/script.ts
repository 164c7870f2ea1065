import { type BuildOptions, build } from 'esbuild'
import type { Artifact } from './artifact.ts'
import { warningsOf } from './bundlerWarnings.ts'
import { shells } from './shells.ts'

export const GLOBAL_NAME = 'Vekha'

/** The script project as one readable file: an iife, then a one-line global function per export of `entry`. */
export async function bundleScript(root: string, entry: string): Promise<Artifact> {
  const names = await exportsOf(root, entry)
  const result = await build({
    ...options(root, entry),
    format: 'iife',
    globalName: GLOBAL_NAME,
    footer: { js: shells(GLOBAL_NAME, names) },
    sourcemap: 'external',
  })
  const code = textOf(result.outputFiles, '.js')
  return {
    name: 'Code.js',
    kind: 'script',
    text: code,
    program: { code, map: textOf(result.outputFiles, '.map'), warnings: warningsOf(result.warnings) },
  }
}

/** Names that the entry exports at run time; types are gone by then. esbuild tells them for ES modules only. */
async function exportsOf(root: string, entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options(root, entry), format: 'esm', metafile: true })
  return Object.values(metafile.outputs).flatMap(output => output.exports)
}

function options(root: string, entry: string) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'Code.js',
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    minify: false,
    legalComments: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  } as const satisfies BuildOptions
}

function textOf(files: readonly { readonly path: string; readonly text: string }[], ending: string): string {
  const file = files.find(each => each.path.endsWith(ending))
  if (!file) throw new Error(`esbuild made no ${ending} file.`)
  return file.text
}
