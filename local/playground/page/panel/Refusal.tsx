import { useEffect, useRef } from 'preact/hooks'

/** Why something could not be done. */
export function Refusal({ message, onClose }: { readonly message: string; readonly onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
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
