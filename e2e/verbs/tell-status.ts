import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '../app/client';

/** Who stands in for whom, by name. */
export type ToldTakeOvers = readonly {
  readonly recordingServer: string;
  readonly failoverRecorder: string;
  readonly since?: string;
  readonly databasePath?: string;
}[];

/** The switch that has the client take its status from a file of the journey. */
export function standInStatusOf({ files }: Client): string {
  return `--stand-in-status=${fileOf(files)}`;
}

/** Says who stands in for whom from now on, in place of the management server. */
export async function tellStatus({ files }: Client, takenOver: ToldTakeOvers): Promise<void> {
  await tellStatusText(files, JSON.stringify({ takenOver }));
}

/** Puts any text in the place of the file. */
export async function tellStatusText(files: string, text: string): Promise<void> {
  const next = join(files, 'next-status.json');
  await writeFile(next, text);
  await rename(next, fileOf(files));
}

function fileOf(files: string): string {
  return join(files, 'status.json');
}
