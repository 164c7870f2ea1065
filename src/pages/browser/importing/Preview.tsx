import { useEffect, useMemo, useRef } from 'preact/hooks'
import { draftObstacles } from '../../../core/order/draftObstacles.ts'
import { draftView, planOfDraft } from '../../../core/order/draftView.ts'
import type { DraftStage, ImportDraft } from '../../../core/order/importDraft.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { Difference } from './Difference.tsx'
import { FactsForm } from './FactsForm.tsx'
import { PlanTable } from './PlanTable.tsx'
import { Schools } from './Schools.tsx'
import { Warnings } from './Warnings.tsx'
import { WhichRow } from './WhichRow.tsx'

type PreviewProps = {
  readonly draft: ImportDraft
  readonly problem: string
  readonly words: ImportPageTexts
  readonly texts: Texts
  readonly onChange: (draft: ImportDraft) => void
  readonly onLoad: (draft: ImportDraft) => void
  readonly onBack: () => void
}

/** The order as it was read and as it will stand; everything in it can be corrected, nothing is written yet. */
export function Preview({ draft, problem, words, texts, onChange, onLoad, onBack }: PreviewProps) {
  const { facts, present, reading } = draft
  const plan = useMemo(() => planOfDraft(draft), [facts.date, facts.periodStart, facts.periodEnd, present])
  const view = useMemo(() => draftView(draft, plan, texts.everySchool), [draft, plan])
  const obstacles = draftObstacles(draft, view.stages)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const changeStage = (index: number, change: Partial<DraftStage>) =>
    onChange({
      ...draft,
      stages: draft.stages.map((stage, at) => (at === index ? { ...stage, ...change } : stage)),
    })
  const notices = [...(problem === '' ? [] : [problem]), ...obstacles.map(words.obstacle)]
  return (
    <section class="preview">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.preview.heading(reading)}
        </h1>
        <p class="quiet">{words.preview.counts(reading)}</p>
      </header>
      <Warnings warnings={reading.warnings} words={words} />
      <WhichRow view={view} present={present} words={words} onAnswer={changeStage} />
      {view.difference ? <Difference difference={view.difference} words={words} /> : null}
      <FactsForm draft={draft} words={words} onChange={changed => onChange({ ...draft, facts: changed })} />
      <Schools schools={reading.order.schools} words={words.preview} />
      <PlanTable view={view} draft={draft} words={words} texts={texts} onChange={changeStage} />
      <footer class="actions">
        {notices.length === 0 ? null : (
          <div role="alert" class="notice error">
            {notices.map(notice => (
              <p key={notice}>{notice}</p>
            ))}
          </div>
        )}
        <button type="button" class="main" disabled={obstacles.length > 0} onClick={() => onLoad(draft)}>
          {words.preview.load}
        </button>
        <button type="button" onClick={onBack}>
          {words.preview.back}
        </button>
        <span class="quiet">{words.preview.nothingWritten}</span>
      </footer>
    </section>
  )
}
