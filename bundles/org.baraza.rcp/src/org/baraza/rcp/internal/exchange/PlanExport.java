package org.baraza.rcp.internal.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.CatalogueService;
import org.baraza.exchange.exports.ExportContent;
import org.baraza.exchange.exports.Exports;
import org.baraza.exchange.exports.Exports.Picture;
import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.baraza.ui.NearFile;
import org.baraza.ui.Waiting;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** What the plan can be exported as. */
public enum PlanExport {

    WORKBOOK(Picture.MATRIX, "xlsx"), TABLES(Picture.MATRIX, "csv"), CALENDAR(Picture.MATRIX, "ics"), DATA(Picture.MATRIX, "json"),
    MATRIX(Picture.MATRIX, "svg", "png"), TIMELINE(Picture.TIMELINE, "svg", "png");

    private final Picture picture;
    private final String[] formats;

    PlanExport(Picture picture, String... formats) {
        this.picture = picture;
        this.formats = formats;
    }

    public String label() {
        return switch (this) {
            case WORKBOOK -> Messages.Export_workbook;
            case TABLES -> Messages.Export_tables;
            case CALENDAR -> Messages.Export_calendar;
            case DATA -> Messages.Export_data;
            case MATRIX -> Messages.Export_matrix;
            case TIMELINE -> Messages.Export_timeline;
        };
    }

    /** Asks where it shall go, and writes it there. */
    public void ask(IWorkbenchWindow window, Session session) {
        target(window.getShell(), session).ifPresent(target -> Failures.guard(() -> {
            ExportContent content = new ExportContent(session.strategy(),
                    window.getService(CatalogueService.class).catalogue(), session.asOf(), Labels.language(session.strategy()));
            Waiting.until(NLS.bind(Messages.Export_writing, label()), () -> Exports.write(format(target), picture, content, target))
                    .ifPresent(files -> new Written(window, target).tell());
        }));
    }

    /** By the ending of the name; the first one where it is none of them. */
    private String format(Path target) {
        for (String format : formats) {
            if (target.getFileName().toString().endsWith("." + format)) {
                return format;
            }
        }
        return formats[0];
    }

    private Optional<Path> target(Shell shell, Session session) {
        if (Exports.needsFolder(formats[0])) {
            DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
            dialog.setText(label());
            dialog.setMessage(Messages.Export_folder);
            dialog.setFilterPath(NearFile.folder());
            return Optional.ofNullable(dialog.open()).map(Path::of);
        }
        FileDialog dialog = NearFile.begin(new FileDialog(shell, SWT.SAVE));
        dialog.setText(label());
        dialog.setOverwrite(true);
        String[] filters = new String[formats.length];
        for (int i = 0; i < formats.length; i++) {
            filters[i] = "*." + formats[i];
        }
        dialog.setFilterExtensions(filters);
        dialog.setFileName(session.file().map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                .orElse("plan") + "." + formats[0]);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
