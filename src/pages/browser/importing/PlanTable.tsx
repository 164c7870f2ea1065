import { useState } from 'preact/hooks'
import type { DraftView, StageView } from '../../../core/order/draftView.ts'
import type { DraftStage, ImportDraft } from '../../../core/order/importDraft.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { executorChoices } from './executorChoices.ts'
import { StageEditor } from './StageEditor.tsx'
import { StageRow } from './StageRow.tsx'

type PlanTableProps = {
  readonly view: DraftView
  readonly draft: ImportDraft
  readonly words: ImportPageTexts
  readonly texts: Texts
  readonly onChange: (stage: number, change: Partial<DraftStage>) => void
}

/** The plan row by row: what the order says, how it was understood, and the place to correct it. */
export function PlanTable({ view, draft, words, texts, onChange }: PlanTableProps) {
  const [open, setOpen] = useState<number | null>(null)
  const [isNarrowed, setNarrowed] = useState(false)
  const rows = view.stages.map((stage, index) => ({ stage, index }))
  const flawed = rows.filter(({ stage }) => isFlawed(stage))
  const shown = isNarrowed ? rows.filter(({ stage, index }) => isFlawed(stage) || index === open) : rows
  const { columns, preview } = words
  return (
    <section class="plan">
      <h2>{preview.plan}</h2>
      {flawed.length === 0 ? null : (
        <label class="choice">
          <input
            type="checkbox"
            checked={isNarrowed}
            onChange={event => setNarrowed(event.currentTarget.checked)}
          />
          {preview.onlyProblems(flawed.length)}
        </label>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.measure}</th>
            <th scope="col">{columns.result}</th>
            <th scope="col">
              {columns.deadline} → {columns.reading.toLowerCase()}
            </th>
            <th scope="col">{columns.executors}</th>
          </tr>
        </thead>
        {shown.map(({ stage, index }, at) => {
          const above = shown[at - 1]?.stage.draft.measure
          const { measure } = stage.draft
          return (
            <tbody key={index} class={measure === above ? 'further' : ''}>
              {measure.section !== null && measure.section !== (above?.section ?? null) ? (
                <tr class="section">
                  <th colSpan={5} scope="colgroup">
                    {measure.section}
                  </th>
                </tr>
              ) : null}
              <StageRow
                stage={stage}
                isFurther={measure === above}
                isOpen={open === index}
                words={words}
                texts={texts}
                onToggle={() => setOpen(open === index ? null : index)}
              />
              {open === index ? (
                <StageEditor
                  id={`editor-${index}`}
                  stage={stage}
                  choices={executorChoices(draft, texts.everySchool)}
                  words={words.editor}
                  onChange={change => onChange(index, change)}
                  onClose={() => setOpen(null)}
                />
              ) : null}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}

function isFlawed({ problems, executors, match }: StageView): boolean {
  return (
    problems.length > 0 ||
    executors.length === 0 ||
    executors.some(executor => !executor.isKnown) ||
    match.kind === 'unsure'
  )
}
