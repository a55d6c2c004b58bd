import { checkMulticast } from '../../commands/recording-server';
import { defaultMulticast, type Multicast } from '../../model/multicast';
import type { LooseMulticast } from '../loose-records';
import type { Notes } from '../notes';

/**
 * The multicast settings as the rules take them. Addresses or ports that cannot be used are
 * replaced by the usual ranges with multicast off: nobody has said that the network may carry
 * those. A wrong MTU or TTL alone is replaced without switching multicast off.
 */
export function mendMulticast(
  loose: LooseMulticast | undefined,
  subject: string,
  notes: Notes,
): Multicast {
  if (loose === undefined) return defaultMulticast;
  const enabled = loose.enabled ?? defaultMulticast.enabled;
  const written: Multicast = {
    enabled,
    iPAddressStart: address(loose.iPAddressStart, defaultMulticast.iPAddressStart, enabled),
    iPAddressEnd: address(loose.iPAddressEnd, defaultMulticast.iPAddressEnd, enabled),
    portRangeStart: loose.portRangeStart ?? defaultMulticast.portRangeStart,
    portRangeEnd: loose.portRangeEnd ?? defaultMulticast.portRangeEnd,
    MTU: loose.MTU ?? defaultMulticast.MTU,
    TTL: loose.TTL ?? defaultMulticast.TTL,
  };
  const refused = new Set(checkMulticast(written).map(({ field }) => field));
  const sound = mendDatagrams(written, refused, subject, notes);
  const ranges = ['iPAddressStart', 'iPAddressEnd', 'portRangeStart', 'portRangeEnd'] as const;
  if (!ranges.some((field) => refused.has(field))) return sound;
  notes.conflict(
    subject,
    'Its multicast addresses or ports are no range that can be used.',
    enabled
      ? 'The usual ranges are used, and multicast is switched off.'
      : 'The usual ranges are used; multicast is off.',
  );
  return { ...defaultMulticast, MTU: sound.MTU, TTL: sound.TTL };
}

/** Where multicast has never been on, servers leave the addresses empty. */
function address(text: string | null, usual: string, enabled: boolean): string {
  const trimmed = text?.trim() ?? usual;
  return trimmed === '' && !enabled ? usual : trimmed;
}

function mendDatagrams(
  multicast: Multicast,
  refused: ReadonlySet<string | undefined>,
  subject: string,
  notes: Notes,
): Multicast {
  const wrong = (['MTU', 'TTL'] as const).filter((field) => refused.has(field));
  for (const field of wrong) {
    notes.conflict(
      subject,
      `The ${field} of its multicast, ${String(multicast[field])}, is out of range.`,
      `The usual ${field}, ${String(defaultMulticast[field])}, is used.`,
    );
  }
  return {
    ...multicast,
    ...Object.fromEntries(wrong.map((field) => [field, defaultMulticast[field]])),
  };
}
