import { rename, writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

/** Resolves in the page once it shows text, is not busy and has painted two frames since. */
const waitUntilPainted = `new Promise((resolve) => {
  const look = () => {
    const shows = document.body.innerText.trim() !== '' && !document.querySelector('[aria-busy="true"]');
    requestAnimationFrame(shows ? () => requestAnimationFrame(() => resolve()) : look);
  };
  look();
})`;

/**
 * Writes a PNG of the window once its page has painted. `npm start` asks for it where there is no
 * display, so that a person can see that the client runs.
 *
 * The file appears by a rename, so that whoever waits for it never reads half a picture.
 */
export async function writeScreenshotOncePainted(
  window: BrowserWindow,
  file: string,
): Promise<void> {
  await window.webContents.executeJavaScript(waitUntilPainted);
  const image = await window.webContents.capturePage();
  const temporary = `${file}.tmp`;
  await writeFile(temporary, image.toPNG());
  await rename(temporary, file);
}
