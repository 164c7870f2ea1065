import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { deploy, type Ended } from './deploy/deploy.ts'

const root = resolve(import.meta.dirname, '..')
const program = resolve(root, 'node_modules/@google/clasp/build/src/index.js')
const { values } = parseArgs({ options: { create: { type: 'string' }, script: { type: 'string' } } })

process.exitCode = await deploy(root, values, { say: line => console.log(line), clasp }).catch(
  (error: Error) => {
    console.error(error.message)
    return 1
  },
)

async function clasp(folder: string, ...options: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => output.push(String(chunk)))
  const code = await new Promise<number | null>(ended => child.on('close', ended))
  return { code, output: output.join('') }
}
