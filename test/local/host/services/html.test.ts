import { failure, scriptHost } from '../scriptHost.ts'

const files: Readonly<Record<string, string>> = {
  page: '<h1><?= title ?></h1><?!= include("part") ?>',
  part: '<p>part</p>',
}
const script = `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }`
const host = () => scriptHost(script, { readHtml: name => files[name] ?? null })

test.each([
  [`HtmlService.createHtmlOutput().getContent()`, ''],
  [
    `HtmlService.createHtmlOutput('<p>').append('x').appendUntrusted('<&>"').getContent()`,
    '<p>x&lt;&amp;&gt;&quot;',
  ],
  [`HtmlService.createHtmlOutput('x').clear().getContent()`, ''],
  [`HtmlService.createHtmlOutput('x').setContent('y').getContent()`, 'y'],
  [`HtmlService.createHtmlOutput('x').getTitle()`, ''],
  [`HtmlService.createHtmlOutput('x').setTitle('T').getTitle()`, 'T'],
  [`HtmlService.createHtmlOutput('x').getWidth()`, null],
  [`HtmlService.createHtmlOutput('x').setHeight(100).setWidth(200).getWidth()`, 200],
  [
    `HtmlService.createHtmlOutput('x').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getContent()`,
    'x',
  ],
  [
    `HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'w').getMetaTags().map(t => t.getName() + t.getContent()).join()`,
    'viewportw',
  ],
  [`HtmlService.createHtmlOutput('<b>').getBlob().getContentType()`, 'text/html'],
  [`HtmlService.createHtmlOutput('<b>').getAs('text/plain').getContentType()`, 'text/plain'],
  [`HtmlService.createHtmlOutput(Utilities.newBlob('<i>')).getContent()`, '<i>'],
  [`HtmlService.createHtmlOutputFromFile('part').getContent()`, '<p>part</p>'],
  [`HtmlService.createHtmlOutputFromFile('part.html').getContent()`, '<p>part</p>'],
  [`HtmlService.createHtmlOutput('a').asTemplate().getRawContent()`, 'a'],
  [`HtmlService.createTemplate('Hi <?= name ?>').getRawContent()`, 'Hi <?= name ?>'],
  [`HtmlService.createTemplate('Hi <?= name ?>').getCode().includes('Hi ')`, true],
  [
    `const t = HtmlService.createTemplate('Hi <?= name ?>!'); t.name = '<I>'; t.evaluate().getContent()`,
    'Hi &lt;I&gt;!',
  ],
  [`const t = HtmlService.createTemplate('<?!= name ?>'); t.name = '<I>'; t.evaluate().getContent()`, '<I>'],
  [
    `HtmlService.createTemplate('<? for (let i = 0; i < 3; i++) { ?>[<?= i ?>]<? } ?>').evaluate().getContent()`,
    '[0][1][2]',
  ],
  [
    `const t = HtmlService.createTemplate('<script>let a = "<?= a ?>"</script>'); t.a = '"</script>'; t.evaluate().getContent()`,
    '<script>let a = "\\u0022\\u003c\\u002fscript\\u003e"</script>',
  ],
  [
    `const t = HtmlService.createTemplateFromFile('page'); t.title = 'A & B'; t.evaluate().getContent()`,
    '<h1>A &amp; B</h1><p>part</p>',
  ],
  [`const t = HtmlService.createTemplate('x'); t.a = 1; t.a`, 1],
  [`HtmlService.createTemplate('x').nothing`, undefined],
])('%s is %j', (code, value) => {
  expect(host().evaluate(code)).toBe(value)
})

test.each([
  [`HtmlService.createHtmlOutputFromFile('none')`, 'No HTML file named none was found.'],
  [`HtmlService.createTemplateFromFile('none')`, 'No HTML file named none was found.'],
  [
    `HtmlService.createHtmlOutput('').addMetaTag('robots', 'x')`,
    'The meta tag you specified is not allowed in this context.',
  ],
  [`HtmlService.createTemplate('<?= missing ?>').evaluate()`, 'missing is not defined'],
  [
    `HtmlService.createHtmlOutput('x').getAs('application/pdf')`,
    'Converting from text/html to application/pdf is not supported.',
  ],
])('%s | %s', (code, sentence) => {
  expect(failure(() => host().evaluate(code))).toBe(sentence)
})

test('a converter given to the host makes PDF of HTML', () => {
  const { evaluate } = scriptHost('', {
    convert: (content, type) =>
      type === 'application/pdf' ? Uint8Array.from([...content.bytes].reverse()) : null,
  })
  expect(evaluate(`HtmlService.createHtmlOutput('abc').getAs('application/pdf').getDataAsString()`)).toBe(
    'cba',
  )
  expect(evaluate(`HtmlService.createHtmlOutput('abc').getAs('application/pdf').getContentType()`)).toBe(
    'application/pdf',
  )
})

test('what a template calls is metered', () => {
  const { host: world } = scriptHost(`
    function render() { return HtmlService.createTemplate('<?= Session.getScriptTimeZone() ?>').evaluate().getContent() }
  `)
  expect(world.call('menu', 'render')).toBe('Asia/Vladivostok')
  expect(world.runs[0]?.calls).toMatchObject({ 'HtmlTemplate.evaluate': 1, 'Session.getScriptTimeZone': 1 })
})
