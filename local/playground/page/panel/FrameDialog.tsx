import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Command, DialogHead, Outcome } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { ScriptFrame } from './ScriptFrame.tsx'

export type FrameProps = {
  readonly dialog: DialogHead
  readonly onCommand: (command: Command) => Promise<Outcome>
}

/** A dialog of the script: a modal one covers the page, beside a modeless one people go on working. */
export function FrameDialog({ dialog, onCommand }: FrameProps) {
  const box = useRef<HTMLDialogElement>(null)
  const [size, setSize] = useState({ width: dialog.width ?? 600, height: dialog.height ?? 400 })
  const close = () => onCommand({ kind: 'close-dialog', id: dialog.id })
  useLayoutEffect(() => {
    if (dialog.kind === 'modal') box.current?.showModal()
    else box.current?.show()
    return backToSheet
  }, [])
  return (
    <dialog
      ref={box}
      class={dialog.kind}
      aria-label={dialog.title}
      style={{ width: `${size.width + 2}px` }}
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
      <ScriptFrame
        dialog={dialog}
        height={size.height}
        onCommand={onCommand}
        onClose={close}
        onEscape={close}
        onSize={part => setSize(before => ({ ...before, ...part }))}
      />
    </dialog>
  )
}
