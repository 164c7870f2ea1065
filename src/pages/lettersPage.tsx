import { render } from 'preact-render-to-string'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { LetterBody } from './letterHtml.tsx'

/** Every letter of the day as it will arrive, with its recipient and subject above it, below what is said of them all. */
export function lettersPage(letters: readonly Letter[], summary: readonly string[], texts: Texts): string {
  return `<!DOCTYPE html>${render(
    <html lang="ru">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <base target="_blank" />
      </head>
      <body style="margin:0;background:#eceff1;font-family:Arial,sans-serif">
        <div style="padding:12px 14px">
          {summary.map(sentence => (
            <p key={sentence} style="margin:0 0 6px">
              {sentence}
            </p>
          ))}
        </div>
        {letters.map(letter => (
          <details key={letter.digest.key} open={letters.length === 1} style="margin:8px;background:#ffffff">
            <summary style="padding:10px 14px;cursor:pointer">
              <strong>{letter.digest.mailbox}</strong>
              <br />
              {texts.letter.subject(letter.digest, letter.settings.order)}
            </summary>
            <p style="margin:8px 16px">
              <button type="button" data-letter={letter.digest.key}>
                {texts.messages.sendToMe}
              </button>{' '}
              <output />
            </p>
            <LetterBody letter={letter} texts={texts} />
          </details>
        ))}
        <script dangerouslySetInnerHTML={{ __html: SEND_TO_ME }} />
      </body>
    </html>,
  )}`
}

/** The key stands in an attribute: nothing of a letter becomes script. */
const SEND_TO_ME = `document.querySelectorAll('button[data-letter]').forEach(function (button) {
  var told = button.parentNode.querySelector('output')
  button.addEventListener('click', function () {
    button.disabled = true
    var tell = function (answer) { told.textContent = answer && answer.message ? answer.message : answer }
    google.script.run.withSuccessHandler(tell).withFailureHandler(tell).sendLetterToMe(button.dataset.letter)
  })
})`
