import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** The ignored file beside .clasp.json that knows the real script; clasp reads it by -P. */
export const LOCAL_PROJECT = '.clasp.local.json'

const schema = z.object({
  scriptId: z.string().check(z.minLength(1)),
  rootDir: z.literal('build/dist'),
  parentId: z.optional(z.string()),
})

export type LocalProject = z.infer<typeof schema>

/** Null when there is no such file; throws a sentence when it is there and cannot be used. */
export async function readLocalProject(root: string): Promise<LocalProject | null> {
  const text = await readFile(join(root, LOCAL_PROJECT), 'utf8').catch(() => null)
  if (text === null) return null
  const { data, success } = schema.safeParse(parsed(text))
  if (!success) {
    throw new Error(
      `В файле ${LOCAL_PROJECT} должно быть {"scriptId": "…", "rootDir": "build/dist"}. Исправьте или удалите его.`,
    )
  }
  return data
}

export async function writeLocalProject(root: string, project: LocalProject): Promise<void> {
  await writeFile(join(root, LOCAL_PROJECT), `${JSON.stringify(project, null, 2)}\n`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
