import { useState } from 'preact/hooks'
import { answer, TAB } from '../server.ts'
import type { Told } from '../useNews.ts'

/** What one should know here, and one line that says why nothing can be done at the moment. */
export function StatusBar({ told }: { readonly told: Told }) {
  const [closed, setClosed] = useState<string | null>(null)
  const { remark } = told
  return (
    <div class="statuses">
      {remark === null || remark === closed ? null : (
        <p class="status waiting" role="alert">
          {remark}{' '}
          <button type="button" class="close" aria-label="Закрыть" onClick={() => setClosed(remark)}>
            ✕
          </button>
        </p>
      )}
      <Present told={told} />
    </div>
  )
}

function Present({ told: { busy, question, failure, isLost, view } }: { readonly told: Told }) {
  const toast = view?.toasts[view.toasts.length - 1]
  if (failure !== null) return <Line kind="problem" words={`Площадка остановилась: ${failure}`} />
  if (isLost)
    return (
      <Line
        kind="problem"
        words="Площадка не отвечает. Запустите её снова: npm start. Введённое сохранено."
      />
    )
  if (question !== null && question.tab !== TAB)
    return (
      <p class="status waiting" role="status">
        Таблица ждёт ответа в другой вкладке: «{question.prompt}»{' '}
        <button type="button" onClick={() => answer({ button: 'CLOSE' })}>
          Закрыть вопрос
        </button>
      </p>
    )
  if (busy !== null) return <Line kind="busy" words={busy} />
  return <Line kind="quiet" words={toast === undefined ? '' : `${toast.title} ${toast.message}`.trim()} />
}

function Line({ kind, words }: { readonly kind: string; readonly words: string }) {
  return (
    <p class={`status ${kind}`} role="status">
      {words}
    </p>
  )
}
