import { registeredAddress, type Registration } from '../model/registration';
import { checkFields } from './check-fields';
import type { Refusal } from './refusal';

/** The refusals of what a registration by hand says beyond the fields of the record it makes. */
export function checkRegistered({
  hostName,
  portNumber,
  encrypted,
}: Registration): readonly Refusal[] {
  return checkFields(registeredAddress, { hostName, portNumber, encrypted });
}
