import { backToSheet } from '../backToSheet.ts'
import type { FrameProps } from './FrameDialog.tsx'
import { ScriptFrame } from './ScriptFrame.tsx'

/** The sidebar of the script: it stands on the right while people work in the sheet. Escape goes back to the sheet. */
export function Sidebar({ dialog, onCommand }: FrameProps) {
  const close = () => {
    onCommand({ kind: 'close-dialog', id: dialog.id })
    backToSheet()
  }
  return (
    <aside
      class="sidebar"
      aria-label={dialog.title}
      onKeyDown={event => {
        if (event.key === 'Escape') backToSheet()
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
        height={null}
        onCommand={onCommand}
        onClose={close}
        onEscape={backToSheet}
        onSize={() => undefined}
      />
    </aside>
  )
}
