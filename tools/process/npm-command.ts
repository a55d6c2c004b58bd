/** The command that starts npm: inside an npm script the very npm that runs it, otherwise the one on the path. */
export function npmCommand(): readonly [command: string, ...args: string[]] {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('npm-cli.js') === true ? [process.execPath, npmScript] : ['npm'];
}
