import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { backToSheet } from '../backToSheet.ts'

/** Something that could not be done; `a1` names the cell it is about, on the sheet that shows. */
export type Refused = { readonly message: string; readonly a1: string | null }

type RefusalProps = { readonly refused: Refused; readonly onClose: () => void }

/** Why something could not be done: at its cell when that is in sight, else as a question to agree to. */
export function Refusal({ refused, onClose }: RefusalProps) {
  const cell =
    refused.a1 === null
      ? null
      : document.querySelector<HTMLElement>(`[data-cell="${refused.a1.split(':')[0]}"]`)
  return cell === null ? (
    <RefusalDialog message={refused.message} onClose={onClose} />
  ) : (
    <RefusalAtCell cell={cell} message={refused.message} onClose={onClose} />
  )
}

function RefusalDialog({ message, onClose }: { readonly message: string; readonly onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    box.current?.showModal()
    return backToSheet
  }, [])
  return (
    <dialog ref={box} class="question" role="alertdialog" aria-label="Не получилось" onClose={onClose}>
      <h2>Не получилось</h2>
      <p>{message}</p>
      <form method="dialog">
        <p class="buttons">
          <button type="submit" class="main" autofocus>
            Понятно
          </button>
        </p>
      </form>
    </dialog>
  )
}

type AtCellProps = { readonly cell: HTMLElement; readonly message: string; readonly onClose: () => void }

/** Below the cell or above it, whichever has room; it takes no focus, the next step in the grid closes it. */
function RefusalAtCell({ cell, message, onClose }: AtCellProps) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ top: 0, left: 0 })
  useLayoutEffect(() => {
    const { top, bottom, left } = cell.getBoundingClientRect()
    const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {}
    const below = bottom + 4
    setPlace({
      top: below + height > innerHeight - 8 ? Math.max(8, top - height - 4) : below,
      left: Math.max(8, Math.min(left, innerWidth - width - 8)),
    })
  }, [cell, message])
  return (
    <div ref={box} class="refusal" role="alert" style={{ top: `${place.top}px`, left: `${place.left}px` }}>
      <p>{message}</p>
      <button type="button" class="close" aria-label="Закрыть" onClick={onClose}>
        ✕
      </button>
    </div>
  )
}
