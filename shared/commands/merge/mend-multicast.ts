import type { Stated } from '../../change/stated';
import { message, type Message } from '../../messages/message';
import { defaultMulticast, type Multicast } from '../../model/multicast';
import { checkMulticast } from '../recording-server';
import { fill } from './fill';
import type { MergeNotes } from './merge-notes';

const ranges = ['iPAddressStart', 'iPAddressEnd', 'portRangeStart', 'portRangeEnd'] as const;

/**
 * The multicast settings as the rules take them. New addresses or ports that cannot be used are
 * replaced by the usual ranges with multicast off: nobody has said that the network may carry
 * those. What the site has already stays. A wrong MTU or TTL alone is replaced without switching
 * multicast off.
 */
export function mendMulticast(
  stated: Stated<Multicast>,
  known: Multicast | undefined,
  subject: string,
  notes: MergeNotes,
): Multicast {
  const fallback = known ?? defaultMulticast;
  const about = { kind: 'recordingServerMulticasts', name: subject } as const;
  const filled = fill(stated, { known, usual: defaultMulticast }, about, notes);
  const written: Multicast = {
    ...filled,
    iPAddressStart: address(filled, 'iPAddressStart', fallback),
    iPAddressEnd: address(filled, 'iPAddressEnd', fallback),
  };
  const refused = new Set(checkMulticast(written).map(({ field }) => field));
  const sound = mendDatagrams(written, fallback, refused, subject, notes);
  if (!ranges.some((field) => refused.has(field))) return sound;
  notes.conflict(subject, message('conflict.multicastRanges'), whatInstead(known, written));
  return { ...fallback, MTU: sound.MTU, TTL: sound.TTL };
}

function whatInstead(known: Multicast | undefined, { enabled }: Multicast): Message {
  if (known !== undefined) return message('conflict.siteStays');
  return enabled ? message('conflict.multicastOff') : message('conflict.multicastStaysOff');
}

/** Where multicast has never been on, servers leave the addresses empty. */
function address(
  multicast: Multicast,
  property: 'iPAddressStart' | 'iPAddressEnd',
  fallback: Multicast,
): string {
  const text = multicast[property];
  return text === '' && !multicast.enabled ? fallback[property] : text;
}

function mendDatagrams(
  multicast: Multicast,
  fallback: Multicast,
  refused: ReadonlySet<string | undefined>,
  subject: string,
  notes: MergeNotes,
): Multicast {
  const wrong = (['MTU', 'TTL'] as const).filter((field) => refused.has(field));
  const used =
    fallback === defaultMulticast ? 'conflict.datagramsUsual' : 'conflict.datagramsOfSite';
  for (const field of wrong) {
    notes.conflict(
      subject,
      message('conflict.datagramsOutOfRange', { field, value: multicast[field] }),
      message(used, { field, value: fallback[field] }),
    );
  }
  return {
    ...multicast,
    ...Object.fromEntries(wrong.map((field) => [field, fallback[field]])),
  };
}
