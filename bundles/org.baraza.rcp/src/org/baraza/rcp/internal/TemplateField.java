package org.baraza.rcp.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The office's own file that a report takes its look from, by its path; empty for none. What is wrong with it stands below. */
final class TemplateField {

    private final Text path;
    private final Button browse;
    private final Label problem;
    private final Runnable whenChanged;
    private List<String> extensions = List.of();

    /** @param area of three columns: label, field, button */
    TemplateField(Composite area, String last, Runnable whenChanged) {
        this.whenChanged = whenChanged;
        new Label(area, SWT.NONE).setText(Messages.Report_template);
        path = new Text(area, SWT.BORDER | SWT.SINGLE);
        path.setMessage(Messages.Report_template_none);
        path.setText(last);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        SpokenName.ofLabelBefore(path);
        browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Report_template_browse);
        new Label(area, SWT.NONE);
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(problem);
        path.addListener(SWT.Modify, event -> judge());
        browse.addListener(SWT.Selection, event -> browse());
    }

    /** @param taken extensions of the files that the format takes its look from; none if it takes none */
    void offer(List<String> taken) {
        extensions = taken;
        path.setEnabled(!taken.isEmpty());
        browse.setEnabled(!taken.isEmpty());
        judge();
    }

    String text() {
        return path.getText().strip();
    }

    /** The file; none where the format takes none, or none is wanted. */
    Optional<Path> file() {
        return extensions.isEmpty() || text().isEmpty() ? Optional.empty() : Optional.of(Path.of(text()));
    }

    /** What is wrong with the file, in a sentence. */
    Optional<String> problem() {
        return extensions.isEmpty() || text().isEmpty() ? Optional.empty() : problem(text(), extensions);
    }

    static Optional<String> problem(String text, List<String> extensions) {
        if (extensions.stream().noneMatch(extension -> text.toLowerCase(Locale.ROOT).endsWith("." + extension))) {
            return Optional.of(NLS.bind(Messages.Report_template_other, String.join(", ", extensions)));
        }
        return isReadable(text) ? Optional.empty() : Optional.of(Messages.Report_template_missing);
    }

    private static boolean isReadable(String text) {
        try {
            return Files.isRegularFile(Path.of(text)) && Files.isReadable(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void judge() {
        Optional<String> wrong = problem();
        problem.setForeground(wrong.isPresent() ? Colours.of(Role.TO_FIX) : null);
        problem.setText(wrong.or(() -> extensions.isEmpty() ? Optional.of(Messages.Report_template_notHere)
                : Optional.empty()).orElse("").replace("&", "&&"));
        problem.getParent().getParent().layout(true, true);
        whenChanged.run();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
        dialog.setText(Messages.Report_template);
        dialog.setFilterExtensions(new String[] { extensions.stream().map(extension -> "*." + extension)
                .reduce((one, other) -> one + ";" + other).orElse("*") });
        Optional.ofNullable(dialog.open()).ifPresent(path::setText);
    }
}
