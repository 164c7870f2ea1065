import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { convertByChromium, findChromium } from '../../../../local/host/services/chromium.ts'
import { scriptHost } from '../scriptHost.ts'

/** Stands in for the browser: answers with what it was asked to print. */
const script = `#!/bin/sh
for option in "$@"; do case "$option" in
  --print-to-pdf=*) out="\${option#--print-to-pdf=}" ;;
  file://*) page="\${option#file://}" ;;
esac; done
printf 'PDF of ' > "$out"; cat "$page" >> "$out"
`

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-'))
const binary = path.join(folder, 'chromium')
fs.writeFileSync(binary, script, { mode: 0o755 })
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('HTML becomes what the browser prints', () => {
  const { evaluate } = scriptHost('', { convert: convertByChromium(binary) })
  expect(
    evaluate(`HtmlService.createHtmlOutput('<p>x</p>').getAs('application/pdf').getDataAsString()`),
  ).toMatch(/^PDF of <meta .*script-src 'none'"><p>x<\/p>$/)
})

test.each([
  ['text/plain', 'application/pdf'],
  ['text/html', 'image/png'],
])('%s does not become %s', (from, to) => {
  const content = { bytes: new Uint8Array(), contentType: from, name: null }
  expect(convertByChromium(binary)(content, to)).toBeNull()
})

test('the browser is found on the search path, or is not', () => {
  expect(findChromium(['/nowhere', folder].join(path.delimiter))).toBe(binary)
  expect(findChromium('/nowhere')).toBeNull()
})
