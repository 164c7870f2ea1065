import fs from 'node:fs'
import path from 'node:path'
import { readStartOptions, type StartOptions } from './options.ts'
import { buildAddOn } from './server/buildAddOn.ts'
import { bundlePage, bundleThread } from './server/bundles.ts'
import { createLink } from './server/link.ts'
import { listen } from './server/listen.ts'
import { createServer } from './server/serve.ts'
import { claimState } from './server/stateClaim.ts'

/** `npm start -- [--port NUMBER] [--fresh] [--state FOLDER]`: the playground on loopback, until Ctrl+C. */

const FOLDER = path.resolve('build/playground')

const options = readStartOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 1
} else await start(options)

async function start({ port, fresh, state }: StartOptions) {
  fs.mkdirSync(FOLDER, { recursive: true })
  const link = createLink()
  const server = createServer(link, bundlePage())
  const address = await listen(server, port)
  for (const line of address.remarks) console.log(line)
  console.log(`Веха на примере приказа № 161-а: ${address.url} (остановить: Ctrl+C)`)
  const stateFolder = path.resolve(process.env['INIT_CWD'] ?? '.', state ?? FOLDER)
  fs.mkdirSync(stateFolder, { recursive: true })
  const claim = claimState(stateFolder, address.url)
  if (claim.remark !== null) console.log(claim.remark)
  if (fresh && claim.file !== null) fs.rmSync(claim.file, { force: true })
  link.busy('Собираю надстройку…')
  const [refusal, thread] = await Promise.all([buildAddOn(), bundleThread(FOLDER)])
  const dist = path.resolve('build/dist')
  if (refusal !== null) console.error(`${refusal}\nНадстройка не собралась.`)
  if (refusal === null) link.begin(thread, dist, claim.file)
  else if (fs.existsSync(dist)) {
    console.error('На странице — прежняя сборка.')
    link.begin(thread, dist, claim.file)
  } else link.fail(refusal)
}
