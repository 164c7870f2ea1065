import { useEffect, useRef } from 'preact/hooks'
import type { Command, DialogHead } from '../../protocol.ts'
import { addressOf, carryOut } from '../server.ts'

type FromFrame =
  | { readonly kind: 'close' }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly functionName: string
      readonly args: readonly unknown[]
    }

type FrameDialogProps = { readonly dialog: DialogHead; readonly onCommand: (command: Command) => void }

/** A dialog or the sidebar of the script: its HTML as Google would serve it, apart from this page. */
export function FrameDialog({ dialog, onCommand }: FrameDialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const close = () => onCommand({ kind: 'close-dialog', id: dialog.id })
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source === null || source !== frame.current?.contentWindow) return
      if (data.kind === 'close') return close()
      const { id, functionName, args } = data
      carryOut({ kind: 'call', functionName, args }).then(outcome =>
        // The frame has an origin of its own that has no name.
        frame.current?.contentWindow?.postMessage({ id, ...outcome }, '*'),
      )
    }
    window.addEventListener('message', hear)
    if (dialog.kind === 'modal') box.current?.showModal()
    else box.current?.show()
    return () => window.removeEventListener('message', hear)
  }, [])
  return (
    <dialog
      ref={box}
      class={dialog.kind}
      aria-label={dialog.title}
      style={dialog.kind === 'sidebar' ? {} : { width: `${(dialog.width ?? 600) + 2}px` }}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
    >
      <header>
        <h2>{dialog.title}</h2>
        <button type="button" class="close" aria-label="Закрыть" onClick={close}>
          ✕
        </button>
      </header>
      <iframe
        ref={frame}
        sandbox="allow-scripts allow-forms allow-modals"
        src={addressOf(`/dialog/${dialog.id}`)}
        title={dialog.title}
        style={dialog.kind === 'sidebar' ? {} : { height: `${dialog.height ?? 400}px` }}
      />
    </dialog>
  )
}
