import type { DigestItem } from '../core/reminder/digestItem.ts'
import type { Texts } from '../texts/texts.ts'
import type { SectionKey } from './letterParts.ts'

export type Field = { readonly name: string; readonly value: string }

/** What a letter says of one piece of work below its name: the executor's own sections ask, the others report. */
export function fieldsOf(item: DigestItem, section: SectionKey, { letter }: Texts): readonly Field[] {
  const { assignment } = item
  const { submission, result, executor, kind } = assignment
  const { fields } = letter
  const isReport = section === 'review'
  const asks = section !== 'review' && section !== 'escalated' && section !== 'amnestied'
  const all: readonly (Field & { readonly when: boolean })[] = [
    { name: fields.due, value: letter.due(item), when: true },
    { name: fields.result, value: result, when: result !== '' },
    { name: fields.submit, value: letter.evidence(kind), when: asks },
    { name: fields.executor, value: executor.name, when: true },
    { name: fields.remark, value: submission.note, when: asks && submission.decision === 'returned' },
    { name: fields.reported, value: letter.report(submission), when: isReport },
  ]
  return all.filter(field => field.when).map(({ name, value }) => ({ name, value }))
}
