import { spawnSync } from 'node:child_process'

export type OrderOfFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/**
 * The order in a file, read by the product's own `read-order` command as the import dialog reads it in the
 * browser; or its one sentence that says why there is none.
 */
export function orderOfFile(file: string): OrderOfFile {
  const command = ['--import', 'tsx', 'src/cli/read-order.ts', '--whole', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status === 0) return { ok: true, value: JSON.parse(stdout) }
  const sentences = stderr.trim().split('\n')
  return { ok: false, message: sentences[sentences.length - 1] ?? '' }
}
