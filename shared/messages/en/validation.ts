/** Exercises that show whether the failover of a recording server works. */
export const validation = {
  'validation.title': 'Does its failover work?',
  'validation.never': 'The failover of {name} has never been validated.',
  'validation.last': 'Last validated on {at, date, minute}: <mark>{outcome}</mark>',
  'validation.pointless':
    'Nobody takes over from {name}, so there is nothing to validate: choose who does on its Failover tab.',
  'validation.explained':
    'Only an exercise shows it: make the server unavailable, and see who takes over and whether the recordings come together again. Expected: {expectation}',
  'validation.unsaved': 'What is not saved on its Failover tab does not count yet.',
  'validation.start': 'Start a validation…',

  'validation.method.stopService': 'Stop the recording server service',
  'validation.method.shutDownComputer': 'Shut down the recording server computer',
  'validation.invalidMethod.pullCable': 'Pull out the network cable (not valid)',
  'validation.invalidMethod.blockNetwork': 'Block the network with a test tool (not valid)',
  'validation.invalidMethod.why':
    'Not a valid exercise: the vendor’s manual rules out any interruption of the network by hand. The recording server would go on recording by itself, so it would not show how the recordings are merged. Stop the service or shut down the computer.',

  'validation.outcome.running': 'In progress',
  'validation.outcome.passed': 'Passed',
  'validation.outcome.failed': 'Failed',
  'validation.outcome.abandoned': 'Abandoned',

  'validation.expected.nobody': 'Nobody takes over from {name}.',
  'validation.expected.next': 'If that one cannot, {name} is next.',
  'validation.expected.nobodyNext': 'If that one cannot, there is nobody after it.',
  'validation.expected.others':
    'This counts with {count, plural, one {# other exercise} other {# other exercises}} in progress.',

  'validation.startDialog.title': 'Validate the failover of {name}',
  'validation.startDialog.submit': 'Start',
  'validation.startDialog.method': 'How it is made unavailable',
  'validation.startDialog.expected':
    '<lead>Expected:</lead> {expectation} Simulated from the configuration.',
  'validation.startDialog.advice':
    'Choose a quiet time, and tell whoever watches: until somebody takes over, nothing of this server is recorded. Understudy changes nothing on the server itself.',

  // A step: what has happened once it is ticked, and what to do until then.
  'validation.step.madeUnavailable':
    '{method, select, stopService {The service is stopped} other {The computer is shut down}}',
  'validation.step.madeUnavailable.todo':
    '{method, select, stopService {Stop the recording server service on {hostName}.} other {Shut down {hostName}.}}',
  'validation.step.takenOver': '{failoverRecorder} has taken over',
  'validation.step.takenOver.todo': 'Wait for it. If another one takes over, note which.',
  'validation.step.takenOverUnexpected': 'A failover recording server has taken over',
  'validation.step.takenOverUnexpected.todo':
    'Nobody is expected to. If one does all the same, note which.',
  'validation.step.liveChecked': 'Live pictures are there',
  'validation.step.liveChecked.todo': 'Look at cameras of {name} that have failover support.',
  'validation.step.madeAvailable':
    '{method, select, stopService {The service runs again} other {The computer runs again}}',
  'validation.step.madeAvailable.todo':
    '{method, select, stopService {Start the recording server service on {hostName}.} other {Start {hostName}, and with it the recording server service.}}',
  'validation.step.handedBack': '{name} records again',
  'validation.step.handedBack.todo': 'Wait until {failoverRecorder} has handed back.',
  'validation.step.handedBackUnexpected.todo': 'Wait until whoever stood in has handed back.',
  'validation.step.mergeChecked': 'The recordings have been merged',
  'validation.step.mergeChecked.todo': 'Play back the time of the exercise from {name}.',

  'validation.exercise.title': 'Exercise in progress',
  'validation.exercise.started': '{method}. Started by {by} on {at, date, minute}.',
  'validation.exercise.expected': 'Expected: {expectation}',
  'validation.exercise.step': '{number}. {step}',
  'validation.exercise.changeTime': 'Change time…',
  'validation.exercise.changeTime.label': 'Change the time of “{step}”',
  'validation.exercise.notes': 'Notes',
  'validation.exercise.notes.hint':
    'Who took over if it was another one, what was missing, what to do better.',
  'validation.exercise.outcome': 'Outcome',
  'validation.exercise.pass': 'Passed',
  'validation.exercise.fail': 'Failed',
  'validation.exercise.abandon': 'Abandon',
  'validation.notPassed.open':
    'Not passed yet: “{step}” has not been ticked off. What nobody has seen has not passed.',
  'validation.notPassed.order':
    'Not passed yet: by their times “{later}” came before “{earlier}”. Change the time that is wrong.',

  'validation.timeDialog.title': 'When: {step}',
  'validation.timeDialog.submit': 'Change',
  'validation.timeDialog.moment': 'Date and time',
  'validation.timeDialog.moment.missing': 'Enter a date and a time.',
  'validation.timeDialog.moment.inFuture': 'The time must not be in the future.',

  'validation.history.title': 'Earlier exercises',
  'validation.history.empty': 'None yet.',
  'validation.history.entry': '<mark>{outcome}</mark> {at, date, minute}',
  'validation.history.method': '{method}, by {by}',
  'validation.history.expected': 'expected {failoverRecorder}',
  'validation.history.expectedGone': 'expected a server that has been removed',
  'validation.history.expectedNobody': 'nobody was expected to take over',
  'validation.history.takenOverAfter': 'taken over after {duration}',
  'validation.history.steps': '{done, number} of {all, number} steps',
  'validation.history.remove': 'Remove',
  'validation.history.remove.label': 'Remove the exercise of {at, date, minute}',
} as const;
