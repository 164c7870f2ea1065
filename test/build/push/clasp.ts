import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ACCESS_TOKEN } from './api.ts'
import type { Google } from './google.ts'

export type Ended = { readonly code: number | null; readonly output: string }

const CLASP = resolve(__dirname, '../../../node_modules/@google/clasp/build/src/index.js')

/** Runs the clasp of node_modules as it is, in a home of its own, with nothing but the stand-in to talk to. */
export async function clasp(google: Google, folder: string, ...options: readonly string[]): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), 'vekha-home-'))
  writeFileSync(join(home, 'authority.pem'), google.authority)
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: CREDENTIALS } }))
  const child = spawn(process.execPath, [CLASP, ...options], {
    cwd: folder,
    env: {
      TZ: 'UTC',
      HOME: home,
      PATH: process.env.PATH,
      HTTPS_PROXY: google.proxy,
      NODE_EXTRA_CA_CERTS: join(home, 'authority.pem'),
    },
  })
  const output: string[] = []
  child.stdout.on('data', chunk => output.push(String(chunk)))
  child.stderr.on('data', chunk => output.push(String(chunk)))
  const code = await new Promise<number | null>(ended => child.on('close', ended))
  rmSync(home, { recursive: true })
  return { code, output: output.join('') }
}

/** Far from expiry, so that no refresh is asked for. */
const CREDENTIALS = {
  type: 'authorized_user',
  client_id: 'stand-in',
  client_secret: 'stand-in',
  refresh_token: 'stand-in',
  access_token: ACCESS_TOKEN,
  expiry_date: Date.UTC(2099, 0),
}
