/** What a dialog's own script finds as `google.script`: calls travel to the page around, which has the token. */

type Handlers = {
  readonly success: ((value: unknown, userObject: unknown) => void) | null
  readonly failure: ((error: Error, userObject: unknown) => void) | null
  readonly userObject: unknown
}

type Reply = {
  readonly id: number
  readonly ok: boolean
  readonly value: unknown
  readonly message: string
}

const waiting = new Map<number, Handlers>()
let lastId = 0

window.addEventListener('message', (event: MessageEvent<Reply>) => {
  if (event.source !== window.parent) return
  const { id, ok, value, message } = event.data
  const handlers = waiting.get(id)
  waiting.delete(id)
  if (ok) handlers?.success?.(value, handlers.userObject)
  else handlers?.failure?.(new Error(message), handlers.userObject)
})

window.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'escape' })
})

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        close: () => tell({ kind: 'close' }),
        setHeight: (height: number) => tell({ kind: 'size', size: { height } }),
        setWidth: (width: number) => tell({ kind: 'size', size: { width } }),
        editor: { focus: () => tell({ kind: 'escape' }) },
      },
    },
  },
})

function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        switch (name) {
          case 'withSuccessHandler':
            return (success: Handlers['success']) => runner({ ...handlers, success })
          case 'withFailureHandler':
            return (failure: Handlers['failure']) => runner({ ...handlers, failure })
          case 'withUserObject':
            return (userObject: unknown) => runner({ ...handlers, userObject })
          default:
            return (...args: readonly unknown[]) => {
              lastId++
              waiting.set(lastId, handlers)
              tell({ kind: 'call', id: lastId, functionName: String(name), args })
            }
        }
      },
    },
  )
}

function tell(message: object): void {
  window.parent.postMessage(message, '*')
}
