import { Fragment, type ReactNode } from 'react';
import { formatRich } from '../../shared/messages/format';
import type { KeptMessage } from '../../shared/messages/message';
import { locale } from './say';

/**
 * A sentence with parts that are more than text, such as a bold name or a link: what stands within
 * a tag of its text is handed to the function of that tag.
 */
export function RichText({
  said,
  tags,
}: {
  readonly said: KeptMessage;
  readonly tags: Readonly<Record<string, (children: ReactNode) => ReactNode>>;
}): ReactNode {
  const parts = formatRich<ReactNode>(said, locale, tags);
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}
