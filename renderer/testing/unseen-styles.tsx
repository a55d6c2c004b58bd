import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';

// Into a document that nobody looks at: with the styles of a component library in the page jsdom
// takes seconds for each look at what is visible.
const renderer = createDOMRenderer(document.implementation.createHTMLDocument());

// The one thing that only a style hides: a second copy of a tab's label, which keeps its place.
const tabLabels = document.createElement('style');
tabLabels.textContent = '.fui-Tab__content--reserved-space { visibility: hidden }';
document.head.append(tabLabels);

/** Keeps the styles of everything below it out of the page. */
export function UnseenStyles({ children }: { readonly children: ReactNode }): ReactElement {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

/** A person at the window; whether a style lets the pointer through is not asked, see above. */
export function createUser(): UserEvent {
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}
