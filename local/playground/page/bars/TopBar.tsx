import type { Command, View } from '../../protocol.ts'
import type { PanelKind } from '../panel/Panel.tsx'
import { ClockBar } from './ClockBar.tsx'
import { FileMenu } from './FileMenu.tsx'
import { MenuButton } from './MenuButton.tsx'
import { PersonPicker } from './PersonPicker.tsx'

type TopBarProps = {
  readonly view: View
  readonly busy: string | null
  readonly panel: PanelKind | null
  readonly onPanel: (panel: PanelKind | null) => void
  readonly onCommand: (command: Command) => Promise<unknown>
}

/** Above the sheet: what it is called, its menus, who sits at it, what time it is, what was sent. */
export function TopBar({ view, busy, panel, onPanel, onCommand }: TopBarProps) {
  const unseen = view.mails.filter(({ seen }) => !seen).length
  const toggle = (kind: PanelKind) => onPanel(panel === kind ? null : kind)
  return (
    <header class="top">
      <div class="title">
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="7" fill="#1a4f8b" />
          <path d="M10 26V6l13 5.5L13 16v10z" fill="#fff" />
        </svg>
        <h1>{view.name}</h1>
        <nav class="menus" aria-label="Меню">
          <FileMenu onCommand={onCommand} />
          {view.menus.map(menu => (
            <MenuButton
              key={menu.caption}
              menu={menu}
              onChoose={captions => onCommand({ kind: 'click', captions })}
            />
          ))}
        </nav>
      </div>
      <div class="around">
        <PersonPicker view={view} onCommand={onCommand} />
        <ClockBar view={view} busy={busy} onCommand={onCommand} />
        <button type="button" aria-pressed={panel === 'mails'} onClick={() => toggle('mails')}>
          Письма{' '}
          <b class={unseen > 0 ? 'count new' : 'count'} title={unseen > 0 ? `Не открыто: ${unseen}` : ''}>
            {view.mails.length}
          </b>
        </button>
        <button type="button" aria-pressed={panel === 'runs'} onClick={() => toggle('runs')}>
          Запуски <b class="count">{view.runCount}</b>
        </button>
      </div>
    </header>
  )
}
