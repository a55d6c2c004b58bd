/**
 * The name of a record: `name`, else `displayName`, which the API makes from it; trimmed. Null when
 * both are missing or blank.
 */
export function givenName(record: {
  readonly name?: unknown;
  readonly displayName?: unknown;
}): string | null {
  const names = [record.name, record.displayName].map((name) =>
    typeof name === 'string' ? name.trim() : '',
  );
  return names.find((name) => name !== '') ?? null;
}
