/** The fields that have a value, so that what is unknown is missing from a record and not `undefined` in it. */
export function given<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };
}
