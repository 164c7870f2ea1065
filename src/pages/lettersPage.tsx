import { render } from 'preact-render-to-string'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { LetterBody } from './letterHtml.tsx'

/** Every letter of the day as it will arrive, with its recipient and subject above it. */
export function lettersPage(letters: readonly Letter[], texts: Texts): string {
  return `<!DOCTYPE html>${render(
    <html lang="ru">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <base target="_blank" />
      </head>
      <body style="margin:0;background:#eceff1;font-family:Arial,sans-serif">
        {letters.map(letter => (
          <details key={letter.digest.key} open={letters.length === 1} style="margin:8px;background:#ffffff">
            <summary style="padding:10px 14px;cursor:pointer">
              <strong>{letter.digest.mailbox}</strong>
              <br />
              {texts.letter.subject(letter.digest, letter.settings.order)}
            </summary>
            <LetterBody letter={letter} texts={texts} />
          </details>
        ))}
      </body>
    </html>,
  )}`
}
