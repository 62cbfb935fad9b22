package org.baraza.rcp.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** A spreadsheet goes into a strategy: the one that is open, one that is begun for it, or another one. */
record BringIn(IWorkbenchWindow window, ActiveSession active, Ways ways) {

    private record Answer(String words, Runnable way) {
    }

    /** Asks which, and goes on with the import once there is one. */
    void ask() {
        Optional<Session> before = active.session();
        List<Answer> answers = new ArrayList<>();
        before.ifPresent(open -> answers.add(new Answer(NLS.bind(Messages.BringIn_into, open.name()), ways::back)));
        answers.add(new Answer(Messages.BringIn_begin, ways::begin));
        answers.add(new Answer(Messages.Welcome_open, ways::open));
        List<String> words = new ArrayList<>(answers.stream().map(Answer::words).toList());
        words.add(IDialogConstants.CANCEL_LABEL);
        int answer = SentenceDialog.ask(window.getShell(), Messages.BringIn_title, Messages.BringIn_question,
                words.toArray(String[]::new));
        if (answer >= 0 && answer < answers.size()) {
            answers.get(answer).way().run();
            boolean into = before.isPresent() && answer == 0;
            if (into || active.session().isPresent() && !active.session().equals(before)) {
                // the rooms have to be in front, which they are a moment later
                window.getShell().getDisplay().asyncExec(ways::bringIn);
            }
        }
    }
}
