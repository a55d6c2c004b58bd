import { isSaid, type Stated } from '../../change/stated';

interface Named {
  readonly name: string;
}

/** The name of a record for people, from the input or else from the site; null when nobody says it. */
export function nameIn(stated: Stated<Named>, known: Named | undefined): string | null {
  const name = isSaid(stated.name) ? stated.name.trim() : '';
  return name === '' ? (known?.name ?? null) : name;
}
