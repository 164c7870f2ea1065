import type http from 'node:http'

/** The port that is tried first, so that an open tab finds the server again after a restart. */
const USUAL_PORT = 4161

export type Address = { readonly url: string; readonly remarks: readonly string[] }

/** Binds to loopback; a port that is taken is told, and a free one is used instead. */
export async function listen(server: http.Server, asked: number | null): Promise<Address> {
  const first = await bind(server, asked ?? USUAL_PORT)
  if (first !== null) return { url: urlOf(first), remarks: [] }
  const free = await bind(server, 0)
  if (free === null) throw new Error('No free port on 127.0.0.1.')
  return {
    url: urlOf(free),
    remarks: asked === null ? [] : [`Порт ${asked} занят другой программой; взят свободный ${free}.`],
  }
}

/** The port, or null when it is taken. */
function bind(server: http.Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null)
      else reject(error)
    }
    server.once('error', refuse)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}/`
}
