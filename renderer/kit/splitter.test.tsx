import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Splitter } from './splitter';

function Panes({ dir }: { readonly dir: 'ltr' | 'rtl' }): ReactElement {
  const [width, setWidth] = useState(300);
  return (
    <FluentProvider theme={webLightTheme} dir={dir}>
      <div id="list" />
      <Splitter
        label="Width of the list"
        controls="list"
        width={width}
        min={200}
        max={400}
        onResize={setWidth}
      />
    </FluentProvider>
  );
}

const width = (): string | null => screen.getByRole('separator').getAttribute('aria-valuenow');

beforeEach(() => {
  // The page of the tests has no pointers to capture.
  HTMLElement.prototype.setPointerCapture = vi.fn<HTMLElement['setPointerCapture']>();
});

test.each([
  { dir: 'ltr', left: '284', right: '316', dragged: '350' },
  { dir: 'rtl', left: '316', right: '284', dragged: '250' },
] as const)('follows keys and pointer, $dir', async ({ dir, left, right, dragged }) => {
  const user = userEvent.setup();
  render(<Panes dir={dir} />);
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(width()).toBe(left);
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(width()).toBe(right);
  await user.keyboard('{ArrowLeft}');
  const splitter = screen.getByRole('separator');
  fireEvent.pointerDown(splitter, { button: 0, clientX: 300 });
  fireEvent.pointerMove(splitter, { clientX: 350 });
  fireEvent.pointerUp(splitter);
  expect(width()).toBe(dragged);
});
