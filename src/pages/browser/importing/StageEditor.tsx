import { useEffect, useRef } from 'preact/hooks'
import { dayFromIso, isoFromDay } from '../../../core/day.ts'
import type { StageView } from '../../../core/order/draftView.ts'
import type { DraftStage } from '../../../core/order/importDraft.ts'
import type { EditorTexts } from '../../../texts/importPageTexts.ts'
import { ExecutorsEditor } from './ExecutorsEditor.tsx'

type StageEditorProps = {
  readonly id: string
  readonly stage: StageView
  readonly choices: readonly string[]
  readonly words: EditorTexts
  readonly onChange: (change: Partial<DraftStage>) => void
  readonly onClose: () => void
}

/** Start, end and executors of one stage; what is entered here is the coordinator's word and counts as checked. */
export function StageEditor({ id, stage, choices, words, onChange, onClose }: StageEditorProps) {
  const { draft, deadline, executors } = stage
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const days = { start: deadline?.start ?? null, end: deadline?.end ?? null }
  const correct = (change: Partial<typeof days>) => onChange({ correction: { ...days, ...change } })
  const isChanged = draft.correction !== null || draft.executorNames !== null
  return (
    <tr class="editor" id={id} onKeyDown={event => (event.key === 'Escape' ? onClose() : undefined)}>
      <td colSpan={5}>
        <div class="fields">
          {(['start', 'end'] as const).map(side => (
            <label key={side}>
              {words[side]}
              <input
                ref={side === 'start' ? first : null}
                type="date"
                disabled={deadline === null}
                value={days[side] === null ? '' : isoFromDay(days[side])}
                onChange={event => correct({ [side]: dayFromIso(event.currentTarget.value) })}
              />
            </label>
          ))}
          <label class="choice">
            <input
              type="checkbox"
              disabled={deadline === null}
              checked={deadline?.confirmed ?? false}
              onChange={event => onChange({ correction: event.currentTarget.checked ? days : null })}
            />
            {words.confirmed}
          </label>
        </div>
        <ExecutorsEditor
          names={executors.map(executor => executor.name)}
          choices={choices}
          words={words}
          onChange={executorNames => onChange({ executorNames })}
        />
        <p class="fields">
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
          {isChanged ? (
            <button
              type="button"
              class="link"
              onClick={() => onChange({ correction: null, executorNames: null })}
            >
              {words.reset}
            </button>
          ) : null}
        </p>
      </td>
    </tr>
  )
}
