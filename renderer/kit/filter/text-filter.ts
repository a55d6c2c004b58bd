/**
 * What a search box lets through: texts that contain what was typed, whatever the case and the
 * spaces around it. An empty box lets everything through.
 */
export function textFilter(typed: string): (text: string) => boolean {
  const wanted = fold(typed.trim());
  return (text) => fold(text).includes(wanted);
}

function fold(text: string): string {
  return text.toLocaleLowerCase('en');
}
