import type { View } from '../../protocol.ts'

type Run = View['runs'][number]

/** What ran, latest first: as what, for whom, at which cost by the model of Google's prices. */
export function Runs({ view }: { readonly view: View }) {
  return (
    <>
      <p class="hint">
        Всего: {view.runCount}. Время — по модели цен Google, а не по этим часам; показаны последние{' '}
        {view.runs.length}.
      </p>
      <ol class="runs">
        {[...view.runs].reverse().map((run, index) => (
          <li key={view.runCount - index} class={run.error === null ? '' : 'failed'}>
            <b>{run.functionName}</b> <span class="kind">{KINDS[run.kind]}</span>
            <br />
            <small>
              {run.user} · вызовов: {run.totalCalls} · ячеек: прочитано {run.cellsRead}, записано{' '}
              {run.cellsWritten} · {(run.modelledMs / 1000).toFixed(1).replace('.', ',')} с
            </small>
            {run.error === null ? null : <p class="problem">{run.error}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

const KINDS: Readonly<Record<Run['kind'], string>> = {
  menu: 'меню',
  dialog: 'окно',
  editor: 'редактор',
  timed: 'по времени',
  'installable-edit': 'правка (триггер)',
  'installable-open': 'открытие (триггер)',
  'simple-open': 'открытие',
  'simple-edit': 'правка',
  'add-on-open-not-enabled': 'открытие без разрешений',
}
