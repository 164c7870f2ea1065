import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Convert } from './blob.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Printing fails with scripts switched off for the whole browser, so the page itself forbids them. */
const noScripts = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`

/** A Chromium on the search path; null when none is installed. */
export function findChromium(searchPath: string): string | null {
  const candidates = searchPath
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)))
  return candidates.find(candidate => fs.existsSync(candidate)) ?? null
}

/** HTML to PDF by a headless Chromium, without scripts and without a network; nothing else. */
export function convertByChromium(binary: string): Convert {
  return (content, contentType) =>
    content.contentType === 'text/html' && contentType === 'application/pdf'
      ? print(binary, content.bytes)
      : null
}

function print(binary: string, html: Uint8Array): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pdf-'))
  try {
    const page = path.join(folder, 'page.html')
    const pdf = path.join(folder, 'page.pdf')
    fs.writeFileSync(page, Buffer.concat([Buffer.from(noScripts), html]))
    execFileSync(
      binary,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-pdf-header-footer',
        `--user-data-dir=${path.join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        `file://${page}`,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    )
    return Uint8Array.from(fs.readFileSync(pdf))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
