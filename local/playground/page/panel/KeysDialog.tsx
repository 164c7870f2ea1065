import { useLayoutEffect, useRef } from 'preact/hooks'
import { backToSheet } from '../backToSheet.ts'

/** The keys that do everything here without a mouse. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    box.current?.showModal()
    return backToSheet
  }, [])
  return (
    <dialog ref={box} class="question keys" aria-label="Клавиши" onClose={onClose}>
      <h2>Клавиши</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
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

const KEYS: readonly (readonly [string, string])[] = [
  ['Стрелки, Tab', 'из ячейки в ячейку; с Ctrl — к краю заполненного'],
  ['Home, End, PageUp, PageDown', 'края строки, страница вверх и вниз; с Ctrl — начало и конец листа'],
  ['Shift + стрелки', 'выделить блок'],
  ['Enter, F2 или просто набор', 'править ячейку, открыть её список'],
  ['Пробел', 'поставить или снять флажок'],
  ['Delete', 'очистить'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'копировать, вырезать, вставить'],
  ['Ctrl+D, Ctrl+R', 'заполнить выделенное вниз, вправо'],
  ['Alt+Enter', 'перейти по ссылке ячейки'],
  ['F10', 'меню; стрелки — по пунктам, Esc — назад'],
  ['Esc', 'из таблицы — к названиям листов; из панели — в таблицу'],
]
