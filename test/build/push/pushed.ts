import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clasp } from './clasp.ts'
import { startGoogle } from './google.ts'
import { makeProjects, type ProjectFile } from './projects.ts'

/**
 * Pushes a dist folder with clasp to the stand-in and hands over what arrived there: the files, and a folder
 * with the same bytes under the names Google would show (`Code.js`, `import.html`, `appsscript.json`).
 */
export async function withPushed<T>(
  dist: string,
  use: (folder: string, files: readonly ProjectFile[]) => T | Promise<T>,
): Promise<T> {
  const workshop = mkdtempSync(join(tmpdir(), 'vekha-push-'))
  const projects = makeProjects(['script-1'])
  const google = await startGoogle(projects)
  try {
    cpSync(dist, join(workshop, 'dist'), { recursive: true })
    writeFileSync(join(workshop, '.clasp.json'), JSON.stringify({ scriptId: 'script-1', rootDir: 'dist' }))
    const { code, output } = await clasp(google, workshop, 'push', '-f')
    if (code !== 0) throw new Error(`clasp could not push: ${output}`)
    const arrived = mkdtempSync(join(workshop, 'arrived-'))
    const files = projects.content('script-1') ?? []
    for (const { name, type, source } of files) {
      writeFileSync(join(arrived, `${name}${ENDINGS[type]}`), source)
    }
    return await use(arrived, files)
  } finally {
    await google.close()
    rmSync(workshop, { recursive: true })
  }
}

const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' } as const
