import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import type { Artifact } from './artifact.ts'
import { warningsOf } from './bundlerWarnings.ts'
import { weightsOf } from './weights.ts'

/**
 * One self-contained HTML file per component file in `folder`: `import.tsx` becomes `import.html`. The entry
 * draws itself into the element with the id `root`; it may import a .css file.
 */
export async function bundlePages(root: string, folder: string): Promise<readonly Artifact[]> {
  const entries = await readdir(join(root, folder)).catch(() => [])
  const pages = entries.filter(name => name.endsWith('.tsx')).sort()
  return Promise.all(pages.map(name => bundlePage(root, `${folder}/${name}`)))
}

async function bundlePage(root: string, entry: string): Promise<Artifact> {
  const { outputFiles, warnings, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'page.js',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'external',
    metafile: true,
    logLevel: 'silent',
  })
  const text = (ending: string) => outputFiles.find(file => file.path.endsWith(ending))?.text ?? ''
  const program = {
    code: text('.js'),
    map: text('.js.map'),
    warnings: warningsOf(warnings),
    weights: weightsOf(metafile),
  }
  return {
    name: `${basename(entry, '.tsx')}.html`,
    kind: 'page',
    text: html(program.code, text('.css')),
    program,
  }
}

function html(script: string, style: string): string {
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<base target="_top">
<style>
${style.replace(/<(?=\/style)/gi, '\\3C ')}</style>
</head>
<body>
<div id="root"></div>
<script>
${script.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>
</body>
</html>
`
}
