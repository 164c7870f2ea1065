import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Builds build/dist unless it is newer than all it is made of; the build's own words when it refuses. */
export async function buildAddOn(): Promise<string | null> {
  const built = modifiedAt('build/dist/Code.js')
  const sources = ['src', 'build', 'appsscript.json', 'package-lock.json']
  if (built > Math.max(...sources.map(newestIn))) return null
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/bundle.ts'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let words = ''
    child.stderr.on('data', (part: Buffer) => {
      words += part
    })
    child.on('close', code => resolve(code === 0 ? null : words.trim()))
  })
}

/** Folders that a build writes are no sources. */
const WRITTEN = new Set(['dist', 'types', 'demo', 'playground', 'node_modules'])

function newestIn(place: string): number {
  if (!fs.statSync(place).isDirectory()) return modifiedAt(place)
  return fs
    .readdirSync(place)
    .filter(name => !WRITTEN.has(name))
    .reduce((newest, name) => Math.max(newest, newestIn(path.join(place, name))), 0)
}

function modifiedAt(file: string): number {
  return fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0
}
