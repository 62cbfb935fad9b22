package org.baraza.ui.monitoring.internal.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Link;
import org.baraza.ui.LinkWords;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.event.EventEdits;
import org.baraza.ui.monitoring.internal.model.event.Paper;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The papers that belong to an event, each a link, and a row to add one. */
final class LinkRows {

    private final Composite body;
    private final Composite rows;
    private final Making making;
    private final Supplier<Optional<EngagementEvent>> event;
    private final Text title;
    private final Text target;
    private List<Link> shown = List.of();

    LinkRows(Composite parent, Making making, Supplier<Optional<EngagementEvent>> event) {
        this.making = making;
        this.event = event;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        rows = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(rows);
        title = field(Messages.Link_title);
        target = field(Messages.Link_target);
        Form.button(body, Messages.Link_add, this::add);
        target.addListener(SWT.DefaultSelection, pressed -> add());
    }

    void show(EngagementEvent next, Optional<Path> file) {
        if (!shown.equals(next.getLinks())) {
            shown = List.copyOf(next.getLinks());
            List.of(rows.getChildren()).forEach(Control::dispose);
            shown.forEach(link -> row(link, file.map(Path::toAbsolutePath).map(Path::getParent)));
            rows.setVisible(!shown.isEmpty());
            ((org.eclipse.swt.layout.GridData) rows.getLayoutData()).exclude = shown.isEmpty();
        }
    }

    private void row(Link link, Optional<Path> folder) {
        String name = Objects.toString(link.getTitle(), Objects.toString(link.getTarget(), ""));
        Optional<String> paper = Paper.of(link, folder);
        LinkWords words = new LinkWords(rows, Role.TEXT);
        words.setText(paper.isPresent() ? "<a>" + name.replace("&", "&&") + "</a>" : name.replace("&", "&&"));
        words.setToolTipText(paper.isPresent() ? link.getTarget() : NLS.bind(Messages.Link_notThere, link.getTarget()));
        words.addListener(SWT.Selection, pressed -> paper.ifPresent(Program::launch));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(words);
        Button remove = Form.button(rows, Messages.Link_remove, () -> making.make(edits().unlink(link)));
        SpokenName.of(remove, Messages.Link_remove + ", " + name);
    }

    private void add() {
        event.get().filter(one -> !target.getText().isBlank()).ifPresentOrElse(one -> {
            String given = title.getText().strip();
            String place = target.getText().strip();
            title.setText("");
            target.setText("");
            making.make(edits().link(one, given, place));
        }, target::setFocus);
    }

    private Text field(String words) {
        Text field = new Text(body, SWT.SINGLE | SWT.BORDER);
        field.setMessage(words);
        SpokenName.of(field, words);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
        return field;
    }

    private static EventEdits edits() {
        return new EventEdits(LocalDate.now());
    }
}
