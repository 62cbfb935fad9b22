package org.baraza.report;

import java.io.IOException;
import java.nio.file.Path;

/** An office's file that no look can be taken from. */
public final class UnreadableTemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path template;

    public UnreadableTemplateException(Path template, Throwable cause) {
        super(cause.getMessage(), cause);
        this.template = template;
    }

    public Path template() {
        return template;
    }
}
