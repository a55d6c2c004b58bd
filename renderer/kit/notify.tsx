import {
  Button,
  Toast,
  ToastBody,
  ToastFooter,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';

/** A short message that goes away by itself; nothing that must not be missed. */
export interface Notification {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type Notify = (notification: Notification) => void;

const toasterId = 'notifications';

/** Shows a short message in the corner of the window. */
export function useNotify(): Notify {
  const { dispatchToast } = useToastController(toasterId);
  return useCallback(
    ({ intent, title, body, action }) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body === undefined ? null : <ToastBody>{body}</ToastBody>}
          {action === undefined ? null : (
            <ToastFooter>
              <ToastTrigger>
                <Button size="small" onClick={action.run}>
                  {action.label}
                </Button>
              </ToastTrigger>
            </ToastFooter>
          )}
        </Toast>,
        // What went wrong stays longer: there is more to read.
        { intent, timeout: intent === 'error' || intent === 'warning' ? 10_000 : 4000 },
      );
    },
    [dispatchToast],
  );
}

/** The corner in which the messages appear; once per window. */
export function Notifications(): ReactElement {
  return (
    <Toaster toasterId={toasterId} position="bottom-end" limit={4} pauseOnHover pauseOnWindowBlur />
  );
}
