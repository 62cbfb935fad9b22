package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.baraza.rcp.internal.exchange.Written;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;

/** Where no program opens what was written, a person would look for it in vain. */
class WrittenTest extends StoryCase {

    @Test
    void theLineOfStatusSaysWhereAFileWent() {
        user.goTo(Rooms.CENTRE.getFirst());
        new Written(user.window(), Path.of("plan.docx")).tell();
        user.settle();
        List<String> told = Widgets.visible(user.shell(), CLabel.class).map(CLabel::getText).toList();
        assertTrue(told.contains("Written: plan.docx"), told::toString);
    }
}
