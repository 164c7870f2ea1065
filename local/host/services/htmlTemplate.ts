import { escapeHtml } from './escapeHtml.ts'

/** Scriptlets: `<? code ?>`, `<?= printed, escaped for its place ?>`, `<?!= printed as it is ?>`. */
const scriptlet = /<\?(!=|=)?([\s\S]*?)\?>/g

/** JavaScript of a template: an expression whose value is a function of the writer and the template's properties. */
export function templateCode(source: string): string {
  const lines: string[] = []
  let end = 0
  for (const match of source.matchAll(scriptlet)) {
    lines.push(writes(source.slice(end, match.index)), code(match[1], match[2] ?? ''))
    end = match.index + match[0].length
  }
  lines.push(writes(source.slice(end)))
  return [
    'function (output, properties) {',
    'with (properties) {',
    ...lines.filter(line => line !== ''),
    '}',
    '}',
  ].join('\n')
}

export function templateRunner(
  evaluate: (expression: string) => unknown,
  source: string,
): (properties: object) => string {
  const body = evaluate(templateCode(source))
  return properties => {
    let html = ''
    const output = {
      write: (text: string) => {
        html += text
      },
      print: (value: unknown) => {
        html += isInScript(html) ? escapeScript(String(value)) : escapeHtml(String(value))
      },
      force: (value: unknown) => {
        html += String(value)
      },
    }
    if (typeof body !== 'function') throw new Error('A template compiles to a function.')
    body(output, properties)
    return html
  }
}

function writes(text: string): string {
  return text === '' ? '' : `output.write(${JSON.stringify(text)});`
}

function code(mark: string | undefined, text: string): string {
  if (mark === undefined) return text
  const expression = text.trim().replace(/;$/, '')
  return `output.${mark === '=' ? 'print' : 'force'}((${expression}));`
}

function isInScript(html: string): boolean {
  return html.toLowerCase().lastIndexOf('<script') > html.toLowerCase().lastIndexOf('</script')
}

/** Inside a script element quotes, slashes and angle brackets are written as escapes. */
function escapeScript(text: string): string {
  return text.replace(
    /[\\"'<>/&\n\r\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
