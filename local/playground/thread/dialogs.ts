import type { Host } from '../../host/host.ts'
import type { DialogHead } from '../protocol.ts'
import type { FromThread } from './messages.ts'

/** The dialogs and the sidebar that stand open. */
export type Dialogs = {
  /** Opens what runs have shown since the last look; a new dialog replaces one of its kind, as in Google. */
  readonly look: (host: Host) => void
  readonly open: () => readonly DialogHead[]
  readonly close: (id: number) => void
  /** Everything is closed; what this host has shown so far was long ago. */
  readonly forget: (host: Host) => void
}

export function createDialogs(tell: (message: FromThread) => void): Dialogs {
  let open: readonly DialogHead[] = []
  let looked = 0
  let lastId = 0
  return {
    look: host => {
      for (const { html, ...head } of host.dialogs.slice(looked)) {
        lastId++
        tell({ kind: 'dialog', id: lastId, html })
        open = [...open.filter(({ kind }) => kind !== head.kind), { ...head, id: lastId }]
      }
      looked = host.dialogs.length
    },
    open: () => open,
    close: id => {
      open = open.filter(dialog => dialog.id !== id)
    },
    forget: host => {
      open = []
      looked = host.dialogs.length
    },
  }
}
