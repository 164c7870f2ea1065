import { useEffect, useState } from 'preact/hooks'
import type { Command, SheetFrame } from '../protocol.ts'
import { FormulaBar } from './bars/FormulaBar.tsx'
import { SheetTabs } from './bars/SheetTabs.tsx'
import { StatusBar } from './bars/StatusBar.tsx'
import { TopBar } from './bars/TopBar.tsx'
import { FrameDialog } from './panel/FrameDialog.tsx'
import { Panel, type PanelKind } from './panel/Panel.tsx'
import { QuestionDialog } from './panel/QuestionDialog.tsx'
import { Refusal } from './panel/Refusal.tsx'
import { carryOut } from './server.ts'
import type { Spot } from './sheet/a1.ts'
import { SheetGrid } from './sheet/SheetGrid.tsx'
import { useNews } from './useNews.ts'

/** The whole page: a spreadsheet as people know it, and the playground around it. */
export function App() {
  const told = useNews()
  const [title, setTitle] = useState<string | null>(null)
  const [chosen, setSpot] = useState<Spot | null>(null)
  const [goal, setGoal] = useState<Spot | null>(null)
  const [panel, setPanel] = useState<PanelKind | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { view } = told
  useEffect(() => {
    if (view !== null) document.title = `${view.name} — Веха`
  }, [view?.name])

  if (view === null)
    return (
      <main class="starting">
        <p role={told.failure === null ? 'status' : 'alert'}>
          {told.failure ?? told.busy ?? 'Готовлю таблицу…'}
        </p>
      </main>
    )
  const act = (command: Command): void => {
    carryOut(command).then(outcome => {
      if (!outcome.ok) setRefusal(outcome.message)
    })
  }
  const sheets = view.sheets.filter(({ frame }) => !frame.hidden)
  const sheet = sheets.find(({ frame }) => frame.title === title) ?? sheets[0]
  const choose = (next: string) => {
    setTitle(next)
    const frame = sheets.find(candidate => candidate.frame.title === next)?.frame
    if (frame) setSpot(firstSpot(frame))
  }
  const sidebar = view.dialogs.find(({ kind }) => kind === 'sidebar')
  return (
    <div class="app">
      <TopBar view={view} busy={told.busy} panel={panel} onPanel={setPanel} onCommand={act} />
      <StatusBar told={told} />
      {sheet === undefined ? null : (
        <main class="book">
          <FormulaBar
            view={view}
            sheet={sheet}
            spot={chosen ?? firstSpot(sheet.frame)}
            onGo={setGoal}
            onCommand={act}
          />
          <SheetGrid
            goal={goal}
            view={view}
            sheet={sheet}
            onFocus={setSpot}
            onCommand={act}
            onClosed={() => setRefusal(CLOSED)}
            onLeave={() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()}
          />
          <SheetTabs sheets={sheets} chosen={sheet.frame.title} onChoose={choose} />
        </main>
      )}
      {sidebar === undefined ? null : <FrameDialog key={sidebar.id} dialog={sidebar} onCommand={act} />}
      {panel === null ? null : (
        <Panel kind={panel} view={view} onCommand={act} onClose={() => setPanel(null)} />
      )}
      {view.dialogs
        .filter(({ kind }) => kind !== 'sidebar')
        .map(dialog => (
          <FrameDialog key={dialog.id} dialog={dialog} onCommand={act} />
        ))}
      <QuestionDialog question={told.question} />
      {refusal === null ? null : <Refusal message={refusal} onClose={() => setRefusal(null)} />}
    </div>
  )
}

/** The upper left cell that shows. */
function firstSpot({ hiddenColumns }: SheetFrame): Spot {
  let column = 1
  while (hiddenColumns.includes(column)) column++
  return { row: 1, column }
}

const CLOSED = 'Эта ячейка защищена: изменить её может владелец таблицы или тот, кому она открыта.'
