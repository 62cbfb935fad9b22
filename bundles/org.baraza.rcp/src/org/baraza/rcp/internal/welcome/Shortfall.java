package org.baraza.rcp.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;

import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.session.DocumentException;
import org.baraza.session.SessionService;
import org.eclipse.osgi.util.NLS;

/** What a file still lacks, judged as if it were open; the file is left as it is. */
sealed interface Shortfall {

    /** @param toFix open findings of that severity */
    record Counted(int toFix, int toConsider) implements Shortfall {
    }

    /** It is not where it was. */
    record Gone() implements Shortfall {
    }

    /** It holds no strategy that this program can read. */
    record Unreadable() implements Shortfall {
    }

    static Shortfall of(Path file, SessionService sessions) {
        if (!Files.isRegularFile(file)) {
            return new Gone();
        }
        try {
            Findings findings = sessions.openCopy(file).findings();
            return new Counted(findings.count(Severity.TO_FIX), findings.count(Severity.TO_CONSIDER));
        } catch (DocumentException e) {
            return new Unreadable();
        }
    }

    default String words() {
        return switch (this) {
            case Counted(int toFix, int toConsider) when toFix + toConsider == 0 -> Messages.Recent_complete;
            case Counted(int toFix, int toConsider) when toFix == 0 -> NLS.bind(Messages.Recent_toConsider, toConsider);
            case Counted(int toFix, int toConsider) -> NLS.bind(Messages.Recent_toFix, toFix);
            case Gone gone -> Messages.Recent_gone;
            case Unreadable unreadable -> Messages.Recent_unreadable;
        };
    }
}
