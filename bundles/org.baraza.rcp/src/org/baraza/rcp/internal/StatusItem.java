package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.ui.Icons;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A short text at the right of the status line, with an icon if it has one; a click may lead somewhere. */
final class StatusItem extends ContributionItem {

    /** Before and after each text of the line. */
    static final int MARGIN = 10;

    /** What a click does, and the words that say so. */
    record Click(String tip, Runnable body) {
    }

    private final Optional<Click> click;
    private Optional<String> icon;
    private String text = "";
    private Optional<CLabel> label = Optional.empty();
    private Optional<Label> separator = Optional.empty();

    StatusItem(String id, Optional<String> icon, Optional<Click> click) {
        super(id);
        this.icon = icon;
        this.click = click;
    }

    /** @param sign that goes with the words */
    void show(String words, String sign) {
        icon = Optional.of(sign);
        show(words);
    }

    void show(String words) {
        boolean same = words.equals(text);
        text = words;
        label.filter(control -> !control.isDisposed()).ifPresent(control -> {
            wear(control);
            if (!same) {
                size(control);
                control.getParent().layout();
            }
        });
    }

    @Override
    public void fill(Composite line) {
        Label before = new Label(line, SWT.SEPARATOR);
        StatusLineLayoutData height = new StatusLineLayoutData();
        height.heightHint = 16;
        before.setLayoutData(height);
        separator = Optional.of(before);
        CLabel control = new CLabel(line, SWT.SHADOW_NONE);
        control.setMargins(MARGIN, 2, MARGIN, 2);
        click.ifPresent(known -> {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            control.setToolTipText(known.tip());
            control.addListener(SWT.MouseUp, event -> known.body().run());
        });
        label = Optional.of(control);
        wear(control);
        size(control);
    }

    private void wear(CLabel control) {
        separator.ifPresent(before -> before.setVisible(!text.isEmpty()));
        control.setText(text.replace("&", "&&"));
        control.setImage(text.isEmpty() ? null : icon.map(Icons::image).orElse(null));
    }

    private static void size(CLabel control) {
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = control.getText().isEmpty() ? 0 : control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        control.setLayoutData(data);
    }
}
