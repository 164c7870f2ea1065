import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import type { DigestItem } from '../core/reminder/digest.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { letterParts } from './letterParts.ts'

/** A reminder letter as a whole HTML document: tables and inline styles, as mail programs want. */
export function letterHtml(letter: Letter, texts: Texts): string {
  return `<!DOCTYPE html>${render(<LetterPage letter={letter} texts={texts} />)}`
}

/** The letter itself, to be shown in a preview as it will arrive. */
export function LetterBody({ letter, texts }: { readonly letter: Letter; readonly texts: Texts }) {
  const { digest, settings, link } = letter
  const { overdue, ahead, unlisted } = letterParts(digest)
  return (
    <div style="max-width:640px;margin:0 auto;padding:16px;font:16px/1.45 Arial,sans-serif;color:#202124">
      <p style="margin:0 0 12px">{texts.letter.greeting(digest)}</p>
      <p style="margin:0 0 16px">{texts.letter.opening(digest, settings.order)}</p>
      <Items heading={texts.letter.headings.overdue} colour="#b3261e" items={overdue} texts={texts} />
      <Items heading={texts.letter.headings.ahead} colour="#1a4f8b" items={ahead} texts={texts} />
      {unlisted === 0 ? null : <p style="margin:16px 0">{texts.letter.more(unlisted)}</p>}
      <p style="margin:16px 0">{texts.letter.submit}</p>
      <p style="margin:16px 0">
        <a
          href={link}
          style="display:inline-block;padding:10px 18px;background:#1a4f8b;color:#ffffff;text-decoration:none"
        >
          {texts.letter.openWorkbook}
        </a>
      </p>
      <p style="margin:16px 0 0;font-size:14px;color:#5f6368">
        {texts.letter.closing(settings.order, settings.reminders.replyTo)}
      </p>
    </div>
  )
}

function LetterPage({ letter, texts }: { readonly letter: Letter; readonly texts: Texts }) {
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

type ItemsProps = {
  readonly heading: string
  readonly colour: string
  readonly items: readonly DigestItem[]
  readonly texts: Texts
}

function Items({ heading, colour, items, texts }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <div>
      <h2 style={`margin:16px 0 8px;font-size:18px;color:${colour}`}>{heading}</h2>
      {items.map(item => (
        <div
          key={item.assignment.id}
          style={`margin:0 0 12px;padding:8px 12px;border-left:4px solid ${colour};background:#f6f8fb`}
        >
          <p style="margin:0 0 6px;font-weight:bold">{texts.letter.item(item)}</p>
          <Field name={texts.letter.fields.due}>
            <strong>{texts.letter.due(item)}</strong>
          </Field>
          <Field name={texts.letter.fields.result}>{item.assignment.result}</Field>
          <Field name={texts.letter.fields.executor}>{item.assignment.executor.name}</Field>
          <Remark item={item} texts={texts} />
        </div>
      ))}
    </div>
  )
}

function Remark({ item, texts }: { readonly item: DigestItem; readonly texts: Texts }) {
  const { decision, note } = item.assignment.submission
  if (decision !== 'returned') return null
  return <Field name={texts.letter.fields.remark}>{note}</Field>
}

function Field({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <p style="margin:0 0 4px;white-space:pre-line">
      <span style="color:#5f6368">{name}: </span>
      {children}
    </p>
  )
}
