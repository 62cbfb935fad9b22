package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

@WithAWindowManager
class RadioKeysTest extends StoryCase {

    @Test
    void anArrowChoosesTheNextOfSeveral() {
        Composite group = new Composite(user.shell(), SWT.NONE);
        group.setBounds(0, 0, 200, 200);
        group.moveAbove(null);
        List<Button> formats = Stream.of("Word", "Web page", "PDF").map(words -> radio(group, words)).toList();
        formats.getFirst().setSelection(true);
        formats.getFirst().setFocus();
        user.press("ArrowDown");
        user.press("ArrowDown");
        assertEquals(List.of(false, false, true), formats.stream().map(Button::getSelection).toList());
        group.dispose();
    }

    private static Button radio(Composite group, String words) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(words);
        button.setBounds(0, 40 * group.getChildren().length, 200, 36);
        return button;
    }
}
