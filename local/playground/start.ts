import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readStartOptions, type StartOptions } from './options.ts'
import { whenReplaced } from './replacement.ts'
import { buildAddOn } from './server/buildAddOn.ts'
import { bundlePage, bundleThread } from './server/bundles.ts'
import { createLink, type Link } from './server/link.ts'
import { listen } from './server/listen.ts'
import { createServer } from './server/serve.ts'
import { claimState } from './server/stateClaim.ts'

/** `npm start -- [--port NUMBER] [--fresh] [--state FOLDER] [--script FOLDER]`: the playground on loopback, until Ctrl+C. */

const FOLDER = path.resolve('build/playground')
const BASE = process.env['INIT_CWD'] ?? '.'

const options = readStartOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 1
} else await start(options)

async function start({ port, fresh, state, script }: StartOptions) {
  let link = createLink()
  const server = createServer(() => link, bundlePage())
  const address = await listen(server, port)
  for (const line of address.remarks) console.log(line)
  console.log(`Веха на примере приказа № 161-а: ${address.url} (остановить: Ctrl+C)`)
  keepAtEnd(() => link)
  const claim = claimState(path.resolve(BASE, state ?? FOLDER), address.url)
  if (claim.remark !== null) {
    console.log(claim.remark)
    link.remark(claim.remark)
  }
  if (fresh && claim.file !== null) fs.rmSync(claim.file, { force: true })
  link.busy('Собираю надстройку…')
  const given = script === null ? null : path.resolve(BASE, script)
  const [refusal, thread] = await Promise.all([given === null ? buildAddOn() : null, bundledThread()])
  const bundle = given ?? path.resolve('build/dist')
  if (refusal !== null) console.error(`${refusal}\nНадстройка не собралась.`)
  if (!fs.existsSync(bundle)) return link.fail(refusal ?? `Нет папки ${bundle}.`)
  if (refusal !== null) console.error('На странице — прежняя сборка.')
  link.begin(thread, { bundle, hasExample: given === null, stateFile: claim.file })
  whenReplaced(async asked => {
    await link.close()
    link = createLink()
    if (claim.file !== null) fs.rmSync(claim.file, { force: true })
    if (claim.file !== null && asked.state !== null) fs.copyFileSync(asked.state, claim.file)
    link.begin(thread, {
      bundle: asked.script ?? path.resolve('build/dist'),
      hasExample: asked.script === null,
      stateFile: claim.file,
    })
  })
}

/** Beside the libraries it imports; a checkout that cannot be written to borrows the system's folder. */
async function bundledThread(): Promise<string> {
  try {
    fs.mkdirSync(FOLDER, { recursive: true })
    return await bundleThread(FOLDER)
  } catch {
    return bundleThread(fs.mkdtempSync(path.join(os.tmpdir(), 'vekha-')))
  }
}

/** Ctrl+C, a polite kill and a parent that is gone wait until the state is on disk, but not for ever. */
function keepAtEnd(link: () => Link): void {
  const leave = () => {
    setTimeout(() => process.exit(0), 10_000).unref()
    link()
      .end()
      .then(() => process.exit(0))
  }
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
  process.once('disconnect', leave)
}
