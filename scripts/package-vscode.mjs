// Packages the VS Code extension with the built command line inside: editors/vscode/harborlint-vscode-VERSION.vsix.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {zipSync} from 'fflate'
import {build} from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const home = join(root, 'editors/vscode')
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

await build({
  input: join(home, 'src/extension.ts'),
  platform: 'node',
  external: ['vscode'],
  logLevel: 'warn',
  output: {
    file: join(home, 'dist/extension.js'),
    format: 'cjs',
    codeSplitting: false,
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}}
  }
})

const entries = {}
const add = (name, path) => {
  entries[name] = new Uint8Array(readFileSync(path))
}
for (const file of ['package.json', 'README.md', 'dist/extension.js']) add(`extension/${file}`, join(home, file))
add('extension/LICENSE.txt', join(root, 'LICENSE'))
for (const file of ['bin/harborlint.js', 'bin/load-bundle.js', 'bin/package.json', 'package.json']) add(`extension/server/${file}`, join(root, file))
for (const file of readdirSync(join(root, 'dist/cli'), {recursive: true, withFileTypes: true})) {
  if (!file.isFile()) continue
  const path = join(file.parentPath, file.name)
  add(`extension/server/${relative(root, path).split(sep).join('/')}`, path)
}
entries['[Content_Types].xml'] = text(
  '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".json" ContentType="application/json"/><Default Extension=".js" ContentType="application/javascript"/><Default Extension=".cjs" ContentType="application/javascript"/><Default Extension=".md" ContentType="text/markdown"/><Default Extension=".txt" ContentType="text/plain"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>'
)
entries['extension.vsixmanifest'] = text(
  `<?xml version="1.0" encoding="utf-8"?><PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"><Metadata><Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"/><DisplayName>${manifest.displayName}</DisplayName><Description xml:space="preserve">${manifest.description}</Description><Categories>${manifest.categories.join(',')}</Categories><License>extension/LICENSE.txt</License><Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${manifest.engines.vscode}"/></Properties></Metadata><Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Dependencies/><Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/><Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/></Assets></PackageManifest>`
)
const target = join(home, `${manifest.name}-${manifest.version}.vsix`)
writeFileSync(target, zipSync(entries, {level: 9, mtime: new Date('2020-01-01T00:00:00Z')}))
console.log(relative(root, target), `${Object.keys(entries).length} files`)

function text(content) {
  return new TextEncoder().encode(content)
}
