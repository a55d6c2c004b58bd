import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listOf, type Site } from '../../../shared/model/site';
import {
  validationSteps,
  type Validation,
  type ValidationStep,
} from '../../../shared/model/validation';
import {
  failoverRecorderIdOf,
  recordingServerIdOf,
  validationIdOf,
} from '../../../shared/testing/records';
import { harbour } from '../../../shared/testing/sites';
import { renderNode } from '../../testing/render-node';

const node = { kind: 'recordingServer', id: recordingServerIdOf(1) } as const;

const running: Validation = {
  id: validationIdOf(1),
  recordingServer: node.id,
  method: 'stopService',
  by: 'Ada',
  startedAt: '2026-05-01T12:00:00Z',
  expected: failoverRecorderIdOf(1),
  steps: [],
  outcome: 'running',
  finishedAt: null,
  notes: '',
};

function harbourWith(exercise: Validation): Site {
  return { ...harbour, validations: { [exercise.id]: exercise } };
}

/** All steps but the last ones, a minute apart. */
function stepsUntil(last: ValidationStep): Validation['steps'] {
  return validationSteps
    .slice(0, validationSteps.indexOf(last) + 1)
    .map((step, index) => ({ step, at: `2026-05-01T12:0${String(index + 1)}:00Z` }));
}

describe('starting', () => {
  it('refuses an interrupted network with the reason, and says who is expected', async () => {
    const { user, client } = await renderNode(node, { tab: 'validation' });
    await user.click(await screen.findByRole('button', { name: 'Start a validation…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('FRS-01 takes over from RS-01. If that one cannot, FRS-02');
    await user.type(within(dialog).getByRole('textbox', { name: 'Your name' }), 'Ada');
    await user.click(within(dialog).getByRole('radio', { name: /^Pull out the network cable/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Start' }));
    expect(within(dialog).getByText(/^Not a valid exercise/)).toBeVisible();
    expect(client.site().validations).toEqual({});
    await user.click(within(dialog).getByRole('radio', { name: /^Shut down/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Start' }));
    expect(await screen.findByText('Exercise in progress')).toBeVisible();
    expect(listOf(client.site().validations)).toMatchObject([
      { method: 'shutDownComputer', by: 'Ada', outcome: 'running', expected: running.expected },
    ]);
    expect(screen.getByRole('checkbox', { name: /^1\./ })).toHaveFocus();
  });

  it('is pointless without failover', async () => {
    await renderNode(
      { kind: 'recordingServer', id: recordingServerIdOf(4) },
      { tab: 'validation' },
    );
    expect(await screen.findByText(/nothing to validate/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start a validation…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('an exercise', () => {
  it('keeps each step at once, and passes only when all were seen', async () => {
    const exercise = { ...running, steps: stepsUntil('handedBack') };
    const { user, client } = await renderNode(node, {
      tab: 'validation',
      site: harbourWith(exercise),
    });
    await user.click(await screen.findByRole('button', { name: 'Passed' }));
    expect(screen.getByText(/“The recordings have been merged” has not been ticked/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^6\./ }));
    await waitFor(() => {
      expect(client.site().validations[exercise.id]?.steps).toHaveLength(6);
    });
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'fine');
    await user.click(screen.getByRole('button', { name: 'Passed' }));
    expect(await screen.findByText(/^Last validated on/)).toHaveTextContent('Passed');
    expect(client.site().validations[exercise.id]).toMatchObject({
      outcome: 'passed',
      notes: 'fine',
    });
    expect(screen.getByText(/taken over after 1 min 0 s/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start a validation…' })).toHaveFocus();
    // The notes went with the outcome: nothing is left to save.
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('does not pass with times that contradict their order', async () => {
    const [first, second, ...others] = stepsUntil('mergeChecked');
    if (first === undefined || second === undefined) throw new Error('there are six steps');
    const exercise = {
      ...running,
      steps: [{ ...first, at: '2026-05-01T12:30:00Z' }, second, ...others],
    };
    const { user } = await renderNode(node, { tab: 'validation', site: harbourWith(exercise) });
    await user.click(await screen.findByRole('button', { name: 'Passed' }));
    expect(
      screen.getByText(/“FRS-01 has taken over” came before “The service is stopped”/),
    ).toBeVisible();
  });

  it('can be abandoned with notes as a draft, which then is none any more', async () => {
    const { user, client, store } = await renderNode(node, {
      tab: 'validation',
      site: harbourWith(running),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Notes' }), 'rain ');
    expect(store.getState().ui.unsavedNodes).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Abandon' }));
    expect(await screen.findByText(/has never been validated/)).toBeVisible();
    expect(client.site().validations[running.id]?.outcome).toBe('abandoned');
    expect(store.getState().ui.unsavedNodes).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Remove the exercise/ }));
    expect(await screen.findByText('None yet.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Earlier exercises' })).toHaveFocus();
  });
});
