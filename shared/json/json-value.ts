/** An object out of `JSON.parse`: own properties of any name, values of any kind. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value out of `JSON.parse` is an object and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
