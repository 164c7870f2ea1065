import { severityOf } from '../../../core/problem/problem.ts'
import type { ProblemItem } from '../../../core/problem/problemItem.ts'
import type { ProblemPageTexts } from '../../../texts/problemPageTexts.ts'

type Props = {
  readonly item: ProblemItem
  readonly words: ProblemPageTexts
  readonly busy: boolean
  readonly onShow: () => void
  readonly onFix: () => void
}

/** One problem: how bad it is, where, what to do, and the fix where there is one. */
export function ProblemRow({ item: { problem, executor, fix }, words, busy, onShow, onFix }: Props) {
  const severity = severityOf(problem)
  return (
    <li class={severity}>
      <p class="quiet">
        <strong>{words[severity]}</strong>
        {executor === '' ? '' : ` · ${executor}`}
      </p>
      <button type="button" class="link" disabled={busy} onClick={onShow}>
        {words.place(problem)}
      </button>
      <p>{words.sentence(problem)}</p>
      {fix === null ? null : (
        <button type="button" class="fix" disabled={busy} onClick={onFix}>
          {words.fix(problem, fix)}
        </button>
      )}
    </li>
  )
}
