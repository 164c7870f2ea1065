import type { DigestItem } from '../core/reminder/digestItem.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { documentText } from './documentText.ts'
import { fieldsOf } from './letterFields.ts'
import { letterParts, type Section } from './letterParts.ts'

/** The same letter as plain text. */
export function letterText(
  { digest, settings, link, rowLink, sender, pages, attached }: Letter,
  texts: Texts,
): string {
  const { letter } = texts
  const { sections, unlisted } = letterParts(digest)
  const notices = letter.notices(digest)
  return [
    letter.greeting(digest),
    ...letter.opening(digest, settings.order),
    ...(pages.length === 0 ? [] : [letter.whole(attached !== null), ...pages.map(documentText)]),
    ...sections.flatMap(section => sectionText(section, rowLink, texts)),
    ...(unlisted === 0 ? [] : [letter.more(unlisted)]),
    ...(notices.length === 0 ? [] : [letter.noticesHeading.toUpperCase(), ...notices]),
    ...(digest.items.length === 0 ? [] : [letter.submit]),
    `${letter.openWorkbook}: ${link}`,
    letter.closing(settings.order, sender, settings.reminders.replyTo),
  ].join('\n\n')
}

function sectionText({ key, items }: Section, rowLink: Letter['rowLink'], texts: Texts): readonly string[] {
  return [
    texts.letter.headings[key].toUpperCase(),
    ...items.map(item => itemText(item, key, rowLink(item.assignment.id), texts)),
  ]
}

function itemText(item: DigestItem, section: Section['key'], link: string, texts: Texts): string {
  return [
    texts.letter.item(item),
    ...fieldsOf(item, section, texts).map(({ name, value }) => `${name}: ${value}`),
    `${texts.letter.openRow}: ${link}`,
  ].join('\n')
}
