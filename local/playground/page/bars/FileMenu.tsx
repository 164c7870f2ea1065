import { useRef, useState } from 'preact/hooks'
import type { Command } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { KeysDialog } from '../panel/KeysDialog.tsx'
import { addressOf } from '../server.ts'
import { closeWhenLeft } from './MenuButton.tsx'
import { moveAmongItems } from './menuKeys.ts'

/** What the playground can do with the workbook as a whole. */
export function FileMenu({ onCommand }: { readonly onCommand: (command: Command) => unknown }) {
  const [showsKeys, setShowsKeys] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  const choose = (command: Command, warning: string) => {
    if (details.current) details.current.open = false
    backToSheet()
    if (confirm(warning)) onCommand(command)
  }
  return (
    <>
      <details class="menu" name="menus" ref={details} onKeyDown={moveAmongItems} onFocusOut={closeWhenLeft}>
        <summary aria-haspopup="menu">Файл</summary>
        <div role="menu" aria-label="Файл">
          <a role="menuitem" href={addressOf('/workbook.xlsx')} download="">
            Скачать .xlsx
          </a>
          <hr />
          <button
            type="button"
            role="menuitem"
            onClick={() =>
              choose(
                { kind: 'restart', with: 'example' },
                'Вернуть пример к утру 11.10.2022? Всё введённое пропадёт.',
              )
            }
          >
            Начать заново
          </button>
          <button
            type="button"
            role="menuitem"
            onClick={() =>
              choose(
                { kind: 'restart', with: 'nothing' },
                'Открыть пустую таблицу для другого приказа? Всё введённое пропадёт.',
              )
            }
          >
            Пустая таблица для другого приказа
          </button>
          <hr />
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              if (details.current) details.current.open = false
              setShowsKeys(true)
            }}
          >
            Клавиши
          </button>
        </div>
      </details>
      {showsKeys ? <KeysDialog onClose={() => setShowsKeys(false)} /> : null}
    </>
  )
}
