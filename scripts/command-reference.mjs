// The part of docs/cli.md between the marks, from the declared commands.

const marks = /(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/

/** docs/cli.md with its reference of the commands made anew. */
export function commandReference(createProgram, page) {
  if (!marks.test(page)) throw new Error('docs/cli.md has no <!-- commands --> … <!-- /commands -->')
  const program = createProgram({}, () => {})
  const parts = program.commands.map(command => {
    const help = command.createHelp()
    const options = help.visibleOptions(command).map(option => `| \`${option.flags}\` | ${help.optionDescription(option).replaceAll('|', '\\|')} |`)
    const usage = `harborlint ${command.name() === 'check' ? '[check]' : command.name()} ${command.usage()}`
    return `### ${command.name()}\n\n${capital(command.description())}.\n\n\`${usage}\`\n\n| option | |\n|---|---|\n${options.join('\n')}\n`
  })
  return page.replace(marks, (_, open, close) => `${open}${parts.join('\n')}${close}`)
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}
