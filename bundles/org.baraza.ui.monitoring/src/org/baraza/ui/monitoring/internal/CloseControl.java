package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.checks.CheckService;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.close.MonthClosing;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.eclipse.osgi.util.NLS;

/** Closes the month that the scorecard shows, or reopens it. */
final class CloseControl {

    private final ActiveSession active;
    private final Supplier<String> author;
    private final CheckService checks;
    private final Runnable goOn;
    private final HeadButton button;

    /** @param goOn puts the focus where work goes on: on the button the next key would undo what was just done */
    CloseControl(RoomHead head, ActiveSession active, CheckService checks, Supplier<String> author, Runnable goOn) {
        this.goOn = goOn;
        this.active = active;
        this.checks = checks;
        this.author = author;
        button = head.action("", "lock", this::ask);
    }

    void show(Session session) {
        MonthClosing month = month(session);
        button.setText(NLS.bind(month.isClosed() ? Messages.Close_reopen : Messages.Close_action,
                month.forms().month(month.month())));
        button.setToolTipText(month.isClosed() ? Messages.Close_reopenTip : Messages.Close_tip);
        offer(month.isClosed() || month.canClose());
    }

    /** Of a month in which nothing ran there is nothing to store. */
    private void offer(boolean on) {
        if (button.getVisible() != on) {
            button.setVisible(on);
            button.requestLayout();
        }
    }

    private static MonthClosing month(Session session) {
        return new MonthClosing(session.analyses(), session.findings(), ScorecardTiles.lastOver(session.asOf()),
                Forms.ofProgram());
    }

    /** What is being typed belongs to the month. */
    private void ask() {
        active.commitPending();
        active.session().ifPresent(session -> {
            MonthClosing month = month(session);
            if (month.isClosed()) {
                reopen(month);
            } else {
                close(month, session);
            }
        });
    }

    private void close(MonthClosing month, Session session) {
        if (SentenceDialog.ask(button.getShell(), Messages.Close_title, month.question(), Messages.Close_yes,
                Messages.Close_no) == 0) {
            new Making(active).make(month.close(LocalDate.now(), author.get(),
                    day -> checks.check(session.strategy(), session.privateData(), day)));
            goOn.run();
        }
    }

    private void reopen(MonthClosing month) {
        String question = NLS.bind(Messages.Close_reopenQuestion, month.forms().month(month.month()));
        if (SentenceDialog.ask(button.getShell(), Messages.Close_reopenTitle, question, Messages.Close_reopenYes,
                Messages.Close_no) == 0) {
            new Making(active).make(month.reopen());
            goOn.run();
        }
    }
}
