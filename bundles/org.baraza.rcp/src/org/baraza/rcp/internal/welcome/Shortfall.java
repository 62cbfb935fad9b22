package org.baraza.rcp.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.session.DocumentException;
import org.baraza.session.NewerDocumentException;
import org.baraza.session.SessionService;
import org.eclipse.osgi.util.NLS;

/** What a file still lacks, judged as if it were open; the file is left as it is. */
sealed interface Shortfall {

    /**
     * @param toFix open findings of that severity
     * @param first what to do about the gravest of them
     */
    record Counted(int toFix, int toConsider, List<String> first) implements Shortfall {
    }

    /** It is not where it was. */
    record Gone() implements Shortfall {
    }

    /** It holds no strategy that this program can read. */
    record Unreadable(String why) implements Shortfall {
    }

    /** A newer program saved it. */
    record Newer(String why) implements Shortfall {
    }

    int MOST = 3;

    static Shortfall of(Path file, SessionService sessions) {
        if (!Files.isRegularFile(file)) {
            return new Gone();
        }
        try {
            Findings findings = sessions.openCopy(file).findings();
            return new Counted(findings.count(Severity.TO_FIX), findings.count(Severity.TO_CONSIDER), first(findings));
        } catch (NewerDocumentException e) {
            return new Newer(e.getMessage());
        } catch (DocumentException e) {
            return new Unreadable(e.getMessage());
        }
    }

    private static List<String> first(Findings findings) {
        return findings.open().stream().filter(finding -> finding.severity() != Severity.GOOD_TO_KNOW)
                .sorted(Comparator.comparing(Finding::severity)).limit(MOST).map(Finding::message).toList();
    }

    default String words() {
        return switch (this) {
            case Counted lacks when lacks.toFix() + lacks.toConsider() == 0 -> Messages.Recent_complete;
            case Counted lacks when lacks.toFix() == 0 -> NLS.bind(Messages.Recent_toConsider, lacks.toConsider());
            case Counted lacks -> NLS.bind(Messages.Recent_toFix, lacks.toFix());
            case Gone gone -> Messages.Recent_gone;
            case Unreadable unreadable -> Messages.Recent_unreadable;
            case Newer newer -> Messages.Recent_newer;
        };
    }

    /** What it is that lacks, or why that can't be told; may be empty. */
    default String more() {
        return switch (this) {
            case Counted lacks -> Stream.concat(lacks.first().stream(), Stream.of("…")
                    .filter(rest -> lacks.toFix() + lacks.toConsider() > lacks.first().size()))
                    .collect(Collectors.joining("\n"));
            case Gone gone -> Messages.Recent_gone_more;
            case Unreadable unreadable -> unreadable.why();
            case Newer newer -> newer.why();
        };
    }
}
