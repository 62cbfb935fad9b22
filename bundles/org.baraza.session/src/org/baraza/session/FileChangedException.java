package org.baraza.session;

/** The file is not what it was any more, and was left alone: the person has to choose whose version stays. */
public class FileChangedException extends DocumentException {

    private static final long serialVersionUID = 1L;

    private final FileState state;

    /** @param state {@link FileState#CHANGED} or {@link FileState#GONE} */
    public FileChangedException(String message, FileState state) {
        super(message);
        this.state = state;
    }

    public FileState state() {
        return state;
    }
}
