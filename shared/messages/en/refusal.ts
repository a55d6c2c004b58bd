/** Why a command is refused, one text for each refusing rule: a sentence that says what is allowed. */
export const refusal = {
  'refusal.nameRequired': 'Enter a name.',
  'refusal.nameTooLong': 'The name may have at most {limit, number} characters.',
  'refusal.groupNameTaken':
    '{where, select, site {There are two failover groups named {name}.} other {There is already a failover group named {name}.}}',
  'refusal.scenarioNameTaken': 'There is already a scenario named {name}.',
  'refusal.descriptionTooLong': 'The description may have at most {limit, number} characters.',
  'refusal.hostNameInvalid':
    'Enter a host name or an IP address, without blanks, for example rec01.example.com.',
  'refusal.portOutOfRange': 'Enter a whole number from 1 to 65535.',
  'refusal.publicAddressRequired': 'Enter the public address, or switch public access off.',
  'refusal.interfaceAddressInvalid':
    'Enter the IP address of a network interface of this computer, or 0.0.0.0 (IPv6: ::) for any.',
  'refusal.multicastRangeInvalid': 'Enter a multicast address from 224.0.0.0 to 239.255.255.255.',
  'refusal.multicastRangeReversed': 'The end of the range must not lie before its start.',
  'refusal.portRangeReversed': 'The end of the port range must not lie before its start.',
  'refusal.mtuOutOfRange': 'Enter a whole number of bytes from 576 to 9000.',
  'refusal.ttlOutOfRange': 'Enter a whole number from 1 to 255.',
  'refusal.databasePathNotAbsolute':
    'Enter an absolute path on that computer, for example D:\\MediaDatabase or \\\\server\\share.',
  'refusal.idTaken':
    '{what, select, failoverRecorder {This failover recording server exists already.} failoverGroup {This failover group exists already.} recordingServer {This recording server exists already.} device {The device {name} has two recording servers.} other {It exists already.}}',
  'refusal.idMismatch':
    '{what, select, device {The device {name} stands under another id.} record {A record stands under {id} but has another id.} other {It stands under another id.}}',
  'refusal.notFound':
    '{what, select, failoverRecorder {This failover recording server no longer exists.} failoverGroup {This failover group no longer exists.} recordingServer {This recording server no longer exists.} devices {{count, plural, one {One of these devices no longer exists.} other {# of these devices no longer exist.}}} scenario {This scenario no longer exists.} ignoredFinding {This finding is not ignored.} validation {This validation no longer exists.} memberOf {A member of {name} does not exist.} groupOf {{name} counts on a failover group that does not exist.} hotStandbyOf {The hot standby of {name} does not exist.} serverOfDevices {There are devices of a recording server that does not exist.} serverOfChecklist {A checklist is of a failover recording server that does not exist.} serverOfValidation {A validation is of a recording server that does not exist.} other {It no longer exists.}}',
  'refusal.positionOutOfRange': 'The position must be from 1 to {last, number}.',
  'refusal.groupedAsHotStandby':
    '{where, select, site {{name} is in a group and a hot standby.} other {{name} is in the failover group {group}. A grouped server cannot be a hot standby.}}',
  'refusal.hotStandbyInGroup':
    '{name} is the hot standby of {served}. A hot standby cannot be in a failover group.',
  'refusal.hotStandbyTaken':
    '{where, select, site {{name} is the hot standby of two servers.} other {{name} is the hot standby of {served} already. A hot standby serves one recording server only.}}',
  'refusal.secondarySameAsPrimary':
    'Choose a secondary failover group that is not the primary one.',
  'refusal.inTwoGroups': '{name} is in a group twice, or in two groups.',
  'refusal.stillReferenced':
    '{how, select, inGroup {{name} cannot be removed while it is in {group}.} hotStandby {{name} cannot be removed while it is the hot standby of {served}.} members {{name} cannot be removed while {members, plural, one {a member is} other {# members are}} in it.} servers {{name} cannot be removed while {servers, plural, one {this recording server counts} other {these recording servers count}} on it: {list}.} membersAndServers {{name} cannot be removed while {members, plural, one {a member is} other {# members are}} in it, and {servers, plural, one {this recording server counts} other {these recording servers count}} on it: {list}.} other {{name} cannot be removed.}}',
  'refusal.recordingServerInFailover':
    '{name} has been taken over right now. Wait until the take-over has ended.',
  'refusal.failoverRecorderStandingIn':
    '{name} stands in for a recording server right now. Wait until the take-over has ended.',
  'refusal.nothingToDo':
    '{what, select, undo {There is nothing to undo.} redo {There is nothing to redo.} import {There is nothing to import.} other {There is nothing to change.}}',
} as const;
