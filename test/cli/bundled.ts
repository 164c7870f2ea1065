import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { folderOf } from '../build/folderOf.ts'

/** A shell command as one file for Node, which starts five times as fast as through tsx. */
export function bundled(command: string): string {
  const outfile = join(folderOf({}), 'command.mjs')
  buildSync({
    entryPoints: [command],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  })
  return outfile
}
