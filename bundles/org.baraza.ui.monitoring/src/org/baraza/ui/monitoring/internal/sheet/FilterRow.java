package org.baraza.ui.monitoring.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What narrows a register: words to look for, and fields for one thing each. */
public final class FilterRow {

    private static final int FIND = 120;

    private final Composite row;
    private final int width;

    /** @param width of a field that narrows, where the font is the usual one */
    public FilterRow(Composite parent, int fields, int width) {
        row = PaneTitle.row(parent, fields);
        this.width = (int) new SceneFonts(row).metrics().px(width);
    }

    public Text find(String name, Consumer<String> looking) {
        Text find = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH);
        find.setMessage(name);
        SpokenName.of(find, name);
        find.addListener(SWT.Modify, event -> looking.accept(find.getText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(FIND, SWT.DEFAULT).applyTo(find);
        return find;
    }

    public <T> MenuField<T> narrowing(String name, Consumer<T> chosen) {
        MenuField<T> field = new MenuField<T>(row, NLS.bind(Messages.Feedback_filter, name), false, name, chosen)
                .marked();
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(field.control());
        return field;
    }

    /** @param any what it says while all are taken */
    public static <T> List<MenuField.Offer<Optional<T>>> offers(String any, List<T> all, Function<T, String> words,
            Optional<T> on) {
        return Stream.concat(Stream.of(new MenuField.Offer<>(Optional.<T>empty(), any, on.isEmpty())),
                all.stream().map(one -> new MenuField.Offer<>(Optional.of(one), words.apply(one),
                        on.filter(one::equals).isPresent()))).toList();
    }
}
