import { useEffect, useRef, useState } from 'preact/hooks'
import type { Command, Outcome, Place, SheetFrame } from '../protocol.ts'
import { FormulaBar } from './bars/FormulaBar.tsx'
import { SheetTabs } from './bars/SheetTabs.tsx'
import { StatusBar } from './bars/StatusBar.tsx'
import { TopBar } from './bars/TopBar.tsx'
import { FrameDialog } from './panel/FrameDialog.tsx'
import { Panel, type PanelKind } from './panel/Panel.tsx'
import { QuestionDialog } from './panel/QuestionDialog.tsx'
import { Refusal, type Refused } from './panel/Refusal.tsx'
import { Sidebar } from './panel/Sidebar.tsx'
import { carryOut } from './server.ts'
import { a1Of, type Spot, spotOf } from './sheet/a1.ts'
import { SheetGrid } from './sheet/SheetGrid.tsx'
import { useNews } from './useNews.ts'

/** The whole page: a spreadsheet as people know it, and the playground around it. */
export function App() {
  const told = useNews()
  const [title, setTitle] = useState<string | null>(null)
  const [chosen, setSpot] = useState<Spot | null>(null)
  const [goal, setGoal] = useState<Place | null>(null)
  const [panel, setPanel] = useState<PanelKind | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [underWay, setUnderWay] = useState(0)
  const where = useRef<Place | null>(null)
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
  const sheets = view.sheets.filter(({ frame }) => !frame.hidden)
  const sheet = sheets.find(({ frame }) => frame.title === title) ?? sheets[0]
  const spot = chosen ?? (sheet === undefined ? null : firstSpot(sheet.frame))
  where.current = sheet === undefined || spot === null ? null : { sheet: sheet.frame.title, ...spot }
  const choose = (next: string) => {
    setTitle(next)
    setRefused(null)
    const frame = sheets.find(candidate => candidate.frame.title === next)?.frame
    if (frame) setSpot(firstSpot(frame))
  }
  const goTo = (place: Place) => {
    setTitle(place.sheet)
    setSpot(place)
    setGoal({ ...place })
  }
  const act = async (command: Command): Promise<Outcome> => {
    setRefused(null)
    setUnderWay(count => count + 1)
    const outcome = await carryOut(command, where.current)
    setUnderWay(count => count - 1)
    // A dialog tells by itself what its calls met with.
    if (outcome.ok && outcome.goTo !== null) goTo(outcome.goTo)
    if (!outcome.ok && command.kind !== 'call') {
      const refusedAt = command.kind === 'type' ? spotOf(command.a1) : null
      if (refusedAt !== null && 'sheet' in command) goTo({ sheet: command.sheet, ...refusedAt })
      setRefused({ message: outcome.message, a1: 'a1' in command ? command.a1 : null })
    }
    return outcome
  }
  const sidebar = view.dialogs.find(({ kind }) => kind === 'sidebar')
  return (
    <div class="app" data-busy={underWay > 0 || told.busy !== null}>
      <TopBar view={view} busy={told.busy} panel={panel} onPanel={setPanel} onCommand={act} />
      <StatusBar told={told} />
      {sheet === undefined || spot === null ? null : (
        <main class="book">
          <FormulaBar
            view={view}
            sheet={sheet}
            spot={spot}
            onGo={next => goTo({ sheet: sheet.frame.title, ...next })}
            onCommand={act}
          />
          <SheetGrid
            goal={goal}
            view={view}
            sheet={sheet}
            onFocus={next => {
              if (where.current !== null) where.current = { ...where.current, ...next }
              setSpot(next)
              // What is about no cell stays until it is read: the focus may come back here after it.
              setRefused(before => (before?.a1 == null || before.a1 === a1Of(next) ? before : null))
            }}
            onCommand={act}
            onGo={goTo}
            onRefuse={(message, about) => setRefused({ message, a1: a1Of(about) })}
            onClosed={closed => setRefused({ message: CLOSED, a1: a1Of(closed) })}
            onLeave={() => {
              if (refused !== null) setRefused(null)
              else document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
            }}
          />
          <SheetTabs sheets={sheets} chosen={sheet.frame.title} onChoose={choose} />
        </main>
      )}
      {sidebar === undefined ? null : <Sidebar key={sidebar.id} dialog={sidebar} onCommand={act} />}
      {panel === null ? null : (
        <Panel kind={panel} view={view} onCommand={act} onClose={() => setPanel(null)} />
      )}
      {view.dialogs
        .filter(({ kind }) => kind !== 'sidebar')
        .map(dialog => (
          <FrameDialog key={dialog.id} dialog={dialog} onCommand={act} />
        ))}
      <QuestionDialog question={told.question} />
      {refused === null ? null : <Refusal refused={refused} onClose={() => setRefused(null)} />}
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
