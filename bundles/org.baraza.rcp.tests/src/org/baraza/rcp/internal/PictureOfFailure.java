package org.baraza.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.baraza.testkit.ui.Screen;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the screen showed when a story failed, beside the report on it: {@code target/pictures/STORY.test.png}. */
final class PictureOfFailure implements AfterTestExecutionCallback {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Override
    public void afterTestExecution(ExtensionContext story) throws IOException {
        if (story.getExecutionException().isPresent()) {
            Files.createDirectories(PICTURES);
            new Screen(Display.getCurrent()).save(PICTURES.resolve("%s.%s.png".formatted(
                    story.getRequiredTestClass().getSimpleName(), story.getRequiredTestMethod().getName())));
        }
    }
}
