import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Command, View } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { Outbox } from './Outbox.tsx'
import { Runs } from './Runs.tsx'

export type PanelKind = 'mails' | 'runs'

type PanelProps = {
  readonly kind: PanelKind
  readonly view: View
  readonly onCommand: (command: Command) => void
  readonly onClose: () => void
}

/** Beside the sheet: what was sent and what ran. */
export function Panel({ kind, view, onCommand, onClose }: PanelProps) {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    place.current?.focus()
    return backToSheet
  }, [kind])
  const title = kind === 'mails' ? 'Письма' : 'Запуски'
  return (
    <aside
      ref={place}
      tabIndex={-1}
      class={`panel ${kind}`}
      aria-label={title}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label="Закрыть" onClick={onClose}>
          ✕
        </button>
      </header>
      {kind === 'mails' ? <Outbox view={view} onCommand={onCommand} /> : <Runs view={view} />}
    </aside>
  )
}
