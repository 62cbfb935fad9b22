package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;

/** Tells screen readers what a button of a room's head is, and lets them press it. */
final class HeadButtonVoice {

    private HeadButtonVoice() {
    }

    static void speakFor(HeadButton button) {
        SpokenName.of(button, button::getText);
        button.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = switch (button.kind()) {
                    case SWT.RADIO -> ACC.ROLE_RADIOBUTTON;
                    case SWT.CHECK -> ACC.ROLE_CHECKBUTTON;
                    default -> ACC.ROLE_PUSHBUTTON;
                };
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (button.getSelection() ? ACC.STATE_CHECKED : 0)
                        | (button.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (button.isEnabled() ? 0 : ACC.STATE_DISABLED);
            }
        });
        button.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                button.press();
                event.result = ACC.OK;
            }
        });
    }
}
