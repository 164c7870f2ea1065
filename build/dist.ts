import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from './artifact.ts'

/** Leaves in `folder` exactly these files and nothing else: clasp pushes what lies there. */
export async function writeDist(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = new Set(artifacts.map(artifact => artifact.name))
  const strangers = (await readdir(folder)).filter(name => !names.has(name))
  await Promise.all(strangers.map(name => rm(join(folder, name), { recursive: true })))
  await Promise.all(artifacts.map(artifact => writeFile(join(folder, artifact.name), artifact.text)))
}
