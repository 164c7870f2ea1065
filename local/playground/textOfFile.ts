import fs from 'node:fs'

/** The text of a file a person names, or one sentence that says why there is none. */
export function textOfFile(
  file: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  if (!fs.existsSync(file)) return { ok: false, message: `Файла «${file}» нет. Проверьте имя и папку.` }
  if (!fs.statSync(file).isFile())
    return { ok: false, message: `«${file}» — не файл. Назовите файл с текстом приказа.` }
  const bytes = fs.readFileSync(file)
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return {
      ok: false,
      message: `«${file}» — не текст в кодировке UTF-8. Нужен текст приказа с планом мероприятий (.txt или .tsv).`,
    }
  }
}
