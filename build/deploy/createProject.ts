import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Ended, Terminal } from './deploy.ts'
import type { LocalProject } from './localProject.ts'

const created = z.object({ scriptId: z.string(), parentId: z.string() })

/**
 * A new spreadsheet with an empty script bound to it. clasp pulls that script at once and refuses to work
 * where a .clasp.json is, so it does so in a folder of its own: dist stays as it was built.
 */
export async function createProject(title: string, { clasp }: Terminal): Promise<LocalProject | Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'vekha-create-'))
  try {
    const ended = await clasp(folder, 'create-script', '--type', 'sheets', '--title', title, '--json')
    const { data } = created.safeParse(ended.code === 0 ? JSON.parse(ended.output) : null)
    return data ? { ...data, rootDir: 'build/dist' } : ended
  } finally {
    await rm(folder, { recursive: true })
  }
}
