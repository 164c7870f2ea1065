import fs from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const ROOM = path.resolve('local/playground')

/** The page's script and style, and the script that stands in a dialog for google.script. */
export type PageBundle = { readonly script: string; readonly style: string; readonly bridge: string }

export async function bundlePage(): Promise<PageBundle> {
  const options: BuildOptions = {
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  }
  const [page, bridge] = await Promise.all([
    build({ ...options, entryPoints: [path.join(ROOM, 'page/main.tsx')], outfile: 'page.js' }),
    build({ ...options, entryPoints: [path.join(ROOM, 'page/dialogBridge.ts')], outfile: 'bridge.js' }),
  ])
  const text = (files: typeof page.outputFiles, ending: string) =>
    files?.find(file => file.path.endsWith(ending))?.text ?? ''
  return {
    script: text(page.outputFiles, '.js'),
    style: text(page.outputFiles, '.css'),
    bridge: text(bridge.outputFiles, '.js'),
  }
}

/**
 * The thread with the host as one file: it runs twice as fast as under tsx, which keeps every function's name.
 * Whole or not at all: another playground may be reading it.
 */
export async function bundleThread(folder: string): Promise<string> {
  const file = path.join(folder, 'thread.mjs')
  const draft = path.join(folder, `thread.${process.pid}.mjs`)
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOM, 'thread/main.ts')],
    outfile: file,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  })
  fs.writeFileSync(draft, outputFiles[0]?.contents ?? '')
  fs.renameSync(draft, file)
  return file
}
