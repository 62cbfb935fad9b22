package org.baraza.rcp.internal.creation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.baraza.ui.ButtonText;
import org.baraza.ui.DropDown;
import org.baraza.ui.PickField;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard page, one under the other, each after its label. */
final class Form {

    private static final int WIDTH = 64;

    private final Composite area;
    private final PixelConverter pixels;

    Form(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        pixels = new PixelConverter(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 16).spacing(12, 10).applyTo(area);
    }

    Composite area() {
        return area;
    }

    Text text(String name, String value, Consumer<String> taker) {
        label(name);
        Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(pixels.convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(field);
        SpokenName.ofLabelBefore(field);
        field.addListener(SWT.Modify, event -> taker.accept(field.getText()));
        return field;
    }

    <T> DropDown choice(String name, List<T> choices, T chosen, Function<T, String> words, Consumer<T> taker) {
        label(name);
        DropDown field = new DropDown(area);
        field.setItems(choices.stream().map(words).toArray(String[]::new));
        field.select(choices.indexOf(chosen));
        field.addListener(SWT.Selection, event -> taker.accept(choices.get(field.getSelectionIndex())));
        return field;
    }

    /** One of many codes, from a list that is searched as one types. @param enter goes on, as in any other field */
    Button pick(String name, List<String> codes, String chosen, UnaryOperator<String> words, Consumer<String> taker,
            Runnable enter) {
        label(name);
        Button field = new Button(area, SWT.PUSH | SWT.LEFT);
        ButtonText text = ButtonText.marked(field);
        text.show(words.apply(chosen));
        field.setData(chosen);
        GridDataFactory.fillDefaults().grab(true, false).hint(pixels.convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(field);
        SpokenName.of(field, () -> name + ", " + text.words());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.detail = SWT.TRAVERSE_NONE; // a button with the focus is the default one, and would open its list
                event.doit = true;
                enter.run();
            }
        });
        field.addListener(SWT.Selection, event -> PickField.ask(field.getShell(), name, codes, words, (String) field.getData())
                .ifPresent(code -> {
                    field.setData(code);
                    text.show(words.apply(code));
                    taker.accept(code);
                }));
        return field;
    }

    Button radio(String words, boolean on, Runnable taker) {
        Button radio = new Button(area, SWT.RADIO);
        radio.setText(words);
        radio.setSelection(on);
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                taker.run();
            }
        });
        return radio;
    }

    Button check(String words, boolean on, Consumer<Boolean> taker) {
        label("");
        Button check = new Button(area, SWT.CHECK);
        check.setText(words);
        check.setSelection(on);
        check.addListener(SWT.Selection, event -> taker.accept(check.getSelection()));
        return check;
    }

    /** Explains the field before it. */
    Label note(String words) {
        label("");
        Label note = new Label(area, SWT.WRAP);
        note.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(pixels.convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(note);
        return note;
    }

    Label label(String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        return label;
    }
}
