import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from './artifact.ts'
import { bundlePages } from './pages.ts'
import { bundleScript } from './script.ts'

/** Everything clasp pushes, made from the sources under `root`. Writes nothing. */
export async function makeAddOn(root: string): Promise<readonly Artifact[]> {
  const [script, pages, manifest] = await Promise.all([
    bundleScript(root, 'src/gas/main.ts'),
    bundlePages(root, 'src/pages/browser'),
    readFile(join(root, 'appsscript.json'), 'utf8'),
  ])
  return [script, ...pages, { name: 'appsscript.json', kind: 'manifest', text: manifest, program: null }]
}
