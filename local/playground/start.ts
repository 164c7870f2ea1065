import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { playMorning } from './morning.ts'
import { orderOfFile } from './orderOfFile.ts'
import { workbookPage } from './workbookPage.tsx'

/** `npm start`: plays one morning of the example order and serves what a coordinator would see, on loopback. */

const EXAMPLE = path.resolve('local/playground/example')

const order = orderOfFile(path.join(EXAMPLE, 'nakhodka-161-a.txt'))
if (!order.ok) throw new Error(order.message)
const played = playMorning({
  bundle: path.resolve('build/dist'),
  order: order.value,
  today: '2022-10-11',
  addresses: JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'addresses.json'), 'utf8')),
})
if (!played.ok) throw new Error(played.message)
const page = workbookPage(played.host.snapshot(), played.host.outbox)

const server = http.createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
  })
  response.end(page)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`Веха на примере приказа № 161-а, 11.10.2022: http://127.0.0.1:${port}/ (остановить: Ctrl+C)`)
})
