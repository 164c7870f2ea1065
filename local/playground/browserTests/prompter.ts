import type { ChildProcess } from 'node:child_process'
import net from 'node:net'
import type { Replaced, Replacement } from '../replacement.ts'

/** Passes what the tests ask for on to the playground, over a socket in the folder of the run: one request a connection. */
export function listenToPrompter(socket: string, playground: ChildProcess): Promise<net.Server> {
  const server = net.createServer({ allowHalfOpen: true }, connection => {
    let asked = ''
    connection.on('data', part => {
      asked += part
    })
    connection.on('end', () => {
      replace(playground, JSON.parse(asked)).then(
        replaced => connection.end(JSON.stringify(replaced)),
        (error: Error) => connection.destroy(error),
      )
    })
    connection.on('error', () => connection.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, () => resolve(server))
  })
}

function replace(playground: ChildProcess, asked: Replacement): Promise<Replaced> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('The playground ended.'))
    playground.once('close', ended)
    playground.once('message', message => {
      playground.off('close', ended)
      resolve(message as Replaced)
    })
    playground.send(asked, error => {
      if (error !== null) reject(error)
    })
  })
}
