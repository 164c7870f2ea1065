import type { DigestItem } from '../core/reminder/digest.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { letterParts } from './letterParts.ts'

/** The same letter as plain text. */
export function letterText({ digest, settings, link }: Letter, texts: Texts): string {
  const { letter } = texts
  const { overdue, ahead, unlisted } = letterParts(digest)
  return [
    letter.greeting(digest),
    letter.opening(digest, settings.order),
    ...section(letter.headings.overdue, overdue, texts),
    ...section(letter.headings.ahead, ahead, texts),
    ...(unlisted === 0 ? [] : [letter.more(unlisted)]),
    letter.submit,
    `${letter.openWorkbook}: ${link}`,
    letter.closing(settings.order, settings.reminders.replyTo),
  ].join('\n\n')
}

function section(heading: string, items: readonly DigestItem[], texts: Texts): readonly string[] {
  return items.length === 0 ? [] : [heading.toUpperCase(), ...items.map(item => itemText(item, texts))]
}

function itemText(item: DigestItem, { letter }: Texts): string {
  const { result, executor, submission } = item.assignment
  return [
    letter.item(item),
    `${letter.fields.due}: ${letter.due(item)}`,
    `${letter.fields.result}: ${result}`,
    `${letter.fields.executor}: ${executor.name}`,
    ...(submission.decision === 'returned' ? [`${letter.fields.remark}: ${submission.note}`] : []),
  ].join('\n')
}
