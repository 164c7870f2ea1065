import { render } from 'preact-render-to-string'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { DocumentPart } from './documentPart.tsx'
import { fieldsOf } from './letterFields.ts'
import { letterParts, type Section, type SectionKey } from './letterParts.ts'

/** A reminder letter as a whole HTML document: tables and inline styles, as mail programs want. */
export function letterHtml(letter: Letter, texts: Texts): string {
  return `<!DOCTYPE html>${render(<LetterPage letter={letter} texts={texts} />)}`
}

type LetterProps = { readonly letter: Letter; readonly texts: Texts }

/** The letter itself, to be shown in a preview as it will arrive. */
export function LetterBody({ letter, texts }: LetterProps) {
  const { digest, settings, link, sender, pages, attached } = letter
  const { sections, unlisted } = letterParts(digest)
  return (
    <div style="max-width:640px;margin:0 auto;padding:16px;font:16px/1.45 Arial,sans-serif;color:#202124">
      <p style="margin:0 0 12px">{texts.letter.greeting(digest)}</p>
      {texts.letter.opening(digest, settings.order).map(sentence => (
        <p key={sentence} style="margin:0 0 16px">
          {sentence}
        </p>
      ))}
      {pages.length === 0 ? null : <p style="margin:0 0 16px">{texts.letter.whole(attached !== null)}</p>}
      {pages.map(page => (
        <DocumentPart key={page.title.join()} document={page} />
      ))}
      {sections.map(section => (
        <Items key={section.key} section={section} letter={letter} texts={texts} />
      ))}
      {unlisted === 0 ? null : <p style="margin:16px 0">{texts.letter.more(unlisted)}</p>}
      <Notices letter={letter} texts={texts} />
      {digest.items.length === 0 ? null : <p style="margin:16px 0">{texts.letter.submit}</p>}
      <p style="margin:16px 0">
        <a
          href={link}
          style="display:inline-block;padding:10px 18px;background:#1a4f8b;color:#ffffff;text-decoration:none"
        >
          {texts.letter.openWorkbook}
        </a>
      </p>
      <p style="margin:16px 0 0;font-size:14px;color:#5f6368">
        {texts.letter.closing(settings.order, sender, settings.reminders.replyTo)}
      </p>
    </div>
  )
}

function LetterPage({ letter, texts }: LetterProps) {
  return (
    <html lang="ru">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.letter.subject(letter.digest, letter.settings.order)}</title>
      </head>
      <body style="margin:0;background:#ffffff">
        <LetterBody letter={letter} texts={texts} />
      </body>
    </html>
  )
}

const RED = '#b3261e'
const BLUE = '#1a4f8b'

const colours: Readonly<Record<SectionKey, string>> = {
  overdue: RED,
  returned: RED,
  ahead: BLUE,
  ongoing: BLUE,
  review: BLUE,
  escalated: RED,
  amnestied: '#5f6368',
}

function Items({ section, letter, texts }: LetterProps & { readonly section: Section }) {
  const colour = colours[section.key]
  return (
    <div>
      <h2 style={`margin:16px 0 8px;font-size:18px;color:${colour}`}>{texts.letter.headings[section.key]}</h2>
      {section.items.map(item => (
        <div
          key={item.assignment.id}
          style={`margin:0 0 12px;padding:8px 12px;border-left:4px solid ${colour};background:#f6f8fb`}
        >
          <p style="margin:0 0 6px;font-weight:bold">{texts.letter.item(item)}</p>
          {fieldsOf(item, section.key, texts).map(({ name, value }) => (
            <p key={name} style="margin:0 0 4px;white-space:pre-line">
              <span style="color:#5f6368">{name}: </span>
              {value}
            </p>
          ))}
          <a href={letter.rowLink(item.assignment.id)} style="color:#1a4f8b">
            {texts.letter.openRow}
          </a>
        </div>
      ))}
    </div>
  )
}

function Notices({ letter, texts }: LetterProps) {
  const notices = texts.letter.notices(letter.digest)
  if (notices.length === 0) return null
  return (
    <div>
      <h2 style="margin:16px 0 8px;font-size:18px;color:#5f6368">{texts.letter.noticesHeading}</h2>
      {notices.map(notice => (
        <p key={notice} style="margin:0 0 6px">
          {notice}
        </p>
      ))}
    </div>
  )
}
